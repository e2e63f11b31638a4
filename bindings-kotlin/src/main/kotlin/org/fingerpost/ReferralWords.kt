package org.fingerpost

// The words of referrals, as in ClosedWords.kt: each value has a word, which is how files write it, and each word a value.

/** How files write it. */
public val ActorRole.word: String get() = wordAt("ActorRole", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ActorRole.Companion.of(word: String): ActorRole = closedWord("ActorRole", ActorRole.entries, word)

/** How files write it. */
public val BarrierStatus.word: String get() = wordAt("BarrierStatus", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun BarrierStatus.Companion.of(word: String): BarrierStatus = closedWord("BarrierStatus", BarrierStatus.entries, word)

/** How files write it. */
public val Company.word: String get() = wordAt("Company", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Company.Companion.of(word: String): Company = closedWord("Company", Company.entries, word)

/** How files write it. */
public val ConsentManner.word: String get() = wordAt("ConsentManner", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ConsentManner.Companion.of(word: String): ConsentManner = closedWord("ConsentManner", ConsentManner.entries, word)

/** How files write it. */
public val ConsentScope.word: String get() = wordAt("ConsentScope", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ConsentScope.Companion.of(word: String): ConsentScope = closedWord("ConsentScope", ConsentScope.entries, word)

/** How files write it. */
public val ContactManner.word: String get() = wordAt("ContactManner", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ContactManner.Companion.of(word: String): ContactManner = closedWord("ContactManner", ContactManner.entries, word)

/** How files write it. */
public val EventKind.word: String get() = wordAt("EventKind", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun EventKind.Companion.of(word: String): EventKind = closedWord("EventKind", EventKind.entries, word)

/** How files write it. */
public val EvidenceKind.word: String get() = wordAt("EvidenceKind", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun EvidenceKind.Companion.of(word: String): EvidenceKind = closedWord("EvidenceKind", EvidenceKind.entries, word)

/** How files write it. */
public val FeedbackStatus.word: String get() = wordAt("FeedbackStatus", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FeedbackStatus.Companion.of(word: String): FeedbackStatus = closedWord("FeedbackStatus", FeedbackStatus.entries, word)

/** How files write it. */
public val FeedbackTopic.word: String get() = wordAt("FeedbackTopic", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FeedbackTopic.Companion.of(word: String): FeedbackTopic = closedWord("FeedbackTopic", FeedbackTopic.entries, word)

/** How files write it. */
public val FollowUpPoint.word: String get() = wordAt("FollowUpPoint", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FollowUpPoint.Companion.of(word: String): FollowUpPoint = closedWord("FollowUpPoint", FollowUpPoint.entries, word)

/** How files write it. */
public val LapseKind.word: String get() = wordAt("LapseKind", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun LapseKind.Companion.of(word: String): LapseKind = closedWord("LapseKind", LapseKind.entries, word)

/** How files write it. */
public val OpeningCause.word: String get() = wordAt("OpeningCause", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun OpeningCause.Companion.of(word: String): OpeningCause = closedWord("OpeningCause", OpeningCause.entries, word)

/** How files write it. */
public val ReasonCode.word: String get() = wordAt("ReasonCode", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ReasonCode.Companion.of(word: String): ReasonCode = closedWord("ReasonCode", ReasonCode.entries, word)

/** How files write it. */
public val ReasonSide.word: String get() = wordAt("ReasonSide", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ReasonSide.Companion.of(word: String): ReasonSide = closedWord("ReasonSide", ReasonSide.entries, word)

/** How files write it. */
public val ReferralState.word: String get() = wordAt("ReferralState", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ReferralState.Companion.of(word: String): ReferralState = closedWord("ReferralState", ReferralState.entries, word)

/** How files write it. */
public val SessionOutcome.word: String get() = wordAt("SessionOutcome", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun SessionOutcome.Companion.of(word: String): SessionOutcome = closedWord("SessionOutcome", SessionOutcome.entries, word)

/** How files write it. */
public val WorkKind.word: String get() = wordAt("WorkKind", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun WorkKind.Companion.of(word: String): WorkKind = closedWord("WorkKind", WorkKind.entries, word)
