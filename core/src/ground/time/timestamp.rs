//! Moments.

use std::fmt;
use std::str::FromStr;

use super::{Date, LocalDateTime, iso_type, zone};
use crate::ground::error::{Code, FingerpostError, Result};

/// A moment, the same all over the world, written `2026-11-22T14:30:00Z`.
///
/// It is read with `Z` or any offset (`2026-07-01T10:00:00+01:00`), to the nanosecond, and written in UTC. A moment
/// without either is refused: it would be an hour wrong for half the year. Europe/London is a question asked of it:
/// [`in_uk`](Timestamp::in_uk).
///
/// ```
/// use fingerpost::Timestamp;
///
/// let at: Timestamp = "2026-07-01T10:00:00+01:00".parse()?;
/// assert_eq!(at.to_string(), "2026-07-01T09:00:00Z");
/// assert_eq!(at.in_uk().to_string(), "2026-07-01T10:00");
/// assert!("2026-07-01T10:00:00".parse::<Timestamp>().is_err());
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(jiff::Timestamp);

iso_type!(Timestamp, jiff::Timestamp, { "type": "string", "format": "date-time" });

impl Timestamp {
    /// The moment so many seconds after 1 January 1970, 00:00 UTC.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`] outside the years −9999 to 9999.
    pub fn from_seconds(seconds: i64) -> Result<Self> {
        jiff::Timestamp::from_second(seconds).map(Self).map_err(|_| out_of_range())
    }

    /// Whole seconds since 1 January 1970, 00:00 UTC.
    #[must_use]
    pub fn seconds(self) -> i64 {
        self.0.as_second()
    }

    /// So many minutes later, or earlier where negative.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`] outside the years −9999 to 9999.
    pub fn plus_minutes(self, minutes: i64) -> Result<Self> {
        let seconds = minutes.checked_mul(60).ok_or_else(out_of_range)?;
        self.0.checked_add(jiff::SignedDuration::from_secs(seconds)).map(Self).map_err(|_| out_of_range())
    }

    /// Whole minutes that pass until the other moment, cut towards zero, negative where it is earlier.
    #[must_use]
    pub fn minutes_until(self, other: Self) -> i64 {
        self.0.duration_until(other.0).as_mins()
    }

    /// What clock and calendar show at that moment in Europe/London.
    #[must_use]
    pub fn in_uk(self) -> LocalDateTime {
        zone::uk_local(self)
    }

    /// The day it is at that moment in Europe/London.
    #[must_use]
    pub fn uk_date(self) -> Date {
        self.in_uk().date()
    }
}

fn out_of_range() -> FingerpostError {
    FingerpostError::invalid(Code::TimeOutOfRange, "the moment lies outside the years -9999 to 9999")
}

fn wrong() -> FingerpostError {
    let detail = "a moment is written with `Z` or its offset: `2026-11-22T14:30:00Z`";
    FingerpostError::invalid(Code::TimeTimestampFormat, detail)
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Timestamp {
    type Err = FingerpostError;

    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        let date_then_time = text.as_bytes().get(10).is_some_and(|mark| matches!(mark, b'T' | b't' | b' '));
        if !date_then_time || text.contains('[') {
            return Err(wrong());
        }
        text.parse().map(Self).map_err(|_| wrong())
    }
}
