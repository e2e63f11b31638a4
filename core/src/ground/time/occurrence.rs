//! One session on one day.

use serde::{Deserialize, Serialize};

use super::{Date, LocalDateTime, Timestamp};
use crate::ground::text::words;

words! {
    /// What is known of the hours of a session.
    closed Hours {
        /// Begin and end are given.
        Known = "known",
        /// The begin is given, the end is not: `ends` is the end of the day.
        EndUnknown = "end_unknown",
        /// It lasts all day: `starts` and `ends` are the day's.
        AllDay = "all_day",
        /// Nothing is given: `starts` and `ends` are the day's, and the session is somewhere within.
        Unknown = "unknown",
    }
}

words! {
    /// Why it is not certain that a session takes place.
    closed OccurrenceDoubt {
        /// It falls on a bank holiday, and nobody has said whether it takes place.
        BankHoliday = "bank_holiday",
        /// It may fall on a bank holiday: the list of bank holidays does not cover that day.
        BankHolidaysNotKnown = "bank_holidays_not_known",
    }
}

/// One session on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Occurrence {
    /// The day on which it begins, in Europe/London.
    pub date: Date,
    /// The moment it begins.
    pub starts: Timestamp,
    /// The moment it ends, after `starts`.
    pub ends: Timestamp,
    /// What clocks in Europe/London show when it begins.
    pub starts_local: LocalDateTime,
    /// What clocks in Europe/London show when it ends.
    pub ends_local: LocalDateTime,
    /// What is known of its hours.
    pub hours: Hours,
    /// Whether it is certain to take place, as far as timetables go.
    pub certain: bool,
    /// Why it is not certain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub doubt: Option<OccurrenceDoubt>,
}
