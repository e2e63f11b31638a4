//! Help never harms, and asking for more never finds more.

use fingerpost::strategies;
use proptest::prelude::*;
use proptest::sample::select;

use super::super::cases::{catalogue, config, matcher, settings};
use super::{both, changes, told};

proptest! {
    #![proptest_config(config(10_000))]

    // Breaks where a comparison stands the wrong way round, or a welcome fact hides a better one.
    #[test]
    fn help_never_harms((directory, policy, clients) in settings(), helps in prop::collection::vec(select(changes::IMPROVEMENTS), 8)) {
        for (asked, (name, help)) in clients.iter().zip(helps) {
            for (before, after) in both(&directory, &policy, asked, help) {
                prop_assert!(after.verdict <= before.verdict, "{}: {}\n{:?}\n{:?}", name, after.activity, told(&before), told(&after));
            }
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
