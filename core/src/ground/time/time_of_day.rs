//! Times on the clock.

use std::fmt;
use std::str::FromStr;

use super::{iso_type, iso_type::has_shape};
use crate::ground::error::{Code, FingerpostError, Result};

/// A time on the clock on the wall, without a day or a time zone, written `14:30`.
///
/// Seconds may be given (`14:30:15`) and are kept. Midnight is `00:00`; there is no `24:00`.
///
/// ```
/// use fingerpost::TimeOfDay;
///
/// let opens: TimeOfDay = "09:05".parse()?;
/// assert_eq!(opens, TimeOfDay::new(9, 5)?);
/// assert_eq!(opens.minutes(), 545);
/// assert!("9am".parse::<TimeOfDay>().is_err());
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(jiff::civil::Time);

iso_type!(TimeOfDay, jiff::civil::Time, {
    "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"
});

impl TimeOfDay {
    /// The start of the day.
    pub const MIDNIGHT: Self = Self(jiff::civil::Time::midnight());

    /// The time of that hour (0 to 23) and minute (0 to 59).
    ///
    /// # Errors
    /// [`Code::TimeTimeFormat`] where the clock has no such time.
    pub fn new(hour: i8, minute: i8) -> Result<Self> {
        jiff::civil::Time::new(hour, minute, 0, 0).map(Self).map_err(|_| wrong())
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub fn hour(self) -> i8 {
        self.0.hour()
    }

    /// The minute, 0 to 59.
    #[must_use]
    pub fn minute(self) -> i8 {
        self.0.minute()
    }

    /// Whole minutes on the clock since midnight, 0 to 1,439.
    #[must_use]
    pub fn minutes(self) -> u32 {
        u32::from(self.0.hour().unsigned_abs()) * 60 + u32::from(self.0.minute().unsigned_abs())
    }
}

fn wrong() -> FingerpostError {
    FingerpostError::invalid(Code::TimeTimeFormat, "a time is written on the 24-hour clock: `14:30`")
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())?;
        if self.0.second() != 0 { write!(f, ":{:02}", self.0.second()) } else { Ok(()) }
    }
}

impl FromStr for TimeOfDay {
    type Err = FingerpostError;

    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        // A leap second (`:60`) would be read as `:59`; no opening hour has one.
        if !(has_shape(text, "00:00") || has_shape(text, "00:00:00") && !text.ends_with("60")) {
            return Err(wrong());
        }
        text.parse().map(Self).map_err(|_| wrong())
    }
}
