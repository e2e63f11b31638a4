//! When sessions of an activity take place: days and hours.

use serde::{Deserialize, Serialize};

use super::{Recurrence, TimeOfDay};

/// The days and hours of an activity, on the clocks of Europe/London.
///
/// Hours are those on the wall: a session from 10:00 to 12:00 is that in summer and in winter. `closes` at or before
/// `opens` means past midnight. Neither given means all day where `all_day` says so, and otherwise not known.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Timing {
    /// The days.
    pub recurrence: Recurrence,
    /// When it begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub opens: Option<TimeOfDay>,
    /// When it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub closes: Option<TimeOfDay>,
    /// It lasts all day: come whenever you like. Not together with hours.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub all_day: bool,
}
