package org.fingerpost.use

import java.time.LocalDate
import org.fingerpost.*
import org.fingerpost.use.Drawing.accepted
import org.fingerpost.use.Drawing.activity
import org.fingerpost.use.Drawing.brought
import org.fingerpost.use.Drawing.chosen
import org.fingerpost.use.Drawing.cleared
import org.fingerpost.use.Drawing.day
import org.fingerpost.use.Drawing.firstSession
import org.fingerpost.use.Drawing.her
import org.fingerpost.use.Drawing.linkWorker
import org.fingerpost.use.Drawing.provider
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ReferralTest {
    private inline fun <reified T : Throwable> thrown(crossinline call: () -> Unit): T = assertThrows(T::class.java) { call() }

    @Test
    fun `a referral comes back from its events, its text and its history in any order`() {
        val referral = cleared()
        assertEquals(referral, Referral.replay(referral.events()))
        assertEquals(referral, Referral.replay(referral.events().shuffled() + referral.events().take(3)))
        assertEquals(referral, Referral.fromJson(referral.toJson().toByteArray()))
        assertEquals(referral.toJson(), referral.events().toJson())
        assertEquals(referral.events(), ReferralEvent.listFromJson(referral.events().toJson().toByteArray()))
        assertEquals(referral.view(day(2)), Referral.fromJson(referral.toJson().toByteArray()).view(day(2)))
        assertTrue("\"accepted\"" in referral.view(day(2)).toJson())
        assertEquals(referral.events().size.toLong(), referral.version)
        assertEquals(listOf(referral.events().last().id), referral.heads)
        assertEquals(ReferralPolicy.default, referral.policy())
    }

    @Test
    fun `a referral is a value, equal where the history is`() {
        val referral = accepted()
        val same = Referral.replay(referral.events())
        assertTrue(referral == same && referral.hashCode() == same.hashCode() && referral !== same)
        assertEquals("Referral(r-1, accepted, ${referral.version} events)", referral.toString())
        val later = referral.did(Action.ExtendHold(holdUntil = day(20)), by = provider, at = day(2))
        assertNotEquals(referral, later)
        same.close()
        assertTrue(referral == same && "$same".isNotEmpty(), "what is shown and compared needs no open history")
        assertThrows(IllegalStateException::class.java) { same.events() }
    }

    @Test
    fun `an event counts once, and an id means one event`() {
        val referral = brought()
        val tap = EventId("tap-1")
        val once = referral.did(Action.BeginConversation(ContactManner.TELEPHONE), by = linkWorker, at = day(0), id = tap)
        assertEquals(once, once.did(Action.BeginConversation(ContactManner.TELEPHONE), by = linkWorker, at = day(0), id = tap))
        assertEquals(once, once.record(once.events().last()))
        val other = thrown<FingerpostException.Conflict> {
            once.did(Action.BeginConversation(ContactManner.VIDEO), by = linkWorker, at = day(0), id = tap)
        }
        assertEquals("referral.event-differs", other.code.dotted)
        assertEquals("id.empty", thrown<FingerpostException.Invalid> { referral.did(Action.BeginConversation(ContactManner.VIDEO), linkWorker, day(0), EventId(" ")) }.code.dotted)
    }

    @Test
    fun `a referral begins with somebody who is brought`() {
        val refused = thrown<FingerpostException.Refused> {
            Referral.begin(ReferralEvent(EventId.random(), ReferralId.random(), day(0), linkWorker, Action.Offer(respondBy = firstSession)))
        }
        assertNull(refused.state)
        assertEquals(EventKind.OFFER, refused.event)
        assertEquals(listOf(EventKind.IDENTIFY), refused.allowed)
        assertEquals(2, setOf(EventId.random(), EventId.random()).size)
    }

    @Test
    fun `two devices without a network come together, whoever is first`() {
        val before = chosen()
        val phone = before.did(Action.Offer(respondBy = firstSession), by = linkWorker, at = day(1), id = EventId("phone"))
        val office = before.did(Action.Withdraw(ReasonCode.CHANGED_MIND), by = her, at = day(2), id = EventId("office"))
        assertEquals("referral.not-on-head", thrown<FingerpostException.Conflict> { office.record(phone.events().last()) }.code.dotted)
        assertNotEquals(phone, office, "as many events, but not the same")
        val merged = phone.merge(office)
        assertEquals(merged, office.merge(phone.events()))
        assertEquals(phone.merge(office).view(day(2)), office.merge(phone).view(day(2)))
        assertEquals(ReferralState.WITHDRAWN, merged.state)

        val choosing = Referral.replay(before.events().dropLast(1))
        val here = choosing.did(Action.Choose(activity), by = her, at = day(1), id = EventId("here"))
        val there = choosing.did(Action.Choose(ActivityId("chapel-voices")), by = her, at = day(2), id = EventId("there"))
        val conflict = here.merge(there).view(day(2)).conflicts.single()
        assertEquals(EventId("there"), conflict.event)
        assertEquals(EventKind.CHOOSE, conflict.kind)
        assertTrue(conflict.sentence.isNotEmpty())
    }

    @Test
    fun `a caseload is one call`() {
        val referrals = listOf(cleared(), brought(), accepted())
        val histories = referrals.map { it.events() }
        assertEquals(referrals, Referral.replayAll(histories))
        assertEquals(referrals.map { it.view(day(3)) }, referrals.views(day(3)))
        val until = LocalDate.parse("2026-12-31")
        val work = referrals.work(day(3), until)
        assertEquals(referrals.flatMap { it.work(day(3), until) }.toSet(), work.toSet())
        assertEquals(work.sortedBy { it.due }, work)
        val fault = thrown<FingerpostException> { Referral.replayAll(histories + listOf(histories[0].drop(1))) }
        assertTrue(fault.path.startsWith("/3"), fault.path)
        assertEquals(emptyList<Referral>(), Referral.replayAll(emptyList()))
    }

    @Test
    fun `what runs out is counted by a view and written down by the next event`() {
        val referral = cleared()
        assertEquals(ReferralState.OFFERED, referral.view(day(15)).state)
        assertEquals(listOf(LapseKind.HOLD), referral.view(day(15)).lapsed.map { it.kind })
        assertEquals(ReferralState.ACCEPTED, referral.state)
        val kept = referral.housekeeping(day(15))
        assertEquals(ReferralState.OFFERED, kept.state)
        assertEquals(EventKind.LAPSE, kept.events().last().action.kind)
        assertEquals(referral, referral.housekeeping(day(3)))
        val refused = thrown<FingerpostException.Refused> { referral.did(Action.Confirm(firstSession), by = linkWorker, at = day(15)) }
        assertEquals(ReferralState.OFFERED, refused.state)
    }

    @Test
    fun `buttons come from the table`() {
        val buttons = accepted().allowed(ActorRole.PROVIDER)
        assertTrue(EventKind.EXTEND_HOLD in buttons && EventKind.ACCEPT !in buttons)
        assertEquals(buttons, ReferralState.ACCEPTED.allowedEvents(ActorRole.PROVIDER))
        assertFalse(EventKind.OFFER in ReferralState.SHORTLISTED.allowedEvents(ActorRole.LINK_WORKER, chosen = false))
        assertEquals(ReferralState.OFFERED, EventKind.OFFER.leadsTo)
        assertNull(EventKind.RECORD_SESSION.leadsTo)
        assertEquals(ReasonSide.PROVIDER, ReasonCode.AT_CAPACITY.side)
        assertEquals(ReasonSide.RECORDING, ReasonCode.TRIAL_ENTRY.side)
        assertEquals(7, ReferralState.entries.count { it.isClosed })
        assertEquals("entered-in-error", ReferralState.ENTERED_IN_ERROR.fhirTaskStatus)
        assertEquals("barrier-planning", ReferralState.BARRIER_PLANNING.fhirBusinessStatus)
    }

    @Test
    fun `the compiler knows every state, and every action its kind`() {
        val shown = ReferralState.entries.map { state ->
            when (state) {
                ReferralState.IDENTIFIED, ReferralState.CONVERSATION, ReferralState.SHORTLISTED, ReferralState.BARRIER_PLANNING -> "preparing"
                ReferralState.OFFERED, ReferralState.ACCEPTED, ReferralState.WAITLISTED -> "with the provider"
                ReferralState.CONFIRMED, ReferralState.ACTIVE -> "coming"
                ReferralState.PAUSED -> "paused"
                ReferralState.COMPLETED, ReferralState.ENDED_EARLY, ReferralState.DECLINED_BY_PROVIDER, ReferralState.WITHDRAWN,
                ReferralState.COULD_NOT_CONTACT, ReferralState.OFFER_DECLINED, ReferralState.ENTERED_IN_ERROR,
                -> "closed"
            }
        }
        assertEquals(shown.count { it == "closed" }, ReferralState.entries.count { it.isClosed })
        val kinds = cleared().events().map { it.action.kind to it.toJsonKind() }
        for ((kind, written) in kinds) assertEquals(written, kind.word)
        // One empty value of each, made past its constructor: the kind depends on the class alone.
        val allocate = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe").apply { isAccessible = true }.get(null)
        val make = allocate.javaClass.getMethod("allocateInstance", Class::class.java)
        val actions = Action::class.java.declaredClasses.filter { Action::class.java.isAssignableFrom(it) }
        assertEquals(EventKind.entries.size, actions.size)
        for (type in actions) {
            val name = type.simpleName.replace(Regex("(?<=[a-z])[A-Z]")) { "_" + it.value }.uppercase()
            assertEquals(EventKind.valueOf(name), (make.invoke(allocate, type) as Action).kind)
        }
    }

    private fun ReferralEvent.toJsonKind() = Regex("\"action\": \\{\\s*\"(\\w+)\"").find(listOf(this).toJson())?.groupValues?.get(1)

    @Test
    fun `places are given once, and nobody is passed over in silence`() {
        val places = Places(activity).did(PlaceChange.Set(1u), by = provider, at = day(0))
            .did(PlaceChange.Hold(ReferralId("r-1"), until = day(14)), by = provider, at = day(0))
        val full = thrown<FingerpostException.Conflict> {
            places.did(PlaceChange.Hold(ReferralId("r-2"), until = day(14)), by = provider, at = day(1))
        }
        assertEquals("places.full", full.code.dotted)
        val waiting = places.did(PlaceChange.Wait(ReferralId("r-2")), by = linkWorker, at = day(1))
        assertEquals(3, waiting.events().size)
        assertEquals(1u, waiting.position(ReferralId("r-2")))
        assertTrue(waiting.has(ReferralId("r-1"), day(13)) && !waiting.has(ReferralId("r-1"), day(14)))
        val view = waiting.view(day(1))
        assertEquals(0u, view.free)
        assertEquals(listOf(ReferralId("r-2")), view.waiting)
        val freed = waiting.did(PlaceChange.Release(ReferralId("r-1")), by = linkWorker, at = day(2))
        val queue = thrown<FingerpostException.Conflict> { freed.did(PlaceChange.Hold(ReferralId("r-3"), until = day(14)), by = provider, at = day(2)) }
        assertEquals("places.queue", queue.code.dotted)
        val events = listOf(
            PlaceEvent(EventId("e-1"), activity, day(0), provider, PlaceChange.Set(2u)),
            PlaceEvent(EventId("e-2"), activity, day(0), provider, PlaceChange.Hold(ReferralId("r-3"), day(9), overtakes = NonEmpty("came with a friend"))),
        )
        assertEquals(events, PlaceEvent.listFromJson(events.toJson().toByteArray()))
        assertEquals(events to activity, Places(activity, events).run { events() to activity() })
        val unsaid = thrown<FingerpostException.Conflict> { Places(activity).record(events[1].copy(actor = linkWorker)) }
        assertEquals("places.unknown", unsaid.code.dotted)
    }
}
