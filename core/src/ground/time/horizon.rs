//! How far ahead days are looked for, and how a list of days came to its end.

use serde::{Deserialize, Serialize};

use crate::ground::text::words;

/// How far ahead days are looked for. Rules may go on for ever; lists do not.
///
/// Unless told otherwise: two years and 100,000 days or sessions, whichever comes first. A list that stopped for
/// either reason says so: see [`Ending`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Horizon {
    /// How many days ahead: the first day looked at is day 0, and the last is this one.
    #[cfg_attr(feature = "uniffi", uniffi(default = 731))]
    pub days: u32,
    /// At most so many.
    #[cfg_attr(feature = "uniffi", uniffi(default = 100000))]
    pub occurrences: u32,
}

impl Horizon {
    /// So many days ahead.
    #[must_use]
    pub fn days(days: u32) -> Self {
        Self { days, ..Self::default() }
    }

    /// At most so many, within two years.
    #[must_use]
    pub fn at_most(occurrences: u32) -> Self {
        Self { occurrences, ..Self::default() }
    }
}

impl Default for Horizon {
    fn default() -> Self {
        Self { days: 731, occurrences: 100_000 }
    }
}

words! {
    /// How a list of days or sessions came to its end.
    closed Ending {
        /// There are no more.
        Complete = "complete",
        /// It was cut at the last day looked at; there may be more.
        Horizon = "horizon",
        /// It was cut at the greatest number; there are more.
        Limit = "limit",
    }
}

impl Ending {
    /// Whether the list was cut short.
    #[must_use]
    pub fn is_truncated(self) -> bool {
        self != Self::Complete
    }
}
