package org.fingerpost

import java.time.Instant
import java.time.LocalDate

// Many referrals in one call. A call costs more than what it asks for.

/** The views of many referrals at a moment, in their order: one call for a list on a screen. */
@Throws(FingerpostException::class)
public fun List<Referral>.views(at: Instant): List<ReferralView> = org.fingerpost.ffi.viewAll(map { it.core }, at)

/** One work list for many referrals, as they stand at a moment, up to a day: in the order of the days, the urgent first. */
@Throws(FingerpostException::class)
public fun List<Referral>.work(at: Instant, until: LocalDate): List<WorkItem> = org.fingerpost.ffi.workAll(map { it.core }, at, until)

/**
 * Of everybody for whom a follow-up is due on a day, how many are still in contact with heritage: at least and at most.
 *
 * Nothing is assumed of those who were not reached, so the truth lies between; the share among those reached is no answer.
 */
@Throws(FingerpostException::class)
public fun List<ReferralView>.followUpBounds(point: FollowUpPoint, on: LocalDate): FollowUpBounds =
    org.fingerpost.ffi.boundsOf(this, point, on)
