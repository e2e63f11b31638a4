//! Heritage on the doorstep.

use super::Reason;
use crate::ground::id::SiteId;
use crate::ground::record::record;

record! {
    /// A place near the client that they can visit alone and that meets what they cannot do without.
    DoorstepPlace {
        /// The site.
        site: SiteId,
        /// Its name.
        name: String,
        /// How far away in a straight line, in whole metres.
        metres: u32,
        /// Why it was chosen.
        reasons: Vec<Reason>,
        [optional]
        /// What there is to see.
        description: Option<String>,
    }
}

record! {
    /// Where nothing is organised there is heritage on the doorstep: the nearest place, or the reason there is none.
    ///
    /// An answer is never empty.
    DoorstepSuggestion {
        /// A sentence for the client: what there is, or why nothing can be suggested.
        sentence: String,
        [optional]
        /// The place.
        place: Option<DoorstepPlace>,
    }
}
