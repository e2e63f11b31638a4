//! Where activities come for a client, without the reasons.

use crate::ground::id::{ActivityId, ClientId, SiteId};
use crate::ground::record::record;
use crate::ground::time::Timestamp;
use crate::model::verdict::{Counts, Verdict};

record! {
    /// Where one activity comes for a client.
    Placing {
        /// The activity.
        activity: ActivityId,
        /// Its verdict.
        verdict: Verdict,
        /// Its score.
        score: i64,
        [optional]
        /// The best of its sites, where people come to one.
        site: Option<SiteId>,
        /// The straight line to that site, in metres.
        metres: Option<u32>,
    }
}

record! {
    /// The best few activities for a client in the order of a shortlist, without the reasons.
    Placings {
        /// The client.
        client: ClientId,
        /// The moment it is true for.
        at: Timestamp,
        /// How many activities there are of each verdict.
        counts: Counts,
        /// The best few.
        placings: Vec<Placing>,
    }
}
