package org.fingerpost

// Each value has a word, which is how files write it, and each word a value. A word that belongs to none is a
// [FingerpostException.Invalid] with the code `kind.unknown`, which lists those that do.

/** How files write it. */
public val ActivityStatus.word: String get() = wordAt("ActivityStatus", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ActivityStatus.Companion.of(word: String): ActivityStatus = closedWord("ActivityStatus", ActivityStatus.entries, word)

/** How files write it. */
public val Answer.word: String get() = wordAt("Answer", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Answer.Companion.of(word: String): Answer = closedWord("Answer", Answer.entries, word)

/** How files write it. */
public val BankHolidayPolicy.word: String get() = wordAt("BankHolidayPolicy", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun BankHolidayPolicy.Companion.of(word: String): BankHolidayPolicy = closedWord("BankHolidayPolicy", BankHolidayPolicy.entries, word)

/** How files write it. */
public val Booking.word: String get() = wordAt("Booking", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Booking.Companion.of(word: String): Booking = closedWord("Booking", Booking.entries, word)

/** How files write it. */
public val CostRhythm.word: String get() = wordAt("CostRhythm", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun CostRhythm.Companion.of(word: String): CostRhythm = closedWord("CostRhythm", CostRhythm.entries, word)

/** How files write it. */
public val DbsLevel.word: String get() = wordAt("DbsLevel", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun DbsLevel.Companion.of(word: String): DbsLevel = closedWord("DbsLevel", DbsLevel.entries, word)

/** How files write it. */
public val Delivery.word: String get() = wordAt("Delivery", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Delivery.Companion.of(word: String): Delivery = closedWord("Delivery", Delivery.entries, word)

/** How files write it. */
public val Ending.word: String get() = wordAt("Ending", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Ending.Companion.of(word: String): Ending = closedWord("Ending", Ending.entries, word)

/** How files write it. */
public val Freq.word: String get() = wordAt("Freq", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Freq.Companion.of(word: String): Freq = closedWord("Freq", Freq.entries, word)

/** How files write it. */
public val FundingFinding.word: String get() = wordAt("FundingFinding", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun FundingFinding.Companion.of(word: String): FundingFinding = closedWord("FundingFinding", FundingFinding.entries, word)

/** How files write it. */
public val Heading.word: String get() = wordAt("Heading", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Heading.Companion.of(word: String): Heading = closedWord("Heading", Heading.entries, word)

/** How files write it. */
public val Hours.word: String get() = wordAt("Hours", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Hours.Companion.of(word: String): Hours = closedWord("Hours", Hours.entries, word)

/** How files write it. */
public val ImportMode.word: String get() = wordAt("ImportMode", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ImportMode.Companion.of(word: String): ImportMode = closedWord("ImportMode", ImportMode.entries, word)

/** How files write it. */
public val Joining.word: String get() = wordAt("Joining", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Joining.Companion.of(word: String): Joining = closedWord("Joining", Joining.entries, word)

/** How files write it. */
public val LanguageProvision.word: String get() = wordAt("LanguageProvision", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun LanguageProvision.Companion.of(word: String): LanguageProvision = closedWord("LanguageProvision", LanguageProvision.entries, word)

/** How files write it. */
public val NeedLevel.word: String get() = wordAt("NeedLevel", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun NeedLevel.Companion.of(word: String): NeedLevel = closedWord("NeedLevel", NeedLevel.entries, word)

/** How files write it. */
public val OccurrenceDoubt.word: String get() = wordAt("OccurrenceDoubt", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun OccurrenceDoubt.Companion.of(word: String): OccurrenceDoubt = closedWord("OccurrenceDoubt", OccurrenceDoubt.entries, word)

/** How files write it. */
public val OnwardKind.word: String get() = wordAt("OnwardKind", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun OnwardKind.Companion.of(word: String): OnwardKind = closedWord("OnwardKind", OnwardKind.entries, word)

/** How files write it. */
public val OpportunityClass.word: String get() = wordAt("OpportunityClass", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun OpportunityClass.Companion.of(word: String): OpportunityClass = closedWord("OpportunityClass", OpportunityClass.entries, word)

/** How files write it. */
public val Outcome.word: String get() = wordAt("Outcome", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Outcome.Companion.of(word: String): Outcome = closedWord("Outcome", Outcome.entries, word)

/** How files write it. */
public val Pace.word: String get() = wordAt("Pace", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Pace.Companion.of(word: String): Pace = closedWord("Pace", Pace.entries, word)

/** How files write it. */
public val ProtectedCharacteristic.word: String get() = wordAt("ProtectedCharacteristic", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ProtectedCharacteristic.Companion.of(word: String): ProtectedCharacteristic = closedWord("ProtectedCharacteristic", ProtectedCharacteristic.entries, word)

/** How files write it. */
public val ReferralRoute.word: String get() = wordAt("ReferralRoute", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ReferralRoute.Companion.of(word: String): ReferralRoute = closedWord("ReferralRoute", ReferralRoute.entries, word)

/** How files write it. */
public val ReferralUse.word: String get() = wordAt("ReferralUse", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ReferralUse.Companion.of(word: String): ReferralUse = closedWord("ReferralUse", ReferralUse.entries, word)

/** How files write it. */
public val ResponsibleParty.word: String get() = wordAt("ResponsibleParty", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ResponsibleParty.Companion.of(word: String): ResponsibleParty = closedWord("ResponsibleParty", ResponsibleParty.entries, word)

/** How files write it. */
public val RetentionStart.word: String get() = wordAt("RetentionStart", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun RetentionStart.Companion.of(word: String): RetentionStart = closedWord("RetentionStart", RetentionStart.entries, word)

/** How files write it. */
public val RunwayBasis.word: String get() = wordAt("RunwayBasis", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun RunwayBasis.Companion.of(word: String): RunwayBasis = closedWord("RunwayBasis", RunwayBasis.entries, word)

/** How files write it. */
public val Source.word: String get() = wordAt("Source", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Source.Companion.of(word: String): Source = closedWord("Source", Source.entries, word)

/** How files write it. */
public val Stance.word: String get() = wordAt("Stance", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Stance.Companion.of(word: String): Stance = closedWord("Stance", Stance.entries, word)

/** How files write it. */
public val StreamKind.word: String get() = wordAt("StreamKind", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun StreamKind.Companion.of(word: String): StreamKind = closedWord("StreamKind", StreamKind.entries, word)

/** How files write it. */
public val ThemeRelation.word: String get() = wordAt("ThemeRelation", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ThemeRelation.Companion.of(word: String): ThemeRelation = closedWord("ThemeRelation", ThemeRelation.entries, word)

/** How files write it. */
public val ThemeStance.word: String get() = wordAt("ThemeStance", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun ThemeStance.Companion.of(word: String): ThemeStance = closedWord("ThemeStance", ThemeStance.entries, word)

/** How files write it. */
public val TravelMode.word: String get() = wordAt("TravelMode", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun TravelMode.Companion.of(word: String): TravelMode = closedWord("TravelMode", TravelMode.entries, word)

/** How files write it. */
public val UkDivision.word: String get() = wordAt("UkDivision", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun UkDivision.Companion.of(word: String): UkDivision = closedWord("UkDivision", UkDivision.entries, word)

/** How files write it. */
public val MeasureUnit.word: String get() = wordAt("Unit", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun MeasureUnit.Companion.of(word: String): MeasureUnit = closedWord("Unit", MeasureUnit.entries, word)

/** How files write it. */
public val Verdict.word: String get() = wordAt("Verdict", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Verdict.Companion.of(word: String): Verdict = closedWord("Verdict", Verdict.entries, word)

/** How files write it. */
public val Weekday.word: String get() = wordAt("Weekday", ordinal)

/** The value with that word. */
@Throws(FingerpostException::class)
public fun Weekday.Companion.of(word: String): Weekday = closedWord("Weekday", Weekday.entries, word)
