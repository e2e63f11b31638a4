//! What is asked for.

use super::kind::ProvisionChangeKind;
use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::model::feature::FeatureKind;

record! {
    /// What a kind of change costs, where a programme knows.
    ChangeCost {
        /// Which kind of change.
        kind: ProvisionChangeKind,
        /// What it costs, once.
        amount: Pence,
        [optional]
        /// Which feature; any change of the kind where none is given. The first cost that fits a change counts.
        feature: Option<FeatureKind>,
    }
}

record! {
    /// How changes are looked for.
    #[derive(Default)]
    ChangeOptions {
        [optional]
        /// No more changes than this in a set, 1 to 8: four for one client, and two for a caseload, where nothing is given.
        most: Option<u32>,
        /// Whether it is enough that an activity suits with a plan.
        with_plan: bool,
        /// What changes cost, where that is known.
        costs: Vec<ChangeCost>,
    }
}
