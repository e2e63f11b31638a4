//! How far a referral got.

use crate::ground::text::words;

words! {
    /// How far a referral got. Whoever is counted at one of them was at every one before.
    closed FunnelStage {
        /// Somebody brought the client.
        Identified = "identified",
        /// It was sent to a provider.
        Offered = "offered",
        /// The provider held a place.
        Accepted = "accepted",
        /// The place was confirmed.
        Confirmed = "confirmed",
        /// The client came once.
        AttendedFirst = "attended_first",
        /// The client came to most of the sessions that took place for them.
        AttendedMost = "attended_most",
        /// It came to its planned end.
        Completed = "completed",
    }
}
