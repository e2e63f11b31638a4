//! One event of a referral.

use super::{Action, Actor};
use crate::ground::id::{EventId, ReferralId};
use crate::ground::record::record;
use crate::ground::time::Timestamp;

record! {
    /// One event of a referral: who did what, when. Events are kept; everything else is worked out from them.
    ///
    /// Its id makes it count once, however often it arrives: make it new for each event (a UUID), and keep it when sending again.
    ReferralEvent {
        /// Its id, unique in the referral.
        id: EventId,
        /// Of which referral.
        referral: ReferralId,
        /// When it happened, as the device that recorded it believed.
        at: Timestamp,
        /// Who did it.
        actor: Actor,
        /// What was done.
        action: Action,
        [optional]
        /// The events it was recorded after: the last ones this device knew. `Referral::record` fills it in.
        after: Vec<EventId>,
    }
}
