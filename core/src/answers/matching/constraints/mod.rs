//! The constraints, one a file. `docs/matching.md` says what each asks for.

mod age;
mod avoided_themes;
mod capacity;
mod distance;
mod eligibility;
mod funding;
mod group_size;
mod language;
mod level_of_need;
mod price;
mod referral_route;
mod requirements;
mod running;
mod safeguarding_conflict;
mod safeguarding_record;
mod session_length;
mod session_times;

use super::case::Case;
use super::finding::Finding;
use crate::model::barrier::BarrierKind;

pub(crate) use requirements::need_finding;

/// A rule that can decide: its name, what it finds in a case, and the barrier that its unknowns may turn out to be.
pub(crate) struct Constraint {
    pub(crate) rule: &'static str,
    pub(crate) check: fn(&Case<'_>) -> Vec<Finding>,
    pub(crate) barrier: Option<BarrierKind>,
}

const fn constraint(rule: &'static str, check: fn(&Case<'_>) -> Vec<Finding>) -> Constraint {
    Constraint { rule, check, barrier: None }
}

const fn about(barrier: BarrierKind, rule: &'static str, check: fn(&Case<'_>) -> Vec<Finding>) -> Constraint {
    Constraint { rule, check, barrier: Some(barrier) }
}

/// Every constraint, in the order reasons are told. Adding one is a file and a line here.
#[rustfmt::skip]
pub(crate) const CONSTRAINTS: &[Constraint] = &[
    constraint("running", running::check),
    constraint("referral_route", referral_route::check),
    constraint("eligibility", eligibility::check),
    constraint("age", age::check),
    about(BarrierKind::NeedExceedsSupport, "level_of_need", level_of_need::check),
    constraint("safeguarding_conflict", safeguarding_conflict::check),
    constraint("safeguarding_record", safeguarding_record::check),
    about(BarrierKind::ReachTransport, "distance", distance::check),
    constraint("session_times", session_times::check),
    about(BarrierKind::StaminaDuration, "session_length", session_length::check),
    about(BarrierKind::EntryPrice, "price", price::check),
    constraint("capacity", capacity::check),
    about(BarrierKind::EnglishLevel, "language", language::check),
    about(BarrierKind::GroupSize, "group_size", group_size::check),
    about(BarrierKind::ContestedNarrative, "avoided_themes", avoided_themes::check),
    constraint("requirements", requirements::check),
    constraint("funding", funding::check),
];
