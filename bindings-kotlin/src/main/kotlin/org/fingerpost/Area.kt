package org.fingerpost

import java.time.Instant
import java.time.LocalDate

/**
 * The smallest sets of changes of providers and funders that would make an activity suitable for a client, who is never changed. It may be
 * called from the main thread.
 *
 * ```
 * val answer = matcher.changes(client, ActivityId("mill-mornings"), Instant.now())
 * answer.sets.firstOrNull()?.changes?.forEach { println(it.label) }
 * ```
 *
 * @throws FingerpostException.NotFound where the catalogue has no such activity.
 */
public suspend fun Matcher.changes(
    client: Client,
    activity: ActivityId,
    at: Instant,
    options: ChangeOptions = ChangeOptions(),
): ChangeAnswer = away { org.fingerpost.ffi.changesNeeded(this, client, activity, at, options) }

/** What each change would do for a caseload: how many activities it opens to how many people, the most helpful first. */
public suspend fun Matcher.changesForMany(
    clients: List<Client>,
    at: Instant,
    options: ChangeOptions = ChangeOptions(),
): ChangeReport = away { org.fingerpost.ffi.changesForCaseload(this, clients, at, options) }

/** Where provision has gaps for a caseload, each client where they live. No place in the report says where that is. */
public suspend fun Matcher.gaps(clients: List<Client>, at: Instant, options: GapOptions = GapOptions()): GapReport =
    away { org.fingerpost.ffi.gapsForCaseload(this, clients, at, options) }

/** Where provision has gaps for typical clients, were they to set out from each of the places. */
public suspend fun Matcher.gaps(
    places: List<GapPlace>,
    clients: List<Client>,
    at: Instant,
    options: GapOptions = GapOptions(),
): GapReport = away { org.fingerpost.ffi.gapsAtPlaces(this, places, clients, at, options) }

/** The best activity there could be at a point, as a directory to put into a copy of your own. */
public suspend fun Matcher.oneMoreActivity(clients: List<Client>, point: Point, on: LocalDate): Directory =
    away { org.fingerpost.ffi.bestActivityAt(this, clients, point, on) }

/** The directory with changes made to it, as if they had been made and seen on that day. */
public suspend fun Directory.with(changes: List<ProvisionChange>, on: LocalDate): Directory =
    away { org.fingerpost.ffi.directoryWith(this, changes, on) }

/** Places from which to look at what an area offers. */
public object GapPlaces {
    /** The cells of the National Grid between two corners, each so many metres wide, the south-west first. */
    @Throws(FingerpostException::class)
    public fun grid(southWest: Point, northEast: Point, metres: UInt): List<GapPlace> =
        org.fingerpost.ffi.cellsBetween(southWest, northEast, metres)

    /** Small areas whose middle is known, with their people where those are known. */
    public fun of(areas: SmallAreas): List<GapPlace> = org.fingerpost.ffi.placesOfSmallAreas(areas)
}
