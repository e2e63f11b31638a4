//! Whom a partner has welcomed before.

use crate::ground::record::record;
use crate::ground::time::Date;
use crate::model::barrier::BarrierKind;

record! {
    /// The partner has welcomed people with this need before. Counts and dates only, never who.
    Experience {
        /// Which barrier was addressed.
        barrier: BarrierKind,
        /// For how many people.
        people: u32,
        /// When last.
        last_on: Date,
    }
}
