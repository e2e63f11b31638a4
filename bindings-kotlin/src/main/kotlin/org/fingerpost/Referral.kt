package org.fingerpost

import java.time.Instant
import java.time.LocalDate
import org.fingerpost.ffi.ReferralCore
import org.fingerpost.ffi.ReferralNow

/**
 * A referral: one client, one activity, and everything that has happened between them. The rules are in `docs/referrals.md`.
 *
 * It never changes and may be used from any thread: [record] and [did] give the referral as it is afterwards. What is not
 * allowed is a [FingerpostException.Refused], which says where the referral stands and what this role may do instead.
 *
 * ```
 * val linkWorker = Actor.linkWorker("lw-7")
 * var referral = Referral.begin(
 *     Action.Identify(ClientId("c-104"), NeedLevel.LOW, ReferralRoute.GENERAL_PRACTICE),
 *     by = linkWorker,
 *     at = now,
 * )
 * referral = referral.did(Action.BeginConversation(ContactManner.TELEPHONE), by = linkWorker, at = now)
 * try {
 *     referral = referral.did(Action.Confirm(firstSession), by = linkWorker, at = now)
 * } catch (refused: FingerpostException.Refused) {
 *     show(refused.detail, buttons = refused.allowed)
 * }
 * ```
 *
 * Keep its [events]; show its [view]. Properties cost nothing, functions are calls into the library. Two referrals are equal
 * where their histories are, so a `StateFlow` tells its collectors what has changed and nothing else.
 */
public class Referral internal constructor(now: ReferralNow) : AutoCloseable {
    internal val core: ReferralCore = now.core

    /** Which referral. */
    public val id: ReferralId = now.id

    /** The client's pseudonym. */
    public val client: ClientId = now.client

    /** What the events written down so far have come to. A [view] also counts what has run out since. */
    public val state: ReferralState = now.state

    /** How many events it has. */
    public val version: Long = now.version

    /** Its last events: those the next one is recorded after. */
    public val heads: List<EventId> = now.heads

    /**
     * The referral after one more event: for events that come from elsewhere as they are. What has run out by then is written
     * down first, as an event of its own. An event that is here already changes nothing. Its `after` may be left empty.
     *
     * @throws FingerpostException.Refused where the event is not allowed; nothing has changed then.
     * @throws FingerpostException.Conflict where it was recorded after others than the last ones here: [merge] it.
     */
    @Throws(FingerpostException::class)
    public fun record(event: ReferralEvent): Referral = Referral(core.record(event))

    /**
     * The referral after somebody did something: [record] without the event around it.
     *
     * @param by Whose word it is; who wrote it down for them stands in `recordedBy`.
     * @param at When it happened. The library reads no clock.
     * @param id Keep it where the same tap may be sent twice: an event counts once.
     * @throws FingerpostException.Refused where it is not allowed; nothing has changed then.
     */
    @Throws(FingerpostException::class)
    public fun did(action: Action, by: Actor, at: Instant, id: EventId = EventId.random()): Referral =
        Referral(core.did(action, by, at, id))

    /**
     * The two histories put together, of two devices for instance: every event once, and what cannot be true beside the other
     * set aside by name, for a person to decide about (`conflicts` of the [view]). The order in which histories meet does not matter.
     */
    @Throws(FingerpostException::class)
    public fun merge(events: List<ReferralEvent>): Referral = Referral(core.merge(events))

    /** The same with another history in memory. */
    @Throws(FingerpostException::class)
    public fun merge(other: Referral): Referral = Referral(core.mergeWith(other.core))

    /**
     * The referral with everything written down that has run out by a moment: evidence, coverage, consent, the hold of a place.
     * [record] and [did] do so by themselves; a nightly job does it for the rest.
     *
     * @param because The id of the event that needs it, from which that of the new event is made.
     */
    @Throws(FingerpostException::class)
    public fun housekeeping(at: Instant, because: EventId = EventId.random()): Referral = Referral(core.housekeeping(at, because))

    /** The events, in the order of telling: what is kept, and handed to other devices. */
    public fun events(): List<ReferralEvent> = core.events()

    /** The policy it keeps, from its first event. */
    public fun policy(): ReferralPolicy = core.policy()

    /** The events a role may record, by the table alone: the buttons to show. Consent, dates and the [gate] may still refuse. */
    public fun allowed(role: ActorRole): List<EventKind> = core.allowed(role)

    /** Everything that keeps the gate shut at a moment; empty where the place may be confirmed. */
    @Throws(FingerpostException::class)
    public fun gate(at: Instant): List<Issue> = core.gate(at)

    /** The referral as it stands at a moment, with everything counted that has run out by then: one record for a screen. */
    @Throws(FingerpostException::class)
    public fun view(at: Instant): ReferralView = core.view(at)

    /** What it asks of somebody, as it stands at a moment, up to a day: what is overdue too, the urgent first. */
    @Throws(FingerpostException::class)
    public fun work(at: Instant, until: LocalDate): List<WorkItem> = core.work(at, until)

    /** Its events as JSON, in the order of telling. The text is personal: what was said in confidence stands in it in full. */
    public fun toJson(): String = core.toJson()

    /** Gives the memory of the history back at once; the garbage collector does it later otherwise. */
    override fun close(): Unit = core.close()

    override fun equals(other: Any?): Boolean =
        other is Referral && other.id == id && other.version == version && other.heads == heads

    override fun hashCode(): Int = 31 * id.hashCode() + heads.hashCode()

    /** Which referral, and what it has come to: nothing of what was said. */
    override fun toString(): String = "Referral($id, ${state.word}, $version events)"

    public companion object {
        /** Begins a referral with its first event, whose action is [Action.Identify]. */
        @Throws(FingerpostException::class)
        public fun begin(event: ReferralEvent): Referral = Referral(org.fingerpost.ffi.beginReferral(event))

        /** Begins a referral: the same without the event around it. */
        @Throws(FingerpostException::class)
        public fun begin(
            action: Action.Identify,
            by: Actor,
            at: Instant,
            referral: ReferralId = ReferralId.random(),
            id: EventId = EventId.random(),
        ): Referral = begin(ReferralEvent(id, referral, at, by, action))

        /** Works a referral out from its history, in whatever order the events arrived, and however often. */
        @Throws(FingerpostException::class)
        public fun replay(events: List<ReferralEvent>): Referral = Referral(org.fingerpost.ffi.replayReferral(events))

        /** Works a whole caseload out in one call, in its order. An error's path begins with the place of the history at fault. */
        @Throws(FingerpostException::class)
        public fun replayAll(histories: List<List<ReferralEvent>>): List<Referral> =
            org.fingerpost.ffi.replayAll(histories).map(::Referral)

        /** Works a referral out from the bytes of a JSON file of its events, as [toJson] writes it. */
        @Throws(FingerpostException::class)
        public fun fromJson(bytes: ByteArray): Referral = Referral(org.fingerpost.ffi.referralFromJson(bytes))
    }
}
