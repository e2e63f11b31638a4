package org.fingerpost

import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import java.util.concurrent.CopyOnWriteArrayList
import org.fingerpost.ffi.CasebookCore

/**
 * Referrals and places, kept in one encrypted file: what was answered is on the disk, also when the battery dies.
 *
 * Every event is decided upon what the file holds at that moment, together with the places of the activity, so that two people
 * who act at once cannot give the same place away. It may be used from any thread; calls wait for the disk, so keep them off
 * the main one. The key has 32 bytes and comes from the Android Keystore, never from the code.
 *
 * ```
 * Casebook.open(context.filesDir.toPath().resolve("casebook.db"), key).use { casebook ->
 *     casebook.did(referral, Action.Identify(client, NeedLevel.LOW, ReferralRoute.GENERAL_PRACTICE), by = linkWorker, at = now)
 *     show(casebook.work(at = now, until = today.plusDays(7)))
 * }
 * ```
 */
public class Casebook private constructor(private val core: CasebookCore) : AutoCloseable {
    private val listeners = CopyOnWriteArrayList<(ReferralView) -> Unit>()

    /**
     * Calls back after every event this casebook has kept, on the thread that recorded it, with the referral as it stands.
     * What other processes record is not told: ask for [changes]. Close what is returned to be told no more.
     *
     * As a `Flow`: `callbackFlow { val told = casebook.onChange { trySend(it) }; awaitClose { told.close() } }`.
     */
    public fun onChange(listener: (ReferralView) -> Unit): AutoCloseable {
        listeners += listener
        return AutoCloseable { listeners -= listener }
    }

    private fun told(view: ReferralView): ReferralView = view.also { for (listener in listeners) listener(it) }

    /**
     * Records that somebody did something, and what it does to the places of the activity. The first action of a referral is
     * [Action.Identify].
     *
     * @param id Keep it where the same tap may be sent twice: an event counts once.
     * @throws FingerpostException.Refused where it is not allowed; nothing was kept.
     * @throws FingerpostException.Conflict `places.*` where there is no place.
     * @throws FingerpostException.Store where it cannot be kept.
     */
    @Throws(FingerpostException::class)
    public fun did(
        referral: ReferralId,
        action: Action,
        by: Actor,
        at: Instant,
        id: EventId = EventId.random(),
    ): ReferralView = record(ReferralEvent(id, referral, at, by, action))

    /** Records an event made elsewhere. Sending it again is safe. Throws as [did]. */
    @Throws(FingerpostException::class)
    public fun record(event: ReferralEvent): ReferralView = told(core.record(event))

    /**
     * Puts the history another device wrote together with the one here. Nothing of either is lost; what cannot be true stands
     * in the view's `conflicts`, for a person to decide about.
     */
    @Throws(FingerpostException::class)
    public fun merge(referral: ReferralId, events: List<ReferralEvent>, at: Instant): ReferralView =
        told(core.merge(referral, events, at))

    /** One referral with its whole history. */
    @Throws(FingerpostException::class)
    public fun referral(id: ReferralId): Referral = Referral(core.referral(id))

    /** One referral as it stands at a moment. */
    @Throws(FingerpostException::class)
    public fun view(id: ReferralId, at: Instant): ReferralView = core.view(id, at)

    /** The referrals that are wanted, as they stand at a moment, in the order in which they began. Read page by page as it is asked for. */
    public fun referrals(at: Instant, wanted: CaseFilter = CaseFilter()): Sequence<ReferralView> = sequence {
        var after: ReferralId? = null
        do {
            val page = core.referrals(wanted, at, after, PAGE)
            yieldAll(page.referrals)
            after = page.next
        } while (after != null)
    }

    /** What all referrals ask of somebody up to a day, the urgent first. */
    @Throws(FingerpostException::class)
    public fun work(at: Instant, until: LocalDate): List<WorkItem> = core.work(at, until)

    /** What clients said about a partner's activities, and what was done about it. The words are there where they may be. */
    @Throws(FingerpostException::class)
    public fun feedback(partner: PartnerId, at: Instant): List<Feedback> = core.feedback(partner, at)

