package org.fingerpost

import java.time.LocalDate

// When records are due to be looked at again. Nothing is ever deleted by a rule.

private val documented: List<RetentionRule> by lazy { org.fingerpost.ffi.retentionRules() }

/**
 * The periods of the NHS Records Management Code of Practice that touch social prescribing.
 *
 * They are defaults to begin from, not advice: check them against the edition in force and your own policy. Of several that
 * apply the longest counts.
 */
public val RetentionRule.Companion.defaults: List<RetentionRule> get() = documented

/**
 * The days from which records need not be kept any longer under the rule, and whether they have come: one answer for each
 * start, in their order. What is due is for a person to review.
 *
 * ```
 * val adults = RetentionRule.defaults.first { it.id == "adult" }
 * val ended = listOf(LocalDate.of(2018, 11, 22), LocalDate.of(2026, 11, 22))
 * val toReview = ended.zip(adults.due(ended, on = today)).filter { (_, due) -> due.isDue }
 * ```
 *
 * @param starts The days the rule counts from: [RetentionRule.from] says which those are.
 * @param on The day that is asked about; the library reads no clock.
 * @throws FingerpostException.Invalid where a period ends beyond the year 9999.
 */
@Throws(FingerpostException::class)
public fun RetentionRule.due(starts: List<LocalDate>, on: LocalDate): List<RetentionDue> =
    org.fingerpost.ffi.retentionDue(this, starts, on)

/** The same for one record. */
@Throws(FingerpostException::class)
public fun RetentionRule.due(start: LocalDate, on: LocalDate): RetentionDue = due(listOf(start), on).single()
