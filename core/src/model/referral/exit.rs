//! What comes after the prescription.

use crate::ground::id::ActivityId;
use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;
use crate::model::activity::OnwardKind;

record! {
    /// What comes after the prescription: planned from the start, needed before completion.
    ExitPlan {
        /// The role that sees to it: `link worker`, `volunteer coordinator`.
        owner: NonEmpty,
        /// What it costs the client each time: the free ticket ends with the prescription. Zero is free.
        cost: Pence,
        /// When it begins.
        on: Date,
        [optional]
        /// The next step. None where the person chooses to take none, which is an outcome like any other.
        step: Option<OnwardKind>,
        /// Which activity it leads to.
        activity: Option<ActivityId>,
        /// What it is.
        description: Option<NonEmpty>,
    }
}
