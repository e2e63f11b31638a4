//! The places of an activity, as they stand.

use crate::ground::id::{ActivityId, ReferralId};
use crate::ground::record::record;
use crate::ground::time::Timestamp;

record! {
    /// A place that is held.
    PlaceHeld {
        /// For which referral.
        referral: ReferralId,
        /// Until when.
        until: Timestamp,
    }
}

record! {
    /// The places of an activity, as they stand at a moment.
    PlacesView {
        /// Which activity.
        activity: ActivityId,
        /// At which moment.
        at: Timestamp,
        /// How many events their history has.
        version: i64,
        [optional]
        /// How many places there are, where somebody has said so.
        places: Option<u32>,
        /// How many are free; none where nobody has said how many there are.
        free: Option<u32>,
        /// Those held, the first to end first.
        held: Vec<PlaceHeld>,
        /// The referrals with a confirmed place, by id.
        taken: Vec<ReferralId>,
        /// Who waits, in order.
        waiting: Vec<ReferralId>,
    }
}
