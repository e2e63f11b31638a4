package org.fingerpost.use

import org.fingerpost.*
import org.fingerpost.use.Drawing.accepted
import org.fingerpost.use.Drawing.activity
import org.fingerpost.use.Drawing.brought
import org.fingerpost.use.Drawing.chosen
import org.fingerpost.use.Drawing.cleared
import org.fingerpost.use.Drawing.commitment
import org.fingerpost.use.Drawing.day
import org.fingerpost.use.Drawing.firstSession
import org.fingerpost.use.Drawing.her
import org.fingerpost.use.Drawing.linkWorker
import org.fingerpost.use.Drawing.monday
import org.fingerpost.use.Drawing.provider
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** How a referral goes, told from its beginning to a year after its end. */
class ReferralStoryTest {
    private fun refused(call: () -> Unit) = assertThrows(FingerpostException.Refused::class.java) { call() }

    @Test
    fun `somebody is brought, talks, and chooses`() {
        val brought = brought()
        assertEquals(ReferralState.IDENTIFIED, brought.state)
        assertEquals(monday.plusDays(5), brought.view(day(0)).due)

        val view = chosen().view(day(0))
        assertEquals(ReferralState.SHORTLISTED, view.state)
        assertEquals("Sketchbook in the park", view.activityName)
        assertEquals(2, view.shortlist.size)
        // One barrier the match planned for; of the other nobody knows, and unknown is never yes.
        assertEquals(
            mapOf(BarrierKind.EnglishLevel to OpeningCause.PLANNED, BarrierKind.SafetyIdentity to OpeningCause.UNKNOWN),
            view.barriers.associate { it.barrier to it.cause },
        )
        assertTrue(view.barriers.none { it.status.isSettled })
    }

    @Test
    fun `the gate stays shut until each barrier is settled, and says why`() {
        val accepted = accepted()
        val refused = refused { accepted.did(Action.Confirm(firstSession), by = linkWorker, at = day(1)) }
        assertEquals(Code("referral.gate"), refused.code)
        assertEquals(ReferralState.ACCEPTED, refused.state)
        assertEquals(EventKind.CONFIRM, refused.event)
        assertEquals(accepted.allowed(ActorRole.LINK_WORKER), refused.allowed)
        assertEquals(listOf("referral.barrier-open", "referral.barrier-open"), refused.issues.map { it.code.dotted })
        assertEquals(refused.issues, accepted.gate(day(1)))

        // The provider commits to an interpreter; that is not enough before the client accepts it.
        val addressed = accepted.did(Action.AddressBarrier(commitment(accepted)), by = provider, at = day(1))
        assertEquals(
            setOf("referral.barrier-not-accepted", "referral.barrier-open"),
            addressed.gate(day(1)).map { it.code.dotted }.toSet(),
        )
        // Nobody but the provider's side can address a barrier.
        assertEquals(
            "referral.wrong-role",
            refused { accepted.did(Action.AddressBarrier(commitment(accepted)), by = linkWorker, at = day(1)) }.code.dotted,
        )

        val confirmed = cleared().did(Action.Confirm(firstSession), by = linkWorker, at = day(2))
        assertEquals(ReferralState.CONFIRMED, confirmed.state)
        val view = confirmed.view(day(2))
        assertEquals(emptyList<Issue>(), view.gate)
        assertEquals(activity, view.clearance?.activity)
        assertEquals(firstSession, view.due)
        assertEquals(setOf(BarrierStatus.ACCEPTED, BarrierStatus.WAIVED), view.barriers.map { it.status }.toSet())
    }

    @Test
    fun `a first absence asks for a call the same day, and the call settles it`() {
        val confirmed = cleared().did(Action.Confirm(firstSession), by = linkWorker, at = day(2))
        val missed = confirmed.did(Action.RecordSession(firstSession, SessionOutcome.NO_NOTICE), by = provider, at = day(8))
        assertEquals(ReferralState.CONFIRMED, missed.state)
        assertEquals(firstSession, missed.view(day(8)).callDue)
        val call = missed.work(day(8), until = firstSession).first()
        assertEquals(WorkKind.CALL_CLIENT, call.kind)
        assertTrue(call.sentence.isNotEmpty())

        val reached = missed.did(Action.RecordContact(ContactManner.TELEPHONE, reached = true), by = linkWorker, at = day(8))
        assertNull(reached.view(day(8)).callDue)
        val came = reached.did(Action.RecordSession(firstSession.plusDays(7), SessionOutcome.ATTENDED), by = provider, at = day(15))
        assertEquals(ReferralState.ACTIVE, came.state)
    }

    @Test
    fun `what the referral rested on changes, and the place is confirmed no longer`() {
        val confirmed = cleared().did(Action.Confirm(firstSession), by = linkWorker, at = day(2))
        val reopened = confirmed.did(Action.ReopenBarrier(BarrierKind.EnglishLevel, NonEmpty("the interpreter has moved away")), by = her, at = day(3))
        assertEquals(ReferralState.ACCEPTED, reopened.state)
        assertEquals(listOf(OpeningCause.REPORTED), reopened.view(day(3)).transitions.last().causes)
        assertEquals(ReferralState.CONFIRMED, confirmed.state, "a referral never changes: there is another one")
    }

    @Test
    fun `the planned end names a next step, and somebody asks what became of her`() {
        val active = cleared()
            .did(Action.Confirm(firstSession), by = linkWorker, at = day(2))
            .did(Action.RecordSession(firstSession, SessionOutcome.ATTENDED), by = provider, at = day(8))
        val last = firstSession.plusDays(7)
        assertEquals(
            "referral.exit-missing",
            refused { active.did(Action.Complete(last), by = linkWorker, at = day(15)) }.code.dotted,
        )
        val completed = active
            .did(Action.GiveConsent(ConsentScope.CONTACT_AT_3_MONTHS, ConsentManner.WRITTEN), by = her, at = day(8))
            .did(Action.PlanExit(ExitPlan(NonEmpty("volunteer coordinator"), Pence.ZERO, last, step = OnwardKind.VOLUNTEER)), by = linkWorker, at = day(8))
            .did(Action.CheckNextStep(affordable = Answer.YES, reachable = Answer.YES), by = linkWorker, at = day(15))
            .did(Action.Complete(last), by = linkWorker, at = day(15))
        assertTrue(completed.state == ReferralState.COMPLETED && completed.state.isClosed)

        val asked = completed.did(
            Action.RecordFollowUp(FollowUp(FollowUpPoint.MONTH_3, reached = true, inContact = true, with = Company.PEOPLE_MET_THERE)),
            by = linkWorker,
            at = day(120),
        )
        val bounds = listOf(asked, completed).views(day(120)).followUpBounds(FollowUpPoint.MONTH_3, monday.plusDays(120))
        assertEquals(listOf(2u, 1u, 1u, 1u, 2u), bounds.run { listOf(due, reached, lost, atLeast, atMost) })
        val later = refused { asked.did(Action.Confirm(last), by = linkWorker, at = day(121)) }
        assertEquals(ReferralState.COMPLETED, later.state)
        assertTrue(EventKind.CONFIRM !in later.allowed && EventKind.RAISE_CONCERN in later.allowed)
    }
}
