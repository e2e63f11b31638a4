package org.fingerpost

import java.time.LocalTime

/** Marks the blocks in which a record is put together. */
@DslMarker
public annotation class FingerpostBuilder

/**
 * Puts a client together.
 *
 * ```
 * val client = client("c-104", need = NeedLevel.LOW, route = ReferralRoute.LINK_WORKER) {
 *     home(51.5889, -2.9986)
 *     travels(TravelMode.BUS, metres = 8_000)
 *     requires(BarrierKind.StepFreeEntrance)
 *     interestedIn("railways", 3)
 *     free(Weekday.TUESDAY, "10:00", "14:00")
 * }
 * ```
 */
public fun client(id: String, need: NeedLevel, route: ReferralRoute, with: ClientBuilder.() -> Unit = {}): Client =
    ClientBuilder(Client(ClientId(id), need, route)).apply(with).client

/** What can be said of a client. What is left out was not said, and becomes a question where it matters. */
@FingerpostBuilder
public class ClientBuilder internal constructor(internal var client: Client) {
    /** They are between so many years old, both included. */
    public fun aged(from: Int, to: Int): Unit = set { copy(age = AgeBand(from.toUInt(), to.toUInt())) }

    /** They live in these areas, by code or name. */
    public fun livesIn(vararg area: String): Unit = set { copy(areas = areas + area.map(::NonEmpty)) }

    /** They are known to be in these circumstances. */
    public fun known(vararg circumstance: Circumstance): Unit = set { copy(circumstances = circumstances + circumstance) }

    /** Where they set out from. */
    public fun home(latitude: Double, longitude: Double): Unit = set { copy(home = Point(latitude, longitude)) }

    /** How far they will go in one way, in metres of the way they take. */
    public fun travels(mode: TravelMode, metres: Int): Unit = set { copy(travel = travel + TravelLimit(mode, metres.toUInt())) }

    /** A stretch of the week when they can come, hours written `10:00`. Said at least once, no other time suits. */
    public fun free(day: Weekday, from: String, to: String): Unit =
        set { copy(freeTimes = freeTimes.orEmpty() + FreeTime(day, LocalTime.parse(from), LocalTime.parse(to))) }

    /** What they can pay. Zero means that it must be free. */
    public fun canPay(perSession: Pence? = null, wholeCourse: Pence? = null): Unit =
        set { copy(budget = Budget(perSession, wholeCourse)) }

    /** Concessions they are known to qualify for. */
    public fun qualifiesFor(vararg concession: ConcessionKind): Unit = set { copy(concessions = concessions + concession) }

    /** Languages they use with ease: `en`, `cy`, `bfi`. */
    public fun speaks(vararg language: String): Unit = set { copy(languages = languages + language.map(::LanguageTag)) }

    /** What they need, named by the barrier that would stand in the way. */
    public fun requires(barrier: BarrierKind, vararg metBy: FeatureKind, atMost: Int? = null, note: String? = null): Unit =
        set { copy(requirements = requirements + Requirement(barrier, metBy.toList(), atMost?.toUInt(), note?.let(::PersonalText))) }

    /** The largest group they can manage, themselves included. */
    public fun groupOfAtMost(people: Int): Unit = set { copy(groupLimit = people.toUInt()) }

    /** The pace they like. */
    public fun likes(pace: Pace): Unit = set { copy(pace = pace) }

    /** A theme they like, and how much: from 1, a little, to 5, above all. */
    public fun interestedIn(theme: String, weight: Int): Unit =
        set { copy(interests = interests + Interest(ThemeId(theme), weight.toUInt())) }

    /** Themes they would rather not meet. */
    public fun avoids(vararg theme: String): Unit = set { copy(avoid = avoid + theme.map(::ThemeId)) }

    /** What they must be kept away from. */
    public fun keepApartFrom(vararg other: KeepApart): Unit = set { copy(keepApart = keepApart + other) }

    /** What they hope for, in their own words, and how much it matters to them, from 1 to 10. */
    public fun hopes(words: String, importance: Int? = null): Unit =
        set { copy(goals = goals + Goal(PersonalText(words), importance?.toUInt())) }

    /** What they said of themselves, for the fairness audit alone. */
    public fun stratum(characteristic: ProtectedCharacteristic, value: String): Unit =
        set { copy(strata = strata + Stratum(characteristic, PersonalText(value))) }

    private fun set(change: Client.() -> Client) {
        client = client.change()
    }

    override fun toString(): String = client.toString()
}
