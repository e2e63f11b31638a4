//! What would have to be arranged.

use crate::ground::id::PartnerId;
use crate::ground::record::record;
use crate::model::barrier::{AccommodationKind, BarrierKind, ResponsibleParty, Stance};

record! {
    /// One way to remove a barrier.
    WayOut {
        /// What is done.
        accommodation: AccommodationKind,
        /// Who can do it.
        by: Vec<ResponsibleParty>,
        /// It in plain words.
        label: String,
        [optional]
        /// What the provider has said of it; nothing where nobody has asked yet. Refused ways are left out.
        stance: Option<Stance>,
        /// The partner who could help, where one is known: one who raises the level of need, for instance.
        partner: Option<PartnerId>,
    }
}

record! {
    /// One barrier, and every way out that has not been refused.
    PlanStep {
        /// The barrier.
        barrier: BarrierKind,
        /// The need behind it, in plain words.
        need: String,
        /// The ways out, those already offered first. Never empty.
        ways_out: Vec<WayOut>,
    }
}

record! {
    /// What would have to be arranged for an activity to suit. Empty where nothing stands in the way.
    Plan {
        [optional]
        /// The barriers and the ways out of each.
        steps: Vec<PlanStep>,
    }
}
