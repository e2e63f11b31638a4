//! The reasons are all there is: put every one of them right, and the activity suits.

use fingerpost::{Outcome, Verdict};
use proptest::prelude::*;
use proptest::sample::Index;

use super::super::cases::{catalogue, config, matcher, settings};
use super::{repairs, told};

proptest! {
    #![proptest_config(config(10_000))]

    // Breaks where a rule decides without saying so, or names another reason than the one that decided.
    #[test]
    fn repairing_every_reason_makes_it_suitable(
        (directory, policy, clients) in settings(),
        chosen in prop::collection::vec(any::<Index>(), 8),
    ) {
        let catalogue_before = catalogue(&directory);
        let matcher_before = matcher(catalogue_before.clone(), &policy);
        for ((client, at), index) in clients.into_iter().zip(chosen) {
            let activity = &catalogue_before.activities()[index.index(catalogue_before.activities().len())];
            let before = matcher_before.explain(&client, &activity.id, at).unwrap();
            let wrong = before.reasons.iter().filter(|reason| matches!(reason.outcome, Outcome::NotMet | Outcome::Unknown));
            let (mut area, mut client) = (directory.clone(), client);
            for reason in wrong {
                repairs::repair(&reason.rule, &mut area, &mut client, &activity.id, at.uk_date());
            }
            let after = matcher(catalogue(&area), &policy).explain(&client, &activity.id, at).unwrap();
            prop_assert_eq!(after.verdict, Verdict::Suitable, "{}\n{:?}\n{:?}", activity.id, told(&before), told(&after));
        }
    }
}
