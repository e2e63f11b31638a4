//! Scores, as records.

use crate::ground::error::Issue;
use crate::ground::id::ReferralId;
use crate::ground::number::Hundredths;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;
use crate::model::outcome::{Instrument, OutcomePoint};

record! {
    /// One score of one reading, with what was missing. It is about one person.
    ScaleScore {
        /// Which scale of the measure.
        scale: NonEmpty,
        /// How many of its items were answered.
        answered: u32,
        /// How many items it has.
        items: u32,
        [optional]
        /// The items without an answer that can be used.
        missing: Vec<NonEmpty>,
        /// The sum or mean of the answers, high answers of reversed items counted as low ones; none where too many are missing, or only the
        /// score was given.
        raw: Option<Hundredths>,
        /// The score; none where it cannot be worked out.
        score: Option<Hundredths>,
        /// Where it lies, where the measure has bands.
        band: Option<NonEmpty>,
        /// Whether the score was given and not worked out, because no answers are there.
        given: bool,
    }
}

record! {
    /// What a reading comes to. It is about one person.
    ScoredReading {
        /// Which measure.
        instrument: Instrument,
        /// At which point.
        point: OutcomePoint,
        /// On which day.
        on: Date,
        /// Every scale of the measure, in its order.
        scales: Vec<ScaleScore>,
        [optional]
        /// To which referral it belongs.
        referral: Option<ReferralId>,
        /// What cannot be, with its place in the reading.
        issues: Vec<Issue>,
        /// The line that has to be shown beside the score.
        copyright: Option<NonEmpty>,
    }
}

impl ScoredReading {
    /// The score of one of the scales.
    #[must_use]
    pub fn score(&self, scale: &str) -> Option<Hundredths> {
        self.scales.iter().find(|one| one.scale.as_str() == scale)?.score
    }
}
