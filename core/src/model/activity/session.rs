//! When an activity takes place.

use crate::ground::id::SiteId;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::Timing;

record! {
    /// When sessions take place, and at which of the activity's sites.
    SessionPattern {
        /// The days and hours.
        timing: Timing,
        [optional]
        /// At which site; without one, at each of the activity's sites.
        site: Option<SiteId>,
        /// What people should know: `meet at the gate`.
        note: Option<NonEmpty>,
    }
}
