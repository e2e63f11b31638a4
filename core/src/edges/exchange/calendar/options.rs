//! What to make of a calendar.

use crate::ground::id::SiteId;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::{BankHolidayPolicy, Date, Horizon};

record! {
    /// How sessions are written into a calendar. A telephone's calendar is seen by others: with a `title` of your own, neither the
    /// activity's name nor its notes are in it.
    CalendarOptions {
        [optional]
        /// What every session is called instead of the activity's name: `Appointment`.
        title: Option<NonEmpty>,
        /// Whether the place is left out.
        without_place: bool,
        /// At which of the activity's sites; without one, sessions at every site, and a place only where there is no choice.
        site: Option<SiteId>,
        /// The first day; the day of writing where none is given.
        from: Option<Date>,
        /// The last day.
        until: Option<Date>,
        /// At most so many sessions of each pattern: the length of a course.
        sessions: Option<u32>,
        /// Days on which the session is cancelled: they stay in the calendar, marked as such.
        cancelled: Vec<Date>,
        /// A reminder so many minutes before each session.
        reminders: Vec<u32>,
        /// Whether every session is an event of its own. Otherwise patterns that a rule can hold are one event that repeats.
        one_by_one: bool,
        /// The number of this edition: one more each time a calendar of the same sessions is sent again.
        sequence: u32,
        /// How far ahead sessions are written one by one.
        horizon: Option<Horizon>,
    }
}

record! {
    /// How a provider's calendar is read.
    CalendarReading {
        /// Events that have no rule of ours are written out from this day on.
        from: Date,
        [optional]
        /// How far ahead they are written out; two years where nothing is said.
        horizon: Option<Horizon>,
        /// What happens on bank holidays where a calendar has a rule; calendars do not say, so it is unknown where nothing is said.
        bank_holidays: Option<BankHolidayPolicy>,
    }
}
