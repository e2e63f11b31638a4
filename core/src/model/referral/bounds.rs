//! How many went on, at least and at most.

use crate::ground::record::record;
use crate::model::referral::FollowUpPoint;

record! {
    /// Of everybody for whom a follow-up is due, how many are still in contact with heritage: at least, and at most.
    ///
    /// Whoever was not reached is lost. At least: all lost ones stopped. At most: all went on. The truth lies between; the
    /// share among those reached alone is no answer, because who can be reached is not everybody.
    FollowUpBounds {
        /// Which point.
        point: FollowUpPoint,
        /// For how many it is due.
        due: u32,
        /// How many of them were reached.
        reached: u32,
        /// How many of those are in contact.
        in_contact: u32,
        /// How many were not reached, or have not agreed to be asked.
        lost: u32,
        /// How many are in contact at least.
        at_least: u32,
        /// How many are in contact at most.
        at_most: u32,
    }
}
