//! What runs out by itself.

use super::ConsentScope;
use crate::ground::record::record;
use crate::ground::text::words;
use crate::model::barrier::BarrierKind;

words! {
    /// What runs out by itself.
    closed LapseKind {
        /// Evidence, at the end of its shelf life.
        Evidence = "evidence",
        /// Coverage, after the first so many sessions.
        Coverage = "coverage",
        /// Consent, after its last day.
        Consent = "consent",
        /// The hold of a place.
        Hold = "hold",
        /// The place itself, which another referral had got when two histories were put together.
        Place = "place",
    }
}

record! {
    /// One thing that has run out.
    Lapse {
        /// What.
        kind: LapseKind,
        [optional]
        /// Of which barrier, for evidence and coverage.
        barrier: Option<BarrierKind>,
        /// Of which scope, for consent.
        scope: Option<ConsentScope>,
    }
}
