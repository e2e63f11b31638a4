//! One place.

use super::{ExternalId, ReferralUse};
use crate::ground::id::{PartnerId, SiteId};
use crate::ground::place::{Point, Postcode};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::UkDivision;
use crate::model::feature::FeatureFact;
use crate::model::provenance::Provenance;
use crate::model::theme::ThemeId;

record! {
    /// A place that a partner uses, or that anyone can visit.
    Site {
        /// Its id.
        id: SiteId,
        /// Its name.
        name: NonEmpty,
        [optional]
        /// Whose place it is; none for heritage on the doorstep that nobody runs.
        partner: Option<PartnerId>,
        /// Where it is.
        point: Option<Point>,
        /// Its postcode.
        postcode: Option<Postcode>,
        /// Its address, without the postcode.
        address: Option<NonEmpty>,
        /// Which bank holidays it keeps; the catalogue's division where none is given.
        division: Option<UkDivision>,
        /// How it can be used for referrals.
        uses: Vec<ReferralUse>,
        /// What it tells of.
        themes: Vec<ThemeId>,
        /// What is known of it.
        features: Vec<FeatureFact>,
        /// Keys that others use.
        external_ids: Vec<ExternalId>,
        /// Its grade or designation: `II*`, `scheduled monument`.
        designation: Option<NonEmpty>,
        /// A sentence on what there is to see.
        description: Option<NonEmpty>,
        /// Who said so, and when.
        provenance: Option<Provenance>,
    }
}
