//! How an asset can be used for referrals.

use crate::ground::text::words;

words! {
    /// How an asset can be used for referrals. An asset (a castle, a list entry) is not an activity.
    closed ReferralUse {
        /// A programme that takes referrals.
        Programme = "programme",
        /// A place to point people to.
        Signpost = "signpost",
        /// A place to volunteer.
        Volunteering = "volunteering",
        /// Space where others can hold sessions.
        HostSpace = "host_space",
        /// Heritage on the doorstep that anyone can visit alone.
        Doorstep = "doorstep",
        /// No use has been found yet.
        NoneYet = "none_yet",
    }
}
