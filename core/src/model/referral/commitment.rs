//! What the provider's side commits to.

use super::Evidence;
use crate::ground::id::ActivityId;
use crate::ground::record::record;
use crate::model::barrier::{AccommodationKind, BarrierKind, ResponsibleParty};

record! {
    /// What the provider's side commits to, so that a barrier is removed: bound to one barrier and one version of the activity.
    Commitment {
        /// Which barrier.
        barrier: BarrierKind,
        /// At which activity.
        activity: ActivityId,
        /// For which version of it, as the stamp of the match names it.
        version: String,
        /// What is done.
        accommodation: AccommodationKind,
        /// Who carries it out; the provider has agreed, whoever it is.
        responsible: ResponsibleParty,
        /// What it rests on.
        evidence: Evidence,
        [optional]
        /// For the first so many sessions only; without it, for every one.
        first_sessions: Option<u32>,
    }
}
