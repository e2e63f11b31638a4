//! Matching: which activities suit a client, which would with a plan, what must be asked, and why not.

mod policy;
mod verdict;

pub use policy::{Policy, ShelfLife, Weights};
pub use verdict::{
    Counts, DoorstepPlace, DoorstepSuggestion, Excluded, Fact, Match, Outcome, Plan, PlanStep, Question, QuestionList, Ranking,
    Reason, ReasonCount, Session, Verdict, WayOut,
};
