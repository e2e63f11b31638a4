//! What a provider has said about an accommodation.

use super::{AccommodationKind, BarrierKind};
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};
use crate::model::provenance::Provenance;

words! {
    /// What the provider says of an accommodation.
    closed Stance {
        /// It is there for anyone who needs it.
        Offered = "offered",
        /// It can be arranged when asked for.
        OnRequest = "on_request",
        /// It cannot be done here.
        Refused = "refused",
    }
}

record! {
    /// What has been said about one accommodation for one barrier at one activity.
    ///
    /// An offer makes a plan easier; a refusal takes that way out away. Where every way out of a barrier is refused,
    /// the activity is unsuitable for whoever has it. Old statements count for nothing, like old facts.
    AccommodationOffer {
        /// The barrier it removes.
        barrier: BarrierKind,
        /// What is done.
        accommodation: AccommodationKind,
        /// What the provider says of it.
        stance: Stance,
        /// Who said so, and when.
        provenance: Provenance,
        [optional]
        /// The role that would do it: `front of house lead`. A role, never a name.
        role: Option<NonEmpty>,
    }
}
