//! Why.

use super::Fact;
use crate::ground::record::record;
use crate::ground::text::words;
use crate::model::barrier::BarrierKind;

words! {
    /// What a rule found.
    closed Outcome {
        /// What it asks for is so.
        Met = "met",
        /// What it asks for is not so.
        NotMet = "not_met",
        /// Nobody knows.
        Unknown = "unknown",
        /// It earned or cost points, and decides nothing.
        Scored = "scored",
    }
}

record! {
    /// One reason of an answer: which rule, what it found, on which facts, for how many points, and in plain words.
    Reason {
        /// The rule: `distance`, `theme_fit`.
        rule: String,
        /// What the rule found, as a stable key: `distance.too_far`. The sentence is made from it.
        finding: String,
        /// Whether that is good, bad, unknown, or a matter of points.
        outcome: Outcome,
        /// The points it earned or cost. The points of all reasons add up to the score.
        points: i64,
        /// A sentence a link worker could read aloud to the client.
        sentence: String,
        [optional]
        /// The facts it rests on.
        facts: Vec<Fact>,
        /// The barrier that is in the way, where somebody could remove it.
        barrier: Option<BarrierKind>,
    }
}
