package org.fingerpost

import java.time.Instant
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.LocalTime

/**
 * The sessions that begin at or after a moment, as far as the horizon.
 *
 * Without [bankHolidays] the bundled list counts; without a [division] a day that is a bank holiday in one only is in doubt.
 */
@Throws(FingerpostException::class)
public fun Timing.upcoming(
    from: Instant,
    division: UkDivision? = null,
    bankHolidays: BankHolidays? = null,
    horizon: Horizon = Horizon(),
): OccurrenceList = org.fingerpost.ffi.upcoming(this, division, bankHolidays, from, horizon)

/** Every finding about days and hours. */
@Throws(FingerpostException::class)
public fun Timing.check(): List<Issue> = org.fingerpost.ffi.timingIssues(this)

/** On the days of the rule, from one time to another: `Timing.between(rule, "10:00", "12:00")`. */
public fun Timing.Companion.between(recurrence: Recurrence, opens: String, closes: String): Timing =
    Timing(recurrence, opens = LocalTime.parse(opens), closes = LocalTime.parse(closes))

/** The days of the rule from a day on, before anything is known of bank holidays. */
@Throws(FingerpostException::class)
public fun Recurrence.dates(from: LocalDate = start, horizon: Horizon = Horizon()): List<LocalDate> =
    org.fingerpost.ffi.dates(this, from, horizon)

/** Every finding about the rule. */
@Throws(FingerpostException::class)
public fun Recurrence.check(): List<Issue> = org.fingerpost.ffi.recurrenceIssues(this)

/** Every week on the day of the week of `start`. */
public fun Recurrence.Companion.weekly(start: LocalDate): Recurrence = Recurrence(start, Freq.WEEKLY, bankHolidays = BankHolidayPolicy.UNKNOWN)

/** On that day only. */
public fun Recurrence.Companion.once(start: LocalDate): Recurrence = Recurrence(start, Freq.ONCE, bankHolidays = BankHolidayPolicy.UNKNOWN)

/** Every month on the first (1), second (2) or last (-1) such day of the week. */
public fun Recurrence.Companion.monthly(start: LocalDate, ordinal: Int, day: Weekday): Recurrence =
    Recurrence(start, Freq.MONTHLY, byDay = listOf(DayRule(ordinal, day)), bankHolidays = BankHolidayPolicy.UNKNOWN)

/** What calendar and clock show in Europe/London at that moment, by the rules inside the library and not the device's. */
@Throws(FingerpostException::class)
public fun Instant.inUk(): LocalDateTime = org.fingerpost.ffi.ukLocal(this)

/** The moment at which clocks in Europe/London show this. */
@Throws(FingerpostException::class)
public fun LocalDateTime.ukInstant(): Instant = org.fingerpost.ffi.ukInstant(this)
