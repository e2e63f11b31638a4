//! How an activity repeats.

use serde::{Deserialize, Serialize};

use super::{Date, DateSpan, Weekday};
use crate::ground::text::words;

words! {
    /// How often.
    #[derive(Default)]
    closed Freq {
        /// On the start day only, and on the extra days.
        #[default]
        Once = "once",
        /// Every week, or every so many weeks.
        Weekly = "weekly",
        /// Every month, or every so many months.
        Monthly = "monthly",
    }
}

words! {
    /// What happens to a session that falls on a bank holiday.
    #[derive(Default)]
    closed BankHolidayPolicy {
        /// It takes place.
        Runs = "runs",
        /// It does not take place.
        DoesNotRun = "does_not_run",
        /// Nobody has said.
        #[default]
        Unknown = "unknown",
    }
}

/// A day of the week within a rule: every Monday, or under a monthly rule the second (`2`) or last (`-1`) one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DayRule {
    /// Which one of the month: 1 to 5 from its beginning, −1 to −5 from its end. None for every one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ordinal: Option<i32>,
    /// The day of the week.
    pub day: Weekday,
}

/// Blocks of sessions with a pause between them: six sessions, two weeks off, six sessions.
///
/// The first `sessions` days of the rule are a block. Days of the rule within the `pause_weeks` × 7 days after the
/// last of them are left out; the next day of the rule begins the next block. The pause is part of the rhythm:
/// `count` does not count days left out by it. Exceptions, gaps and bank holidays take sessions out of a block and
/// do not make it longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Block {
    /// How many sessions a block has, at least 1.
    pub sessions: u32,
    /// How many weeks the pause lasts, 0 to 520.
    pub pause_weeks: u32,
}

/// How an activity repeats: the rule of RFC 5545 (`WEEKLY` and `MONTHLY`), with what providers add to it.
///
/// The days are found in this order:
/// 1. `freq`, `interval`, `by_day` and `by_month_day` give days from `start` on. Weeks begin on Monday. Without
///    `by_day` and `by_month_day` the start gives the day of the week or of the month. A month without the day (31
///    in April, a fifth Monday) is passed over. `by_day` and `by_month_day` together mean days that satisfy both.
///    `start` itself counts only where the rule gives it.
/// 2. `block` leaves out the pauses between blocks.
/// 3. `until` (the last possible day) or `count` end it. `count` counts days at this point, before anything is
///    taken out, as in RFC 5545.
/// 4. Days within `gaps` are taken out. Bank holidays are handled by `bank_holidays` where sessions are made.
/// 5. `extra` days are added. They are named day by day, so gaps, pauses, `until` and bank holidays leave them alone.
/// 6. `exceptions` are taken out, extra days among them.
///
/// ```
/// use fingerpost::Recurrence;
///
/// let fortnightly: Recurrence =
///     serde_json::from_str(r#"{"start": "2026-09-01", "freq": "weekly", "interval": 2, "count": 3}"#).unwrap();
/// let days: Vec<_> = fortnightly.dates()?.map(|day| day.to_string()).collect();
/// assert_eq!(days, ["2026-09-01", "2026-09-15", "2026-09-29"]);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Recurrence {
    /// The day from which the rule gives days (`DTSTART`).
    pub start: Date,
    /// How often.
    #[serde(default)]
    pub freq: Freq,
    /// Every so many weeks or months, from 1.
    #[serde(default = "one")]
    #[cfg_attr(feature = "uniffi", uniffi(default = 1))]
    pub interval: u32,
    /// Days of the week.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub by_day: Vec<DayRule>,
    /// Days of the month: 1 to 31 from its beginning, −1 to −31 from its end. Under a monthly rule only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub by_month_day: Vec<i32>,
    /// The last day the rule may give. Not together with `count`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub until: Option<Date>,
    /// How many days the rule gives. Not together with `until`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub count: Option<u32>,
    /// Days on which there is no session (`EXDATE`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub exceptions: Vec<Date>,
    /// Days on which there is one besides (`RDATE`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub extra: Vec<Date>,
    /// Stretches without sessions: school holidays, a winter stop.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub gaps: Vec<DateSpan>,
    /// Blocks of sessions with pauses between them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub block: Option<Block>,
    /// What happens on bank holidays.
    #[serde(default)]
    pub bank_holidays: BankHolidayPolicy,
}

const fn one() -> u32 {
    1
}

impl Recurrence {
    /// Whether its days from a day on are the same whichever week before that day it began in.
    pub(crate) fn is_under_way(&self, on: Date) -> bool {
        let every_week = self.freq == Freq::Weekly && self.interval == 1;
        every_week && self.count.is_none() && self.block.is_none() && self.start <= on
    }

    /// On one day.
    #[must_use]
    pub fn once(start: Date) -> Self {
        Self {
            start,
            freq: Freq::Once,
            interval: 1,
            by_day: Vec::new(),
            by_month_day: Vec::new(),
            until: None,
            count: None,
            exceptions: Vec::new(),
            extra: Vec::new(),
            gaps: Vec::new(),
            block: None,
            bank_holidays: BankHolidayPolicy::Unknown,
        }
    }

    /// Every week on the weekday of that day.
    #[must_use]
    pub fn weekly(start: Date) -> Self {
        Self { freq: Freq::Weekly, ..Self::once(start) }
    }

    /// Every month on such a day of the week: the second Tuesday (`2`), the last Friday (`-1`).
    #[must_use]
    pub fn monthly(start: Date, ordinal: i32, day: Weekday) -> Self {
        Self { freq: Freq::Monthly, by_day: vec![DayRule { ordinal: Some(ordinal), day }], ..Self::once(start) }
    }
}
