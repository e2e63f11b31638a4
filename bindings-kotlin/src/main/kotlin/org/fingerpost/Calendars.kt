package org.fingerpost

import java.io.InputStream
import java.io.OutputStream
import java.time.Instant

/**
 * Calendars (iCalendar): a client's sessions for their telephone, and providers' timetables.
 *
 * All of it may be called from the main thread: the work is done away from it.
 */
public object Calendars {
    /**
     * The sessions of an activity. A telephone's calendar is seen by others: with a `title` of your own in the options, neither the
     * activity's name nor its notes stand in it.
     *
     * @throws FingerpostException.NotFound where the catalogue has no such activity.
     */
    public suspend fun write(
        catalogue: Catalogue,
        activity: ActivityId,
        at: Instant,
        options: CalendarOptions = CalendarOptions(),
        bankHolidays: BankHolidays? = null,
    ): CalendarExport = away { bundled(bankHolidays) { org.fingerpost.ffi.activityCalendar(catalogue, activity, at, it, options) } }

    /** The sessions a client was promised, of a referral as it stands. Written again with a higher `sequence`, it replaces the earlier one. */
    public suspend fun write(
        catalogue: Catalogue,
        referral: ReferralView,
        options: CalendarOptions = CalendarOptions(),
        bankHolidays: BankHolidays? = null,
    ): CalendarExport = away { bundled(bankHolidays) { org.fingerpost.ffi.referralCalendar(catalogue, referral, it, options) } }

    /** Reads a provider's calendar. Every event is in the answer, or has a finding with line and column. */
    public suspend fun read(calendar: ByteArray, options: CalendarReading): CalendarImport =
        away { org.fingerpost.ffi.calendarOfBytes(calendar, options) }

    /**
     * The same from a stream, which is read to its end and left open: closing it is the caller's. Cancelling ends the reading between two pieces.
     *
     * @throws FingerpostException.Import with the code `import.too-large` once the stream has given more than `atMost` bytes.
     */
    public suspend fun read(input: InputStream, options: CalendarReading, atMost: Long = LargestInput.file): CalendarImport =
        input.reading(atMost) { org.fingerpost.ffi.calendarOfBytes(it, options) }

    private fun <T> bundled(given: BankHolidays?, write: (BankHolidays) -> T): T = if (given != null) write(given) else BankHolidays().use(write)
}

/** Writes the calendar, away from the calling thread. The stream is flushed and left open. */
public suspend fun CalendarExport.writeTo(output: OutputStream): Unit = output.take(text)