    /** Records what the provider says about the places of an activity: [PlaceChange.Set]. */
    @Throws(FingerpostException::class)
    public fun setPlaces(
        activity: ActivityId,
        change: PlaceChange,
        by: Actor,
        at: Instant,
        id: EventId = EventId.random(),
    ): PlacesView = recordPlaces(PlaceEvent(id, activity, at, by, change))

    /** Records an event about places made elsewhere. */
    @Throws(FingerpostException::class)
    public fun recordPlaces(event: PlaceEvent): PlacesView = core.recordPlaces(event)

    /** The places of an activity as they stand at a moment. */
    @Throws(FingerpostException::class)
    public fun places(activity: ActivityId, at: Instant): PlacesView = core.places(activity, at)

    /** Writes down what has run out by a moment, and frees the places of holds that ended. When the app starts, and once a day. */
    @Throws(FingerpostException::class)
    public fun housekeeping(at: Instant): List<ReferralId> =
        core.housekeeping(at).onEach { id -> if (listeners.isNotEmpty()) told(core.view(id, at)) }

    /**
     * Erases everything about a client, for good. Backups made before are not reached: see [erasures].
     *
     * @throws FingerpostException.Store `store.residue` where something is still found in a file: ask again once other readers have closed it.
     */
    @Throws(FingerpostException::class)
    public fun erase(client: ClientId, at: Instant): ErasureReport = core.erase(client, at)

    /** Everybody who was erased, as texts that say nothing without the key. Keep them elsewhere after every erasure, for [eraseAgain]. */
    @Throws(FingerpostException::class)
    public fun erasures(): List<String> = core.erasures()

    /**
     * Erases everybody named by [erasures], all of them or nobody, and frees their places: before anything else, where a backup was
     * put in the place of the file.
     *
     * @throws FingerpostException.Invalid `store.erasure-format` where a text is of another file, and nobody was erased.
     */
    @Throws(FingerpostException::class)
    public fun eraseAgain(erasures: List<String>, at: Instant): ErasureReport = core.eraseAgain(erasures, at)

    /** What arrived after a position, also from other processes. Begin with 0, go on with the position of the last one. */
    @Throws(FingerpostException::class)
    public fun changes(after: Long = 0, limit: UInt = PAGE): List<Change> = core.changes(after, limit)

    /** Writes a whole, verified copy to a new file. Keep the report's `head` elsewhere, for [verify]. */
    @Throws(FingerpostException::class)
    public fun backup(to: Path): BackupReport = core.backup(to.toString())

    /** Reads and checks everything; against a head that was kept elsewhere, where one is given. */
    @Throws(FingerpostException::class)
    public fun verify(head: String? = null): VerifyReport = if (head == null) core.verify() else core.verifyAgainst(head)

    /** Changes the key of the file. The old one does not open it any more; backups keep theirs. */
    @Throws(FingerpostException::class)
    public fun rotate(key: ByteArray): Unit = core.rotate(key)

    override fun close(): Unit = core.close()

    override fun toString(): String = "Casebook"

    public companion object {
        private const val PAGE: UInt = 200u

        /**
         * Opens the file, or makes it where there is none.
         *
         * @throws FingerpostException.Store where it is damaged, is no store, or belongs to another key; it was not written to.
         * @throws FingerpostException.Unsupported where a newer version wrote it.
         */
        @Throws(FingerpostException::class)
        public fun open(path: Path, key: ByteArray): Casebook = Casebook(org.fingerpost.ffi.openCasebook(path.toString(), key))

        /** Opens the file for reading only: a damaged one, for instance. */
        @Throws(FingerpostException::class)
        public fun openReadOnly(path: Path, key: ByteArray): Casebook =
            Casebook(org.fingerpost.ffi.openCasebookReadOnly(path.toString(), key))

        /** A casebook that is gone with the process: for tests, and for looking around. */
        public fun inMemory(): Casebook = Casebook(org.fingerpost.ffi.casebookInMemory())

        /** Copies what is sound in a damaged file into a new one, and says what was saved and what was not. The damaged file is not written to. */
        @Throws(FingerpostException::class)
        public fun salvage(damaged: Path, key: ByteArray, into: Path): SalvageReport =
            org.fingerpost.ffi.salvageCasebook(damaged.toString(), key, into.toString())
    }
}
