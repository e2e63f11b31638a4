//! Rankings are whole and in order.

use fingerpost::Verdict;
use proptest::prelude::*;

use super::super::cases::{catalogue, config, matcher, settings};

proptest! {
    #![proptest_config(config(10_000))]

    // Breaks where an activity is lost between the shortlist and the excluded, where a shorter list is not the beginning
    // of a longer one, where ranking and explaining differ, or where a point is earned without a reason.
    #[test]
    fn rankings_are_whole_and_in_order((directory, policy, clients) in settings()) {
        let catalogue = catalogue(&directory);
        let matcher = matcher(catalogue.clone(), &policy);
        let all = catalogue.activities().len();
        for (client, at) in clients {
            let whole = matcher.rank(&client, at, 100).unwrap();
            let counts = &whole.counts;
            prop_assert_eq!(counts.total as usize, all);
            prop_assert_eq!(counts.suitable + counts.suitable_with_plan + counts.undetermined + counts.unsuitable, counts.total);
            prop_assert_eq!(whole.shortlist.len() + whole.excluded.len(), all);
            prop_assert_eq!(whole.excluded.len(), counts.unsuitable as usize);
            prop_assert!(whole.excluded.is_sorted_by(|one, two| one.activity < two.activity));
            let order = |answer: &fingerpost::Match| (answer.verdict, -answer.score, answer.activity.clone());
            prop_assert!(whole.shortlist.is_sorted_by(|one, two| order(one) < order(two)));
            for answer in &whole.shortlist {
                prop_assert!(answer.verdict != Verdict::Unsuitable);
                prop_assert_eq!(answer.score, answer.reasons.iter().map(|reason| reason.points).sum::<i64>());
                prop_assert_eq!(answer, &matcher.explain(&client, &answer.activity, at).unwrap());
            }
            for excluded in &whole.excluded {
                let answer = matcher.explain(&client, &excluded.activity, at).unwrap();
                prop_assert_eq!(answer.verdict, Verdict::Unsuitable);
                prop_assert_eq!(answer.score, answer.reasons.iter().map(|reason| reason.points).sum::<i64>());
                prop_assert!(!excluded.findings.is_empty());
            }
            for top in 0..all {
                let shorter = matcher.rank(&client, at, u32::try_from(top).unwrap()).unwrap();
                prop_assert_eq!(&shorter.shortlist[..], &whole.shortlist[..top.min(whole.shortlist.len())]);
                prop_assert_eq!(&shorter.counts, &whole.counts);
            }
        }
    }
}
