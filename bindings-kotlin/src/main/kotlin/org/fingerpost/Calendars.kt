package org.fingerpost

import java.time.Instant

/** Calendars (iCalendar): a client's sessions for their telephone, and providers' timetables. */
public object Calendars {
    /**
     * The sessions of an activity. A telephone's calendar is seen by others: with a `title` of your own in the options, neither the
     * activity's name nor its notes stand in it.
     *
     * @throws FingerpostException.NotFound where the catalogue has no such activity.
     */
    @Throws(FingerpostException::class)
    public fun write(
        catalogue: Catalogue,
        activity: ActivityId,
        at: Instant,
        options: CalendarOptions = CalendarOptions(),
        bankHolidays: BankHolidays = BankHolidays(),
    ): CalendarExport = org.fingerpost.ffi.activityCalendar(catalogue, activity, at, bankHolidays, options)

    /** The sessions a client was promised, of a referral as it stands. Written again with a higher `sequence`, it replaces the earlier one. */
    @Throws(FingerpostException::class)
    public fun write(
        catalogue: Catalogue,
        referral: ReferralView,
        options: CalendarOptions = CalendarOptions(),
        bankHolidays: BankHolidays = BankHolidays(),
    ): CalendarExport = org.fingerpost.ffi.referralCalendar(catalogue, referral, bankHolidays, options)

    /** Reads a provider's calendar. Every event is in the answer, or has a finding with line and column. */
    public suspend fun read(calendar: ByteArray, options: CalendarReading): CalendarImport =
        away { org.fingerpost.ffi.calendarOfBytes(calendar, options) }
}
