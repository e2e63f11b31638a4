//! What an area offers, as files carry it.

use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::{Date, UkDivision};
use crate::model::activity::Activity;
use crate::model::barrier::BarrierDefinition;
use crate::model::partner::Partner;
use crate::model::site::Site;
use crate::model::theme::Theme;

record! {
    /// What an area offers, as files carry it: not yet checked. [`Catalogue`](super::Catalogue) checks and indexes it.
    Directory {
        /// The area: `Newport and the lower Usk`.
        area: NonEmpty,
        /// Which bank holidays the area keeps.
        division: UkDivision,
        [optional]
        /// Which version of the directory this is.
        version: Option<NonEmpty>,
        /// When it was compiled.
        compiled_on: Option<Date>,
        /// Under which licence the data may be used.
        licence: Option<NonEmpty>,
        /// Whom to name when the data is shown.
        attribution: Option<NonEmpty>,
        /// What a reader must know: `times and prices are illustrative`.
        note: Option<NonEmpty>,
        /// The partners.
        partners: Vec<Partner>,
        /// The sites.
        sites: Vec<Site>,
        /// The activities.
        activities: Vec<Activity>,
        /// Themes added to the built-in vocabulary.
        themes: Vec<Theme>,
        /// Barriers added to the built-in table.
        barriers: Vec<BarrierDefinition>,
    }
}
