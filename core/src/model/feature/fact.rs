//! One statement about one feature.

use super::{Answer, FeatureKind};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;
use crate::model::provenance::{Provenance, Source};

record! {
    /// One statement about one feature of a site or an activity: the answer, who gave it, and when it was checked.
    ///
    /// Several facts may speak of the same feature. Which one is believed is decided by [`resolve`](super::resolve):
    /// expired facts count as unknown, then the best source decides.
    FeatureFact {
        /// What the fact is about.
        feature: FeatureKind,
        /// What was said.
        answer: Answer,
        /// Who said so.
        source: Source,
        [optional]
        /// When it was last checked. Without a date the fact counts as expired.
        checked_on: Option<Date>,
        /// The measure, for features that have one, in the unit of the feature's definition: metres, for instance.
        measure: Option<u32>,
        /// What a visitor should know: `ramp on request, ring the bell`.
        detail: Option<NonEmpty>,
    }
}

impl FeatureFact {
    /// Who said so and when, without what was said.
    #[must_use]
    pub fn provenance(&self) -> Provenance {
        Provenance { source: self.source, checked_on: self.checked_on }
    }
}
