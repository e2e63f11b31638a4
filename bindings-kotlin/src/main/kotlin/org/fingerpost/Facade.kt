package org.fingerpost

// What is called lives in a package of its own, as every generated file carries its own machinery.
// These names make one import enough: `import org.fingerpost.*`.

/** What this library is, and the texts behind its codes. */
public typealias About = org.fingerpost.ffi.About

/** The bank holidays of the three divisions of the United Kingdom. */
public typealias BankHolidays = org.fingerpost.ffi.BankHolidays

/** What an area offers, checked, indexed and immutable. */
public typealias Catalogue = org.fingerpost.ffi.Catalogue

/** One code with its texts. */
public typealias CodeText = org.fingerpost.ffi.CodeText

/** Counts of people before anything is done to protect them: it has no way out but `protect`. */
public typealias CountTable = org.fingerpost.ffi.CountTable

/** What was published before, with the counts it was made from. */
public typealias EarlierRelease = org.fingerpost.ffi.EarlierRelease

/** Whom matching and the referrals serve, by strata; nothing leaves it but through a rule of disclosure. */
public typealias FairnessAudit = org.fingerpost.ffi.FairnessAudit

/** What a gap between groups is due to: rules, provision or travel. */
public typealias GapAudit = org.fingerpost.ffi.GapAudit

/** What a National Grid reference says. */
public typealias GridRefParts = org.fingerpost.ffi.GridRefParts

/** A catalogue made ready for one moment, so that many clients can be answered quickly. Made by [indexed]. */
public typealias MatchIndex = org.fingerpost.ffi.MatchIndex

/** Answers, for a client and every activity of a catalogue: does it suit, and why. */
public typealias Matcher = org.fingerpost.ffi.Matcher

/** A set of measures, checked: the built-in ones, and a programme's own. */
public typealias Measures = org.fingerpost.ffi.Measures

/** The places of an activity, worked out from their events: who holds one, who has one, who waits. */
public typealias Places = org.fingerpost.ffi.Places

/** The pieces of a postcode. */
public typealias PostcodeParts = org.fingerpost.ffi.PostcodeParts

/** Every postcode of the country with its point, read from files that you bring. */
public typealias PostcodeTable = org.fingerpost.ffi.PostcodeTable

/** A saved index, opened: it answers without its catalogue. */
public typealias SavedIndex = org.fingerpost.ffi.SavedIndex

/** Small areas in the order of their codes: each code once, the near ones quickly found. */
public typealias SmallAreas = org.fingerpost.ffi.SmallAreas

/** Which client is of which group, for an audit. Never looked at in matching. */
public typealias Strata = org.fingerpost.ffi.Strata

/** A set of themes that belong together, ready to listen with. */
public typealias Vocabulary = org.fingerpost.ffi.Vocabulary
