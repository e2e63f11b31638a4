//! What a referral answers to an event it does not allow.

use serde::{Deserialize, Serialize};

/// What a referral answers to an event it does not allow: where it stands, what was asked, and what is allowed instead.
///
/// The words are those of `ReferralState` and `EventKind`, so that an app can grey out the same buttons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Refusal {
    /// The state of the referral: `accepted`.
    pub state: String,
    /// The event that was refused: `confirm`.
    pub event: String,
    /// The events this actor may record instead.
    pub allowed: Vec<String>,
}
