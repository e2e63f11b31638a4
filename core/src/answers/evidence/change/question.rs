//! What is asked about a change.

use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::model::outcome::{ImportantChange, Instrument, OutcomePoint};

record! {
    /// What is asked about a change: of which measure, between which points, and how strictly.
    ///
    /// Every figure that may be left out is a convention with its default.
    rust ChangeQuestion {
        /// Which measure.
        instrument: Instrument,
        /// The earlier point.
        from: OutcomePoint,
        /// The later point.
        to: OutcomePoint,
        [optional]
        /// Which of its scales; may be left out where there is only one.
        scale: Option<NonEmpty>,
        /// The smallest change that counts; that of the measure where left out.
        important_change: Option<ImportantChange>,
        /// How many hundredths of intervals are to hold the truth: 50 to 99; 95 where left out.
        confidence_percent: Option<u32>,
        /// How many samples the bootstrap draws, 100 to 100,000; 2,000 where left out.
        resamples: Option<u32>,
        /// The seed of the bootstrap: the same seed, the same interval.
        seed: u64,
        /// How many complete pairs a claim needs; 30 where left out, as Warwick advises for groups.
        least_pairs: Option<u32>,
        /// From how many hundredths at the best possible score before a measure is taken to be too easy; 15 where left out (Terwee et al. 2007).
        ceiling_percent: Option<u32>,
    }
}

/// The question with every figure filled in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figures {
    pub(super) confidence: f64,
    pub(super) resamples: u32,
    pub(super) least_pairs: u32,
    pub(super) ceiling_percent: u32,
}

impl ChangeQuestion {
    pub(super) fn figures(&self) -> Result<Figures> {
        let wrong = |place: &str, detail: &str| Err(FingerpostError::invalid(Code::EvidenceQuestion, detail).at(place));
        if self.from >= self.to {
            return wrong("/to", "the later point comes after the earlier one");
        }
        if self.from == OutcomePoint::Review || self.to == OutcomePoint::Review {
            return wrong("/from", "reviews are at no fixed point; a change is between the start, the end and follow-ups");
        }
        let within = |figure: Option<u32>, usual: u32, least: u32, most: u32| {
            Some(figure.unwrap_or(usual)).filter(|figure| (least..=most).contains(figure))
        };
        let Some(percent) = within(self.confidence_percent, 95, 50, 99) else {
            return wrong("/confidence_percent", "an interval holds the truth 50 to 99 times in a hundred");
        };
        let Some(resamples) = within(self.resamples, 2_000, 100, 100_000) else {
            return wrong("/resamples", "the bootstrap draws 100 to 100,000 samples");
        };
        let Some(least_pairs) = within(self.least_pairs, 30, 2, u32::MAX) else {
            return wrong("/least_pairs", "a claim needs at least 2 pairs");
        };
        let Some(ceiling_percent) = within(self.ceiling_percent, 15, 1, 100) else {
            return wrong("/ceiling_percent", "the ceiling is 1 to 100 hundredths");
        };
        Ok(Figures { confidence: f64::from(percent) / 100.0, resamples, least_pairs, ceiling_percent })
    }
}
