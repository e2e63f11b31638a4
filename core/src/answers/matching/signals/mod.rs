//! The signals, one a file: what earns points and decides nothing. `docs/matching.md` says what each counts.

mod continuity;
mod freshness;
mod group_and_pace;
mod nearness;
mod theme_fit;
mod welcome;

use super::case::Case;
use super::finding::Finding;

/// A rule that earns points: its name, and what it finds in a case.
pub(crate) struct Signal {
    pub(crate) rule: &'static str,
    pub(crate) score: fn(&Case<'_>) -> Vec<Finding>,
}

const fn signal(rule: &'static str, score: fn(&Case<'_>) -> Vec<Finding>) -> Signal {
    Signal { rule, score }
}

/// Every signal, in the order reasons are told. Adding one is a file and a line here, and a weight in the policy.
#[rustfmt::skip]
pub(crate) const SIGNALS: &[Signal] = &[
    signal("theme_fit", theme_fit::score),
    signal("nearness", nearness::score),
    signal("group_and_pace", group_and_pace::score),
    signal("continuity", continuity::score),
    signal("freshness", freshness::score),
    signal("welcome", welcome::score),
];
