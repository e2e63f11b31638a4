//! The matcher and the independent checker say the same of every activity.

use fingerpost::Matcher;
use proptest::prelude::*;

use super::cases::{catalogue, config, in_words, settings};
use super::checker::{Expected, check};

proptest! {
    #![proptest_config(config(10_000))]

    // Breaks where a rule of the matcher, or its reading of evidence, dates, distances, prices, sessions or ways out,
    // departs from `docs/matching.md` as the checker reads it. Ten thousand areas, some forty-five thousand activities.
    #[test]
    fn the_matcher_and_the_checker_agree((directory, client, policy, at) in settings()) {
        let catalogue = catalogue(&directory);
        let matcher = Matcher::new(catalogue.clone(), policy.clone()).unwrap();
        for activity in catalogue.activities() {
            let answer = matcher.explain(&client, &activity.id, at).unwrap();
            let expected = check(&catalogue, &client, &policy, at, &activity.id);
            prop_assert_eq!(Expected::from(&answer), expected, "{} at {}\n{}\n{:#?}", activity.id, at, in_words(&client), answer.reasons);
        }
    }
}
