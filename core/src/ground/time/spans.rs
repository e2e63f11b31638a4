//! Stretches of time: from a day to a day, from a time to a time.

use serde::{Deserialize, Serialize};

use super::{Date, TimeOfDay};

/// From one day to another, both included.
///
/// ```
/// use fingerpost::DateSpan;
///
/// let half_term = DateSpan::new("2026-10-26".parse()?, "2026-10-30".parse()?);
/// assert!(half_term.contains("2026-10-30".parse()?));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DateSpan {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// What it is, for people: `half-term`, `closed for the winter`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub why: Option<String>,
}

impl DateSpan {
    /// From that day to that day, without a reason.
    #[must_use]
    pub fn new(from: Date, to: Date) -> Self {
        Self { from, to, why: None }
    }

    /// Whether the day lies within, ends included.
    #[must_use]
    pub fn contains(&self, date: Date) -> bool {
        self.from <= date && date <= self.to
    }
}

/// From one time on the clock to another: hours in which somebody is free, or a place is open.
///
/// Where `to` is not after `from` the stretch runs past midnight; `from` equal to `to` is a whole day.
///
/// ```
/// use fingerpost::{TimeOfDay, TimeRange};
///
/// let free = TimeRange { from: TimeOfDay::new(10, 0)?, to: TimeOfDay::new(14, 30)? };
/// assert!(free.covers(TimeRange { from: TimeOfDay::new(11, 0)?, to: TimeOfDay::new(13, 0)? }));
/// assert!(!free.covers(TimeRange { from: TimeOfDay::new(13, 0)?, to: TimeOfDay::new(15, 0)? }));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TimeRange {
    /// When it begins.
    pub from: TimeOfDay,
    /// When it ends.
    pub to: TimeOfDay,
}

const DAY: u32 = 24 * 60;

impl TimeRange {
    /// Minutes on the clock from begin to end, 1 to 1,440.
    #[must_use]
    pub fn minutes(self) -> u32 {
        let (from, to) = (self.from.minutes(), self.to.minutes());
        if to > from { to - from } else { to + DAY - from }
    }

    /// Whether the other stretch lies wholly within this one, on the same day or past midnight.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        let late = (other.from.minutes() + DAY - self.from.minutes()) % DAY;
        late + other.minutes() <= self.minutes()
    }
}
