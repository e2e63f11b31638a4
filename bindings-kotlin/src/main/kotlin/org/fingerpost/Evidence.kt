package org.fingerpost

import java.time.LocalDate

/** One of the measures; null where it is not here. */
public fun Measures.get(instrument: Instrument): Measure? = all().firstOrNull { it.instrument == instrument }

/** What a reading comes to, with what is missing and what cannot be. For many at once use [Measures.scoreAll]. */
@Throws(FingerpostException::class)
public fun Measures.score(reading: OutcomeReading): ScoredReading = scoreAll(listOf(reading)).single()

/** What to ask at an activity by the policy where nothing else is said. */
@Throws(FingerpostException::class)
public fun Measures.plan(facts: EvaluationFacts): EvaluationPlan = plan(facts, EvaluationPolicy.default)

/** The policy where nothing else is said. */
public val EvaluationPolicy.Companion.default: EvaluationPolicy get() = org.fingerpost.ffi.usualEvaluationPolicy()

/**
 * What is due to be asked of a client on a day, by the plan of the activity, and not answered yet: before, until the first session attended; at
 * the end and later, where the client has agreed to be asked. Give the readings of this referral.
 */
@Throws(FingerpostException::class)
public fun EvaluationPlan.due(view: ReferralView, readings: List<OutcomeReading>, on: LocalDate): List<DueMeasure> =
    org.fingerpost.ffi.dueOfPlan(this, view, readings, on)

/** What a plan of this activity's evaluation is made from. How many people come, nobody can read in a directory. */
@Throws(FingerpostException::class)
public fun Activity.evaluationFacts(partner: Partner?, people: UInt, on: LocalDate): EvaluationFacts =
    org.fingerpost.ffi.evaluationFactsOf(this, partner, people, on)

/** The score beside which [ClientPoint.sinceFirst] is told; null where there is none yet. */
public val ClientChange.first: ClientPoint? get() = points.firstOrNull { it.score != null }

/** The last score there is. */
public val ClientChange.latest: ClientPoint? get() = points.lastOrNull { it.score != null }
