//! Partners who deliver together.

use crate::ground::id::PartnerId;
use crate::ground::record::record;
use crate::model::client::NeedLevel;
use crate::model::feature::Answer;
use crate::model::provenance::Provenance;

record! {
    /// Another partner who delivers an activity too, and raises the level of need it can hold.
    CoDelivery {
        /// Which partner.
        partner: PartnerId,
        /// Up to which level of need people are supported while that partner is there.
        raises_to: NeedLevel,
        /// Whether they are there at every session.
        present: Answer,
        /// Who said so, and when.
        provenance: Provenance,
    }
}
