//! What a client needs.

use crate::ground::record::record;
use crate::ground::text::PersonalText;
use crate::model::barrier::BarrierKind;
use crate::model::feature::FeatureKind;

record! {
    /// What a client needs, described as a need of the situation and never as a label on the person.
    ///
    /// It names the barrier that would stand in the way. Language, distance, price, group size and level of need are
    /// read from the client's own fields and need no requirement.
    Requirement {
        /// Which barrier would stand in the way.
        barrier: BarrierKind,
        [optional]
        /// The features any of which meets this person's need; the barrier's own list where empty.
        met_by: Vec<FeatureKind>,
        /// The most this person can manage, in the unit of the feature: metres to walk, metres between seats, minutes
        /// a session may last.
        at_most: Option<u32>,
        /// What else to know, in confidence.
        note: Option<PersonalText>,
    }
}
