//! What an activity was like when somebody decided about it.

use crate::ground::id::{ActivityId, PartnerId};
use crate::ground::record::record;
use crate::ground::time::Date;

record! {
    /// One thing decisions may rest on, and what it was.
    AspectStamp {
        /// Which: `venue`, `times`, `price`, `languages`, `group`, `support`, or `feature:` with the name of a feature.
        aspect: String,
        /// What it was, in a form that changes when it changes. Compare it; do not show it.
        says: String,
    }
}

record! {
    /// What an activity was like at a moment, aspect by aspect: what is decided about it holds while these stay.
    ActivityStamp {
        /// The activity.
        activity: ActivityId,
        /// Who runs it.
        partner: PartnerId,
        /// A short name of all aspects together: another version, another activity for whoever relied on it.
        version: String,
        /// The aspects, by name.
        aspects: Vec<AspectStamp>,
        [optional]
        /// Partners who deliver it too, and may speak for the provider's side.
        co_partners: Vec<PartnerId>,
        /// The last day its confirmed money covers, where lines of funding name it.
        funded_until: Option<Date>,
        /// The last session of the course ahead, where it has one.
        last_session: Option<Date>,
    }
}
