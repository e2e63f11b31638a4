//! Help never harms, and asking for more never finds more.

use fingerpost::{Match, Outcome, Verdict, strategies};
use proptest::prelude::*;
use proptest::sample::select;

use super::super::cases::{catalogue, config, matcher, settings};
use super::{both, changes, told};

/// Whether a barrier that is gone has left a question of the same rule: with one limit no longer exceeded, what is not
/// known of the other comes to light, and a plan becomes a question.
fn leaves_a_question(before: &Match, after: &Match) -> bool {
    let found = |answer: &Match, rule: &str, outcome: Outcome| {
        answer.reasons.iter().any(|reason| reason.rule == rule && reason.outcome == outcome)
    };
    let price = found(before, "price", Outcome::NotMet) && found(after, "price", Outcome::Unknown);
    before.verdict == Verdict::SuitableWithPlan && after.verdict == Verdict::Undetermined && price
}

proptest! {
    #![proptest_config(config(10_000))]

    // Breaks where a comparison stands the wrong way round, or a welcome fact hides a better one.
    #[test]
    fn help_never_harms((directory, policy, clients) in settings(), (name, help) in select(changes::IMPROVEMENTS)) {
        for (before, after) in both(&directory, &policy, &clients, help) {
            prop_assert!(after.verdict <= before.verdict || leaves_a_question(&before, &after), "{}: {}\n{:?}\n{:?}", name, after.activity, told(&before), told(&after));
        }
    }

    // Breaks where one requirement can stand in for another, or silences a rule.
    #[test]
    fn a_further_requirement_never_helps(
        (directory, policy, clients) in settings(),
        further in prop::collection::vec(strategies::requirement(), 8),
    ) {
        let catalogue = catalogue(&directory);
        let matcher = matcher(catalogue.clone(), &policy);
        for ((client, at), requirement) in clients.into_iter().zip(further) {
            let mut asking = client.clone();
            asking.requirements.push(requirement);
            for activity in catalogue.activities() {
                let before = matcher.explain(&client, &activity.id, at).unwrap();
                let after = matcher.explain(&asking, &activity.id, at).unwrap();
                prop_assert!(after.verdict >= before.verdict, "{}\n{:?}\n{:?}", activity.id, told(&before), told(&after));
            }
        }
    }
}
