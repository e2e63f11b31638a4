//! How much is asked of whom: the policy, as data.

use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::model::outcome::{Instrument, OutcomePoint};

record! {
    /// A measure and when it is asked.
    PlannedMeasure {
        /// Which.
        instrument: Instrument,
        /// When.
        points: Vec<OutcomePoint>,
    }
}

record! {
    /// One size of evaluation. It fits where the people or the money reach its figures; one without figures always fits.
    EvaluationTier {
        /// Its name.
        id: NonEmpty,
        /// Why it asks so much, in a sentence.
        reason: NonEmpty,
        [optional]
        /// From how many people.
        people_from: Option<u32>,
        /// Above how much money.
        funding_over: Option<Pence>,
        /// What it asks, the most important first.
        measures: Vec<PlannedMeasure>,
    }
}

record! {
    /// How evaluations are sized. Every figure is a convention; `docs/evidence.md` says which and why.
    EvaluationPolicy {
        /// Below how many people only the smallest size fits.
        least_people: u32,
        /// The sizes, the smallest first; the last that fits is taken.
        tiers: Vec<EvaluationTier>,
        /// What is asked besides where an activity is meant for lonely people.
        for_loneliness: Vec<PlannedMeasure>,
        /// How many seconds one person may spend on all questions together.
        budget_seconds: u32,
        /// How many hundredths of the time somebody takes who needs help.
        assisted_percent: u32,
        /// The smallest count that may be published.
        smallest_published: u32,
        /// How many hundredths of people are expected to answer twice.
        answering_percent: u32,
        /// How many complete pairs a claim about a group needs.
        least_pairs: u32,
        /// How many seconds a measure is taken to need that does not say.
        usual_seconds: u32,
    }
}

fn planned(instrument: Instrument, points: &[OutcomePoint]) -> PlannedMeasure {
    PlannedMeasure::new(instrument, points.to_vec())
}

impl Default for EvaluationPolicy {
    fn default() -> Self {
        const TWICE: &[OutcomePoint] = &[OutcomePoint::Start, OutcomePoint::End];
        const AND_LATER: &[OutcomePoint] = &[OutcomePoint::Start, OutcomePoint::End, OutcomePoint::Month3];
        let tier = |id, reason| EvaluationTier::new(NonEmpty::known(id), NonEmpty::known(reason));
        Self {
            least_people: 10,
            tiers: vec![
                tier(
                    "attendance",
                    "So few people, or a single occasion: who came, and one open question, say all that can be said.",
                ),
                EvaluationTier {
                    people_from: Some(10),
                    measures: vec![planned(Instrument::Ons4, TWICE), planned(Instrument::GoalAttainment, TWICE)],
                    ..tier(
                        "short",
                        "A group of this size carries four short questions and a goal of one's own, before and after.",
                    )
                },
                EvaluationTier {
                    people_from: Some(31),
                    funding_over: Some(Pence(5_000_000)),
                    measures: vec![
                        planned(Instrument::Ons4, AND_LATER),
                        planned(Instrument::GoalAttainment, TWICE),
                        planned(Instrument::Swemwbs, AND_LATER),
                    ],
                    ..tier("full", "So many people or so much money carry a scale of wellbeing, and a look three months later.")
                },
            ],
            for_loneliness: vec![planned(Instrument::Ucla3, TWICE), planned(Instrument::OnsLoneliness, TWICE)],
            budget_seconds: 900,
            assisted_percent: 200,
            smallest_published: 8,
            answering_percent: 60,
            least_pairs: 30,
            usual_seconds: 120,
        }
    }
}
