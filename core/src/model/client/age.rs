//! How old somebody is, roughly.

use crate::ground::record::record;

record! {
    /// The band of ages somebody is in, both ends included. Read only against an activity's age limits; a date of birth
    /// is never needed.
    AgeBand {
        /// The youngest they may be, in years.
        from: u32,
        /// The oldest they may be, in years.
        to: u32,
    }
}
