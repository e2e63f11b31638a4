//! Volunteers.

use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::model::provenance::Provenance;

record! {
    /// The volunteers of a partner, and how much hangs on few of them.
    Volunteers {
        /// How many are active.
        active: u32,
        [optional]
        /// How many hours they give in a week, all together.
        hours_a_week: Option<u32>,
        /// How many people the work could not go on without.
        key_people: Option<u32>,
        /// Roles that are open to newcomers.
        open_roles: Vec<NonEmpty>,
        /// Who said so, and when.
        provenance: Option<Provenance>,
    }
}
