//! Points come from the facts their reasons cite.

use fingerpost::Match;
use proptest::prelude::*;
use proptest::sample::select;

use super::super::cases::{config, settings};
use super::{both, changes, told};

/// The points of all signals; those of a rule alone where one is named. What is to arrange or to ask follows the verdict.
fn points(answer: &Match, rule: Option<&str>) -> i64 {
    let signals = answer.reasons.iter().filter(|reason| reason.rule != "to_ask" && reason.rule != "to_arrange");
    signals.filter(|reason| rule.is_none_or(|rule| reason.rule == rule)).map(|reason| reason.points).sum()
}

proptest! {
    #![proptest_config(config(10_000))]

    // Breaks where a signal earns points from something it does not cite, or two signals share a fact.
    #[test]
    fn without_its_facts_a_signal_earns_nothing(
        (directory, policy, clients) in settings(),
        (rule, strip) in select(changes::STRIPPED),
    ) {
        for (before, after) in both(&directory, &policy, &clients, strip) {
            // Another site may suit better afterwards, and be nearer or farther.
            if before.site == after.site {
                prop_assert_eq!(points(&after, Some(rule)), 0, "{}", rule);
                let lost = points(&before, Some(rule));
                let told = format!("{rule}\n{:?}\n{:?}", told(&before), told(&after));
                prop_assert_eq!(points(&before, None) - lost, points(&after, None), "{}", told);
            }
        }
    }
}
