//! Day and clock together.

use std::fmt;
use std::str::FromStr;

use super::{Date, TimeOfDay, Timestamp, iso_type, zone};
use crate::ground::error::{Code, FingerpostError, Result};

/// What calendar and clock on the wall show, without a time zone, written `2026-11-22T14:30`.
///
/// ```
/// use fingerpost::LocalDateTime;
///
/// let starts: LocalDateTime = "2026-07-01T10:00".parse()?;
/// assert_eq!(starts.uk_instant().to_string(), "2026-07-01T09:00:00Z");
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalDateTime(jiff::civil::DateTime);

iso_type!(LocalDateTime, jiff::civil::DateTime, {
    "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$"
});

impl LocalDateTime {
    /// That time on that day.
    #[must_use]
    pub fn new(date: Date, time: TimeOfDay) -> Self {
        Self(date.jiff().to_datetime(time.jiff()))
    }

    /// The day.
    #[must_use]
    pub fn date(self) -> Date {
        self.0.date().into()
    }

    /// The time.
    #[must_use]
    pub fn time(self) -> TimeOfDay {
        self.0.time().into()
    }

    /// The moment at which clocks in Europe/London show this; see [`uk_instant`](super::uk_instant) for the two
    /// hours of a year in which they show a time never or twice.
    #[must_use]
    pub fn uk_instant(self) -> Timestamp {
        zone::uk_instant(self)
    }
}

fn wrong() -> FingerpostError {
    let detail = "day and time are written `2026-11-22T14:30`, without an offset";
    FingerpostError::invalid(Code::TimeLocalFormat, detail)
}

impl fmt::Display for LocalDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.date(), self.time())
    }
}

impl FromStr for LocalDateTime {
    type Err = FingerpostError;

    fn from_str(text: &str) -> Result<Self> {
        let (date, time) = text.trim().split_once('T').ok_or_else(wrong)?;
        match (date.parse(), time.parse()) {
            (Ok(date), Ok(time)) => Ok(Self::new(date, time)),
            _ => Err(wrong()),
        }
    }
}
