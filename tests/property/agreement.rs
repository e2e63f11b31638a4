//! The matcher and the independent checker say the same of every activity.

use proptest::prelude::*;

use super::cases::{catalogue, config, in_words, matcher, settings};
use super::checker::{Expected, check};

proptest! {
    #![proptest_config(config(10_000))]

    // Breaks where a rule of the matcher, or its reading of evidence, dates, distances, prices, sessions or ways out,
    // departs from `docs/matching.md` as the checker reads it. Ten thousand cases of an area, a policy and a client,
    // some forty-five thousand answers.
    #[test]
    fn the_matcher_and_the_checker_agree((directory, policy, clients) in settings()) {
        let catalogue = catalogue(&directory);
        let matcher = matcher(catalogue.clone(), &policy);
        for (client, at) in clients {
            for activity in catalogue.activities() {
                let answer = matcher.explain(&client, &activity.id, at).unwrap();
                let expected = check(&catalogue, &client, &policy, at, &activity.id);
                if Expected::from(&answer) != expected {
                    let told = [in_words(&client), in_words(activity), in_words(&catalogue.partner(&activity.partner))];
                    let reasons: Vec<_> = answer.reasons.iter().map(|reason| (&reason.finding, reason.points)).collect();
                    prop_assert_eq!(Expected::from(&answer), expected, "{} at {}\n{:?}\n{}", activity.id, at, reasons, told.join("\n"));
                }
            }
        }
    }
}
