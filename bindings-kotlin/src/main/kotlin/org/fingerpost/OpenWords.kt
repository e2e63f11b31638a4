package org.fingerpost

import org.fingerpost.ffi.allAccommodationKinds
import org.fingerpost.ffi.allActivityKinds
import org.fingerpost.ffi.allBarrierKinds
import org.fingerpost.ffi.allCircumstances
import org.fingerpost.ffi.allConcessionKinds
import org.fingerpost.ffi.allFeatureKinds
import org.fingerpost.ffi.allInstruments
import org.fingerpost.ffi.allPartnerKinds
import org.fingerpost.ffi.allTrainingTopics

// Each value has a word, which is how files write it, and each word a value; a word `x-<organisation>:<slug>` is an
// extension. A word that belongs to none is a [FingerpostException.Invalid] with the code `kind.unknown`.

private val accommodationKindWords = OpenWords("AccommodationKind", ::allAccommodationKinds)

/** How files write it. */
public val AccommodationKind.word: String get() = accommodationKindWords.word(this, (this as? AccommodationKind.Extension)?.name)

/** Every built-in value, in the order of the documentation. */
public val AccommodationKind.Companion.all: List<AccommodationKind> get() = accommodationKindWords.all

/** The value with that word; an extension for `x-<organisation>:<slug>`. */
@Throws(FingerpostException::class)
public fun AccommodationKind.Companion.of(word: String): AccommodationKind = accommodationKindWords.of(word) { AccommodationKind.Extension(it) }

private val activityKindWords = OpenWords("ActivityKind", ::allActivityKinds)

/** How files write it. */
public val ActivityKind.word: String get() = activityKindWords.word(this, (this as? ActivityKind.Extension)?.name)

/** Every built-in value, in the order of the documentation. */
public val ActivityKind.Companion.all: List<ActivityKind> get() = activityKindWords.all

/** The value with that word; an extension for `x-<organisation>:<slug>`. */
@Throws(FingerpostException::class)
public fun ActivityKind.Companion.of(word: String): ActivityKind = activityKindWords.of(word) { ActivityKind.Extension(it) }

private val barrierKindWords = OpenWords("BarrierKind", ::allBarrierKinds)

/** How files write it. */
public val BarrierKind.word: String get() = barrierKindWords.word(this, (this as? BarrierKind.Extension)?.name)

/** Every built-in value, in the order of the documentation. */
public val BarrierKind.Companion.all: List<BarrierKind> get() = barrierKindWords.all

/** The value with that word; an extension for `x-<organisation>:<slug>`. */
@Throws(FingerpostException::class)
public fun BarrierKind.Companion.of(word: String): BarrierKind = barrierKindWords.of(word) { BarrierKind.Extension(it) }

private val circumstanceWords = OpenWords("Circumstance", ::allCircumstances)

/** How files write it. */
public val Circumstance.word: String get() = circumstanceWords.word(this, (this as? Circumstance.Extension)?.name)

/** Every built-in value, in the order of the documentation. */
public val Circumstance.Companion.all: List<Circumstance> get() = circumstanceWords.all

/** The value with that word; an extension for `x-<organisation>:<slug>`. */
@Throws(FingerpostException::class)
public fun Circumstance.Companion.of(word: String): Circumstance = circumstanceWords.of(word) { Circumstance.Extension(it) }

private val concessionKindWords = OpenWords("ConcessionKind", ::allConcessionKinds)

/** How files write it. */
public val ConcessionKind.word: String get() = concessionKindWords.word(this, (this as? ConcessionKind.Extension)?.name)

/** Every built-in value, in the order of the documentation. */
public val ConcessionKind.Companion.all: List<ConcessionKind> get() = concessionKindWords.all

/** The value with that word; an extension for `x-<organisation>:<slug>`. */
@Throws(FingerpostException::class)
public fun ConcessionKind.Companion.of(word: String): ConcessionKind = concessionKindWords.of(word) { ConcessionKind.Extension(it) }

private val featureKindWords = OpenWords("FeatureKind", ::allFeatureKinds)

/** How files write it. */
public val FeatureKind.word: String get() = featureKindWords.word(this, (this as? FeatureKind.Extension)?.name)

/** Every built-in value, in the order of the documentation. */
public val FeatureKind.Companion.all: List<FeatureKind> get() = featureKindWords.all

/** The value with that word; an extension for `x-<organisation>:<slug>`. */
@Throws(FingerpostException::class)
public fun FeatureKind.Companion.of(word: String): FeatureKind = featureKindWords.of(word) { FeatureKind.Extension(it) }

private val instrumentWords = OpenWords("Instrument", ::allInstruments)

/** How files write it. */
public val Instrument.word: String get() = instrumentWords.word(this, (this as? Instrument.Extension)?.name)

/** Every built-in value, in the order of the documentation. */
public val Instrument.Companion.all: List<Instrument> get() = instrumentWords.all

/** The value with that word; an extension for `x-<organisation>:<slug>`. */
@Throws(FingerpostException::class)
public fun Instrument.Companion.of(word: String): Instrument = instrumentWords.of(word) { Instrument.Extension(it) }

private val partnerKindWords = OpenWords("PartnerKind", ::allPartnerKinds)

/** How files write it. */
public val PartnerKind.word: String get() = partnerKindWords.word(this, (this as? PartnerKind.Extension)?.name)

/** Every built-in value, in the order of the documentation. */
public val PartnerKind.Companion.all: List<PartnerKind> get() = partnerKindWords.all

/** The value with that word; an extension for `x-<organisation>:<slug>`. */
@Throws(FingerpostException::class)
public fun PartnerKind.Companion.of(word: String): PartnerKind = partnerKindWords.of(word) { PartnerKind.Extension(it) }

private val trainingTopicWords = OpenWords("TrainingTopic", ::allTrainingTopics)

/** How files write it. */
public val TrainingTopic.word: String get() = trainingTopicWords.word(this, (this as? TrainingTopic.Extension)?.name)

/** Every built-in value, in the order of the documentation. */
public val TrainingTopic.Companion.all: List<TrainingTopic> get() = trainingTopicWords.all

/** The value with that word; an extension for `x-<organisation>:<slug>`. */
@Throws(FingerpostException::class)
public fun TrainingTopic.Companion.of(word: String): TrainingTopic = trainingTopicWords.of(word) { TrainingTopic.Extension(it) }
