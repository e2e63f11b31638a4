package org.fingerpost

import java.time.LocalDate

/**
 * How long the confirmed money covers the committed costs, seen from a day. Money counts on the day it comes and not before.
 *
 * Read [Runway.basis] first: what is not recorded is never taken for yes.
 */
@Throws(FingerpostException::class)
public fun Partner.runway(on: LocalDate): Runway = org.fingerpost.ffi.runway(this, on)

/** Warns where the confirmed money for an activity ends before its last session; null where there is nothing to warn of. */
@Throws(FingerpostException::class)
public fun Partner.endsBeforeLastSession(activity: ActivityId, lastSession: LocalDate, on: LocalDate): FundingWarning? =
    org.fingerpost.ffi.endsBeforeLastSession(this, activity, lastSession, on)
