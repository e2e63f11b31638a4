//! Whom and what to keep away from.

use serde::{Deserialize, Serialize};

use crate::ground::id::{ActivityId, PartnerId, SiteId};

/// A safeguarding conflict: something this client must not be sent to. The reason is not recorded here.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum KeepApart {
    /// Anything this partner runs or helps to run.
    Partner {
        /// Which partner.
        id: PartnerId,
    },
    /// Anything at this site.
    Site {
        /// Which site.
        id: SiteId,
    },
    /// This activity.
    Activity {
        /// Which activity.
        id: ActivityId,
    },
}
