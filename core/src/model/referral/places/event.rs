//! What happens to the places of an activity.

use serde::{Deserialize, Serialize};

use crate::ground::id::{ActivityId, EventId, ReferralId};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::Timestamp;
use crate::model::referral::Actor;

/// What happens to the places of an activity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PlaceChange {
    /// The provider says how many there are.
    Set {
        /// How many.
        places: u32,
    },
    /// One is held.
    Hold {
        /// For which referral.
        referral: ReferralId,
        /// Until when.
        until: Timestamp,
        /// Why others who wait are passed over, where they are. What is said of places is not erased with a client: say nothing
        /// about a person. A casebook leaves the words in the referral.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default))]
        overtakes: Option<NonEmpty>,
    },
    /// A held one is confirmed.
    Take {
        /// For which referral.
        referral: ReferralId,
    },
    /// One becomes free, or somebody stops waiting.
    Release {
        /// For which referral.
        referral: ReferralId,
    },
    /// Somebody waits, and has no place any more.
    Wait {
        /// For which referral.
        referral: ReferralId,
    },
}

record! {
    /// One event in the history of an activity's places.
    PlaceEvent {
        /// Its id.
        id: EventId,
        /// Of which activity.
        activity: ActivityId,
        /// When.
        at: Timestamp,
        /// Who did it.
        actor: Actor,
        /// What happened.
        change: PlaceChange,
    }
}
