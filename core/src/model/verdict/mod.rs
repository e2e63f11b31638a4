//! The answer: verdicts with reasons, plans, questions and a ranking.

mod fact;
mod kind;
mod match_result;
mod plan;
mod question;
mod ranking;
mod reason;
mod session;
mod suggestion;

pub use fact::Fact;
pub use kind::Verdict;
pub use match_result::Match;
pub use plan::{Plan, PlanStep, WayOut};
pub use question::{Question, QuestionList};
pub use ranking::{Counts, Excluded, Ranking, ReasonCount, Shortlist};
pub use reason::{Outcome, Reason};
pub use session::Session;
pub use suggestion::{DoorstepPlace, DoorstepSuggestion};
