package org.fingerpost

import org.fingerpost.ffi.StateFacts

// What is known of states, events and reasons. Tables that never change are read once.

private val stateFacts: List<StateFacts> by lazy { org.fingerpost.ffi.stateFacts() }
private val destinations: List<ReferralState?> by lazy { org.fingerpost.ffi.destinations() }
private val sides: List<ReasonSide> by lazy { org.fingerpost.ffi.reasonSides() }
private val documented: ReferralPolicy by lazy { org.fingerpost.ffi.defaultReferralPolicy() }

/** Whether nothing leads out of it. */
public val ReferralState.isClosed: Boolean get() = stateFacts[ordinal].isClosed

/** The code of FHIR's `Task.status` (R4). */
public val ReferralState.fhirTaskStatus: String get() = stateFacts[ordinal].fhirTaskStatus

/** The code for FHIR's `Task.businessStatus`: the state itself, with hyphens. */
public val ReferralState.fhirBusinessStatus: String get() = stateFacts[ordinal].fhirBusinessStatus

/**
 * The events a role may record in a state, by the table alone. For a referral at hand use [Referral.allowed].
 *
 * @param chosen Whether the client has chosen an activity.
 */
public fun ReferralState.allowedEvents(role: ActorRole, chosen: Boolean = true): List<EventKind> =
    org.fingerpost.ffi.allowedEvents(this, role, chosen)

/** The state an event leads to where it is allowed; null where the state stays, or where what happened decides. */
public val EventKind.leadsTo: ReferralState? get() = destinations[ordinal]

/** Whose reason it is: who may give it. */
public val ReasonCode.side: ReasonSide get() = sides[ordinal]

/** Whether nothing is left to do about the barrier. */
public val BarrierStatus.isSettled: Boolean
    get() = when (this) {
        BarrierStatus.ACCEPTED, BarrierStatus.WAIVED, BarrierStatus.NOT_A_BARRIER -> true
        BarrierStatus.OPEN, BarrierStatus.ADDRESSED -> false
    }

/** Every figure at its documented default; change some with `copy`, and give it to [Action.Identify]. */
public val ReferralPolicy.Companion.default: ReferralPolicy get() = documented
