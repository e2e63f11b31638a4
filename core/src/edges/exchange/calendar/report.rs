//! What came out of a calendar, and what went into one.

use crate::edges::exchange::UnreadPath;
use crate::edges::exchange::assets::CodeCount;
use crate::ground::error::Issue;
use crate::ground::place::Point;
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};
use crate::ground::time::Date;
use crate::model::activity::SessionPattern;

record! {
    /// A calendar, written.
    CalendarExport {
        /// The text of an `.ics` file: UTF-8, lines that end in CR LF and have at most 75 bytes.
        text: String,
        /// How many events it has.
        events: u32,
        [optional]
        /// What the reader of the calendar does not see in it.
        issues: Vec<Issue>,
    }
}

words! {
    /// Whether an event takes place.
    closed CalendarStatus {
        /// It does, or nothing is said.
        Confirmed = "confirmed",
        /// Perhaps.
        Tentative = "tentative",
        /// It does not: its patterns are left out.
        Cancelled = "cancelled",
    }
}

record! {
    /// An event of a provider's calendar, with all changes to its single sessions worked in.
    CalendarEvent {
        /// The key by which the calendar knows it (`UID`).
        uid: String,
        /// The line on which it begins.
        line: u32,
        /// Whether it takes place.
        status: CalendarStatus,
        [optional]
        /// When sessions take place: of all patterns together, each once.
        patterns: Vec<SessionPattern>,
        /// Days on which a session is named as cancelled.
        cancelled: Vec<Date>,
        /// Days on which a session is named as not certain.
        tentative: Vec<Date>,
        /// What it is called.
        title: Option<NonEmpty>,
        /// What there is to know.
        description: Option<NonEmpty>,
        /// Where it takes place, in words.
        place: Option<NonEmpty>,
        /// Where it takes place.
        point: Option<Point>,
        /// Its page.
        link: Option<NonEmpty>,
    }
}

record! {
    /// What came out of a provider's calendar. Every event is in `events`, or has a finding that says why not.
    CalendarImport {
        /// The events, in the order of the file.
        events: Vec<CalendarEvent>,
        /// The first 1,000 findings, each with line and column.
        issues: Vec<Issue>,
        /// All findings by code.
        counts: Vec<CodeCount>,
        /// Properties and parts that were not understood or have no place in a directory: `VCALENDAR/VEVENT/ATTENDEE`.
        unread: Vec<UnreadPath>,
        /// How many events the file has, changes to single sessions among them.
        events_read: u32,
        /// How many of them were left out because of an error.
        events_left_out: u32,
        [optional]
        /// What the calendar is called.
        name: Option<NonEmpty>,
    }
}
