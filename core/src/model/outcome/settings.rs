//! What a deployment says of measures: bands, important changes, licensed wording.

use super::{ImportantChange, Instrument, ScoreBand};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;

record! {
    /// The wording of one item.
    ItemWording {
        /// Which item.
        item: NonEmpty,
        /// The question.
        text: NonEmpty,
    }
}

record! {
    /// What a deployment says of a measure that is known: bands it reads scores by, the change that counts, the wording it holds a licence for.
    ///
    /// What is left out stays as it was.
    MeasureSettings {
        /// Which measure.
        instrument: Instrument,
        [optional]
        /// Which of its scales bands and important change are for; may be left out where there is only one.
        scale: Option<NonEmpty>,
        /// How scores are read.
        bands: Vec<ScoreBand>,
        /// The smallest change that counts.
        important_change: Option<ImportantChange>,
        /// The number of the licence or registration; needed with the wording of a licensed measure.
        licence_reference: Option<NonEmpty>,
        /// What is said before the questions.
        introduction: Option<NonEmpty>,
        /// The questions.
        wordings: Vec<ItemWording>,
    }
}
