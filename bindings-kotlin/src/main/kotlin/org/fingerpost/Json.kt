package org.fingerpost

// fingerpost's own JSON, read strictly and always written the same way. Bytes in, because that is what files are.

/** Reads a client. An error names the place, and repeats nothing of what the file says. */
@Throws(FingerpostException::class)
public fun Client.Companion.fromJson(bytes: ByteArray): Client = org.fingerpost.ffi.clientFromJson(bytes)

/** Reads a caseload: a list of clients. */
@Throws(FingerpostException::class)
public fun Client.Companion.listFromJson(bytes: ByteArray): List<Client> = org.fingerpost.ffi.clientsFromJson(bytes)

/** Writes the client. The text is personal: what was said in confidence stands in it in full. */
@Throws(FingerpostException::class)
public fun Client.toJson(): String = org.fingerpost.ffi.clientToJson(this)

/** Writes a caseload. The text is personal. */
@JvmName("clientsToJson")
@Throws(FingerpostException::class)
public fun List<Client>.toJson(): String = org.fingerpost.ffi.clientsToJson(this)

/** Every finding about the record: errors stop a matcher, warnings do not. */
@Throws(FingerpostException::class)
public fun Client.check(): List<Issue> = org.fingerpost.ffi.clientIssues(this)

/** Reads a directory, not yet checked across its records: [Catalogue] does that. */
@Throws(FingerpostException::class)
public fun Directory.Companion.fromJson(bytes: ByteArray): Directory = org.fingerpost.ffi.directoryFromJson(bytes)

/** Writes the directory. */
@Throws(FingerpostException::class)
public fun Directory.toJson(): String = org.fingerpost.ffi.directoryToJson(this)

/** Every figure at its documented default; change some with `copy`. */
public val Policy.Companion.default: Policy get() = org.fingerpost.ffi.defaultPolicy()

/** Reads a policy. */
@Throws(FingerpostException::class)
public fun Policy.Companion.fromJson(bytes: ByteArray): Policy = org.fingerpost.ffi.policyFromJson(bytes)

/** Writes the policy. */
@Throws(FingerpostException::class)
public fun Policy.toJson(): String = org.fingerpost.ffi.policyToJson(this)

/** Writes the answer for a whole catalogue. */
@Throws(FingerpostException::class)
public fun Ranking.toJson(): String = org.fingerpost.ffi.rankingToJson(this)

/** Writes a shortlist. */
@Throws(FingerpostException::class)
public fun Shortlist.toJson(): String = org.fingerpost.ffi.shortlistToJson(this)

/** Writes where activities come for a client. */
@Throws(FingerpostException::class)
public fun Placings.toJson(): String = org.fingerpost.ffi.placingsToJson(this)

/** Writes the answer for one activity. */
@Throws(FingerpostException::class)
public fun Match.toJson(): String = org.fingerpost.ffi.matchToJson(this)

/** Writes what would have to change for a client. */
@Throws(FingerpostException::class)
public fun ChangeAnswer.toJson(): String = org.fingerpost.ffi.changeAnswerToJson(this)

/** Writes what changes would do for a caseload. */
@Throws(FingerpostException::class)
public fun ChangeReport.toJson(): String = org.fingerpost.ffi.changeReportToJson(this)

/** Writes where provision has gaps. */
@Throws(FingerpostException::class)
public fun GapReport.toJson(): String = org.fingerpost.ffi.gapReportToJson(this)

/** Reads events of a referral, in the order they stand. [Referral.fromJson] works the referral out from them at once. */
@Throws(FingerpostException::class)
public fun ReferralEvent.Companion.listFromJson(bytes: ByteArray): List<ReferralEvent> = org.fingerpost.ffi.eventsFromJson(bytes)

/** Writes events of a referral: what goes to another device. The text is personal. */
@JvmName("eventsToJson")
@Throws(FingerpostException::class)
public fun List<ReferralEvent>.toJson(): String = org.fingerpost.ffi.eventsToJson(this)

/** Writes the referral as it stands. The text is personal. */
@Throws(FingerpostException::class)
public fun ReferralView.toJson(): String = org.fingerpost.ffi.viewToJson(this)
