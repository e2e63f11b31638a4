package org.fingerpost

// The words of the formats of others, as in ClosedWords.kt: each value has a word, which is how files write it, and each word a value.

/** How files write it. */
public val BookingSaid.word: String get() = wordAt("BookingSaid", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun BookingSaid.Companion.of(word: String): BookingSaid = closedWord("BookingSaid", BookingSaid.entries, word)

/** How files write it. */
public val CalendarStatus.word: String get() = wordAt("CalendarStatus", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun CalendarStatus.Companion.of(word: String): CalendarStatus = closedWord("CalendarStatus", CalendarStatus.entries, word)

/** How files write it. */
public val Confidence.word: String get() = wordAt("Confidence", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Confidence.Companion.of(word: String): Confidence = closedWord("Confidence", Confidence.entries, word)

/** How files write it. */
public val DuplicateReason.word: String get() = wordAt("DuplicateReason", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun DuplicateReason.Companion.of(word: String): DuplicateReason = closedWord("DuplicateReason", DuplicateReason.entries, word)

/** How files write it. */
public val FactKind.word: String get() = wordAt("FactKind", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FactKind.Companion.of(word: String): FactKind = closedWord("FactKind", FactKind.entries, word)

/** How files write it. */
public val FhirBundleKind.word: String get() = wordAt("FhirBundleKind", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FhirBundleKind.Companion.of(word: String): FhirBundleKind = closedWord("FhirBundleKind", FhirBundleKind.entries, word)

/** How files write it. */
public val FhirPriority.word: String get() = wordAt("FhirPriority", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FhirPriority.Companion.of(word: String): FhirPriority = closedWord("FhirPriority", FhirPriority.entries, word)

/** How files write it. */
public val FhirProfiles.word: String get() = wordAt("FhirProfiles", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FhirProfiles.Companion.of(word: String): FhirProfiles = closedWord("FhirProfiles", FhirProfiles.entries, word)

/** How files write it. */
public val FhirPurpose.word: String get() = wordAt("FhirPurpose", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FhirPurpose.Companion.of(word: String): FhirPurpose = closedWord("FhirPurpose", FhirPurpose.entries, word)

/** How files write it. */
public val FhirRequestIntent.word: String get() = wordAt("FhirRequestIntent", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FhirRequestIntent.Companion.of(word: String): FhirRequestIntent = closedWord("FhirRequestIntent", FhirRequestIntent.entries, word)

/** How files write it. */
public val FhirRequestStatus.word: String get() = wordAt("FhirRequestStatus", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FhirRequestStatus.Companion.of(word: String): FhirRequestStatus = closedWord("FhirRequestStatus", FhirRequestStatus.entries, word)

/** How files write it. */
public val FhirRequestStyle.word: String get() = wordAt("FhirRequestStyle", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FhirRequestStyle.Companion.of(word: String): FhirRequestStyle = closedWord("FhirRequestStyle", FhirRequestStyle.entries, word)

/** How files write it. */
public val FhirTaskStatus.word: String get() = wordAt("FhirTaskStatus", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FhirTaskStatus.Companion.of(word: String): FhirTaskStatus = closedWord("FhirTaskStatus", FhirTaskStatus.entries, word)

/** How files write it. */
public val FrequencySaid.word: String get() = wordAt("FrequencySaid", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FrequencySaid.Companion.of(word: String): FrequencySaid = closedWord("FrequencySaid", FrequencySaid.entries, word)

/** How files write it. */
public val InterventionResult.word: String get() = wordAt("InterventionResult", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun InterventionResult.Companion.of(word: String): InterventionResult = closedWord("InterventionResult", InterventionResult.entries, word)

/** How files write it. */
public val KeptKind.word: String get() = wordAt("KeptKind", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun KeptKind.Companion.of(word: String): KeptKind = closedWord("KeptKind", KeptKind.entries, word)

/** How files write it. */
public val Likeness.word: String get() = wordAt("Likeness", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Likeness.Companion.of(word: String): Likeness = closedWord("Likeness", Likeness.entries, word)

/** How files write it. */
public val MessageSection.word: String get() = wordAt("MessageSection", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun MessageSection.Companion.of(word: String): MessageSection = closedWord("MessageSection", MessageSection.entries, word)

/** How files write it. */
public val OffsetMeaning.word: String get() = wordAt("OffsetMeaning", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun OffsetMeaning.Companion.of(word: String): OffsetMeaning = closedWord("OffsetMeaning", OffsetMeaning.entries, word)

/** How files write it. */
public val OpenReferralOutput.word: String get() = wordAt("OpenReferralOutput", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun OpenReferralOutput.Companion.of(word: String): OpenReferralOutput = closedWord("OpenReferralOutput", OpenReferralOutput.entries, word)

/** How files write it. */
public val OpenReferralVersion.word: String get() = wordAt("OpenReferralVersion", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun OpenReferralVersion.Companion.of(word: String): OpenReferralVersion = closedWord("OpenReferralVersion", OpenReferralVersion.entries, word)

/** How files write it. */
public val OutcomePoint.word: String get() = wordAt("OutcomePoint", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun OutcomePoint.Companion.of(word: String): OutcomePoint = closedWord("OutcomePoint", OutcomePoint.entries, word)

/** How files write it. */
public val PriceBasis.word: String get() = wordAt("PriceBasis", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun PriceBasis.Companion.of(word: String): PriceBasis = closedWord("PriceBasis", PriceBasis.entries, word)

/** How files write it. */
public val RecordKind.word: String get() = wordAt("RecordKind", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun RecordKind.Companion.of(word: String): RecordKind = closedWord("RecordKind", RecordKind.entries, word)

/** How files write it. */
public val StaleWhy.word: String get() = wordAt("StaleWhy", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun StaleWhy.Companion.of(word: String): StaleWhy = closedWord("StaleWhy", StaleWhy.entries, word)
