package org.fingerpost.exchange

import java.io.ByteArrayOutputStream
import java.time.LocalDate
import java.time.LocalTime
import kotlinx.coroutines.test.runTest
import org.fingerpost.*
import org.fingerpost.use.Sample
import org.fingerpost.use.refused
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** A client's sessions on their telephone, and a provider's timetable. */
class CalendarsTest {
    private val pots = Sample.catalogue.activities().single { it.name.value == "Saturday pots" }
    private val reading = CalendarReading(from = LocalDate.parse("2026-11-23"))

    private fun timetable(vararg lines: String) =
        listOf("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//EN", "BEGIN:VEVENT", "UID:1", *lines, "END:VEVENT", "END:VCALENDAR", "").joinToString("\r\n")

    @Test
    fun `a calendar that is written is read again with the same days and hours`() = runTest {
        val written = Calendars.write(Sample.catalogue, pots.id, Sample.monday, CalendarOptions(sessions = 4u))
        val file = ByteArrayOutputStream().also { written.writeTo(it) }.toByteArray()
        assertEquals(written.text, file.decodeToString())
        val events = Calendars.read(file.inputStream(), reading).events
        val days = events.flatMap { it.patterns }.map { it.timing.recurrence.start }.sorted()
        assertEquals(pots.sessions.first().timing.upcoming(Sample.monday, UkDivision.ENGLAND_AND_WALES).occurrences.first().startsLocal.toLocalDate(), days.first())
        assertTrue(events.all { it.title?.value == "Saturday pots" && it.status == CalendarStatus.CONFIRMED })
        assertEquals(setOf<LocalTime?>(pots.sessions.first().timing.opens), events.flatMap { it.patterns }.map { it.timing.opens }.toSet())
    }

    @Test
    fun `a title of one's own hides what the sessions are, and keeps their keys`() = runTest {
        val open = Calendars.write(Sample.catalogue, pots.id, Sample.monday)
        val hidden = Calendars.write(Sample.catalogue, pots.id, Sample.monday, CalendarOptions(title = NonEmpty("Appointment"), withoutPlace = true, reminders = listOf(1440u)))
        assertFalse("pots" in hidden.text || hidden.text.lines().any { it.startsWith("LOCATION") || it.startsWith("GEO") })
        assertTrue("BEGIN:VALARM" in hidden.text)
        fun keys(calendar: CalendarExport) = calendar.text.lines().filter { it.startsWith("UID:") }
        assertEquals(keys(open), keys(hidden))
    }

    @Test
    fun `a cancelled session stays in the calendar, marked`() = runTest {
        val first = pots.sessions.first().timing.upcoming(Sample.monday, UkDivision.ENGLAND_AND_WALES).occurrences.first().startsLocal.toLocalDate()
        val options = CalendarOptions(cancelled = listOf(first), sessions = 3u, sequence = 1u)
        val written = Calendars.write(Sample.catalogue, pots.id, Sample.monday, options)
        assertTrue("STATUS:CANCELLED" in written.text)
        assertTrue("SEQUENCE:1" in written.text)
        val read = Calendars.read(written.text.toByteArray(), reading)
        assertEquals(1, read.events.sumOf { it.cancelled.size } + read.events.count { it.status == CalendarStatus.CANCELLED })
        val left = read.events.flatMap { it.patterns }.flatMap { it.timing.upcoming(Sample.monday, UkDivision.ENGLAND_AND_WALES).occurrences }
        assertEquals(2, left.size)
        assertFalse(first in left.map { it.startsLocal.toLocalDate() })
    }

    @Test
    fun `a provider's timetable says what repeats and what does not take place`() = runTest {
        val text = timetable(
            "SUMMARY:Pottery", "DTSTART;TZID=Europe/London:20261128T100000", "DTEND;TZID=Europe/London:20261128T120000",
            "RRULE:FREQ=WEEKLY;COUNT=6", "EXDATE;TZID=Europe/London:20261226T100000",
        )
        val read = Calendars.read(text.toByteArray(), reading)
        val event = read.events.single()
        assertEquals("1" to NonEmpty("Pottery"), event.uid to event.title)
        val days = event.patterns.flatMap { it.timing.upcoming(Sample.monday, UkDivision.ENGLAND_AND_WALES).occurrences }.map { it.startsLocal.toLocalDate() }
        assertEquals(listOf("2026-11-28", "2026-12-05", "2026-12-12", "2026-12-19", "2027-01-02").map(LocalDate::parse), days)
    }

    @Test
    fun `what cannot be read is found with its line, and no calendar is a typed error`() = runTest {
        val read = Calendars.read(timetable("DTSTART:20261331T100000").toByteArray(), reading)
        assertEquals(1u, read.eventsLeftOut)
        val issue = read.issues.first { it.severity == Severity.ERROR }
        assertTrue(issue.code.dotted.startsWith("calendar."), issue.code.dotted)
        assertTrue("line 6" in issue.path, issue.path)
        assertEquals("calendar.none", refused<FingerpostException.Import> { Calendars.read("Dear all".toByteArray(), reading) }.code.dotted)
        val unknown = refused<FingerpostException.NotFound> { Calendars.write(Sample.catalogue, ActivityId("no-such"), Sample.monday) }
        assertEquals("catalogue.no-such-activity", unknown.code.dotted)
    }
}
