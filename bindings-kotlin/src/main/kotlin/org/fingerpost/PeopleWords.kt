package org.fingerpost

// Words of rules of disclosure and of audits.

/** How files write it. */
public val AuditStage.word: String get() = wordAt("AuditStage", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun AuditStage.Companion.of(word: String): AuditStage = closedWord("AuditStage", AuditStage.entries, word)

/** How files write it. */
public val AuditVerdict.word: String get() = wordAt("AuditVerdict", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun AuditVerdict.Companion.of(word: String): AuditVerdict = closedWord("AuditVerdict", AuditVerdict.entries, word)

/** How files write it. */
public val DisclosureNote.word: String get() = wordAt("DisclosureNote", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun DisclosureNote.Companion.of(word: String): DisclosureNote = closedWord("DisclosureNote", DisclosureNote.entries, word)

/** How files write it. */
public val NamedRule.word: String get() = wordAt("NamedRule", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun NamedRule.Companion.of(word: String): NamedRule = closedWord("NamedRule", NamedRule.entries, word)

/** How files write it. */
public val ZeroHandling.word: String get() = wordAt("ZeroHandling", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ZeroHandling.Companion.of(word: String): ZeroHandling = closedWord("ZeroHandling", ZeroHandling.entries, word)
