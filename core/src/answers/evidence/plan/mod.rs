//! How much to ask: an evaluation in proportion to the activity, and what is due to be asked of one client.

mod chosen;
mod due;
mod facts;
mod make;
mod policy;
mod withheld;

pub use chosen::{EvaluationPlan, NotCollected, PlannedAsk};
pub use due::{DueMeasure, due_measures};
pub use facts::{EvaluationFacts, PlannedGroups, evaluation_facts};
pub use make::evaluation_plan;
pub use policy::{EvaluationPolicy, EvaluationTier, PlannedMeasure};

#[cfg(test)]
mod plan_tests;
