//! Every set of changes is sufficient and minimal, and none that is made of the same changes is missing.

use std::sync::atomic::{AtomicUsize, Ordering};

use fingerpost::{BlockedWhy, Catalogue, ChangeOptions, NeededChange, ProvisionChange, Verdict};
use proptest::prelude::*;
use proptest::sample::Index;

use super::super::cases::{catalogue, config, matcher, settings};
use super::{subsets, with};

static SETS: AtomicUsize = AtomicUsize::new(0);

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 0, ..config(800) })]

    // Breaks where a change does not do what it says, where one could be spared, or where a smaller way is passed over.
    fn sets_are_sufficient_and_minimal(
        (directory, policy, clients) in settings(),
        chosen in prop::collection::vec(any::<Index>(), 8),
        with_plan in any::<bool>(),
    ) {
        let area = catalogue(&directory);
        let before = matcher(area.clone(), &policy);
        let options = ChangeOptions { most: Some(3), with_plan, ..ChangeOptions::default() };
        let good = |verdict| verdict == Verdict::Suitable || with_plan && verdict == Verdict::SuitableWithPlan;
        for ((client, at), index) in clients.into_iter().zip(chosen) {
            let activity = &area.activities()[index.index(area.activities().len())].id;
            let answer = before.changes(&client, activity, at, &options).unwrap();
            prop_assert_eq!(answer.verdict, before.explain(&client, activity, at).unwrap().verdict);
            prop_assert_eq!(good(answer.verdict), answer.sets.iter().any(|set| set.changes.is_empty()));
            let suits = |changes: &[&NeededChange]| {
                // Sessions at another site, without that site, are no directory.
                let Ok(after) = Catalogue::new(with(&directory, changes.iter().copied(), at)) else { return false };
                good(matcher(after, &policy).explain(&client, activity, at).unwrap().verdict)
            };
            // All changes there are in any set: every smallest set that can be made of a few of them is among the answers.
            let mut pool: Vec<&NeededChange> = Vec::new();
            for one in answer.sets.iter().flat_map(|set| &set.changes) {
                if !pool.iter().any(|known| known.change == one.change) {
                    pool.push(one);
                }
            }
            pool.truncate(7);
            let mut smallest: Vec<Vec<usize>> = Vec::new();
            for subset in subsets(pool.len()).filter(|subset| subset.len() <= 3).collect::<std::collections::BTreeSet<_>>() {
                let changes: Vec<&NeededChange> = subset.iter().map(|i| pool[*i]).collect();
                if suits(&changes) {
                    smallest.push(subset);
                }
            }
            // Nothing is told that asks for more than another way does: a change besides, money for longer, a shorter way.
            let all = smallest.clone();
            smallest.retain(|set| !all.iter().any(|other| other != set && other.iter().all(|i| set.contains(i))));
            let least = smallest.clone();
            let asks_no_more = |one: &[usize], other: &[usize]| one.iter().all(|i| {
                other.iter().any(|j| i == j || is_less(&pool[*i].change, &pool[*j].change))
            });
            smallest.retain(|set| !least.iter().any(|other| asks_no_more(other, set) && !asks_no_more(set, other)));
            // Nor where the lesser way needs a change that was left out of those that are tried here.
            let beyond = answer.sets.iter().filter(|told| told.changes.iter().any(|one| pool.iter().all(|known| known.change != one.change)));
            let beyond: Vec<_> = beyond.collect();
            smallest.retain(|set| !beyond.iter().any(|told| told.changes.iter().all(|one| {
                set.iter().any(|i| pool[*i].change == one.change || is_less(&one.change, &pool[*i].change))
            })));
            let mut told: Vec<Vec<usize>> = answer.sets.iter().filter_map(|set| {
                let places = set.changes.iter().map(|one| pool.iter().position(|known| known.change == one.change));
                places.collect::<Option<Vec<usize>>>().map(|mut set| { set.sort_unstable(); set })
            }).collect();
            told.sort();
            smallest.sort();
            SETS.fetch_add(told.len(), Ordering::Relaxed);
            let words: Vec<&str> = pool.iter().map(|one| one.label.as_str()).collect();
            prop_assert_eq!(told, smallest, "{} {:?}", activity, words);
            // What is kept from a client for their safety is never offered as something to change.
            let apart = answer.blocked.iter().any(|blocked| blocked.why == BlockedWhy::KeptApart);
            prop_assert!(!apart || answer.sets.iter().all(|set| set.site.is_some()));
        }
    }
}

/// Whether one change does less than another to the same thing.
fn is_less(one: &ProvisionChange, other: &ProvisionChange) -> bool {
    match (one, other) {
        (ProvisionChange::Funding { until: one, .. }, ProvisionChange::Funding { until: other, .. }) => one < other,
        (
            ProvisionChange::Feature { feature: a, measure: one, site: at, activity: of },
            ProvisionChange::Feature { feature: b, measure: other, site: other_at, activity: other_of },
        ) => (a, at, of) == (b, other_at, other_of) && other.is_some_and(|other| one.is_none_or(|one| one > other)),
        _ => false,
    }
}

/// The property says nothing of sets where there are none, so they are counted.
#[test]
fn every_set_is_sufficient_and_minimal() {
    sets_are_sufficient_and_minimal();
    assert!(SETS.load(Ordering::Relaxed) > 50, "{SETS:?} sets were held against all others");
}
