//! Attackers that try every table, against what is published.

use std::collections::HashMap;

use proptest::prelude::*;

use super::{CountDimension, CountTable, DisclosureNote, DisclosureRule, NamedRule, PublishedTable, Release};
use crate::ground::text::NonEmpty;

fn text(text: &str) -> NonEmpty {
    NonEmpty::new(text).unwrap()
}

fn dimensions(sizes: &[usize]) -> Vec<CountDimension> {
    let one = |(i, size): (usize, &usize)| {
        CountDimension::new(text(&format!("d{i}")), (0..*size).map(|j| text(&format!("c{j}"))).collect())
    };
    sizes.iter().enumerate().map(one).collect()
}

fn table(sizes: &[usize], cells: &[u64]) -> CountTable {
    CountTable::new(dimensions(sizes), cells.to_vec()).unwrap()
}

fn counts(table: &PublishedTable) -> Vec<Option<i64>> {
    table.cells.iter().map(|cell| cell.count).collect()
}

/// Every table of cells up to a largest count, with its margins, written out without the code under test.
fn margins(sizes: &[usize], cells: &[i64]) -> Vec<i64> {
    let mut rows: Vec<(Vec<usize>, i64)> = Vec::new();
    let extents: Vec<usize> = sizes.iter().map(|size| size + 1).collect();
    let total: usize = extents.iter().product();
    for number in 0..total {
        let mut rest = number;
        let mut at = vec![0; sizes.len()];
        for i in (0..sizes.len()).rev() {
            at[i] = rest % extents[i];
            rest /= extents[i];
        }
        rows.push((at, 0));
    }
    for (number, count) in cells.iter().enumerate() {
        let mut rest = number;
        let mut at = vec![0; sizes.len()];
        for i in (0..sizes.len()).rev() {
            at[i] = rest % sizes[i];
            rest /= sizes[i];
        }
        for (place, sum) in &mut rows {
            if place.iter().zip(&at).zip(sizes).all(|((place, at), size)| place == at || place == size) {
                *sum += count;
            }
        }
    }
    rows.into_iter().map(|(_, sum)| sum).collect()
}

/// Every vector of so many counts up to a largest.
fn every(length: usize, largest: i64) -> impl Iterator<Item = Vec<i64>> {
    let base = largest + 1;
    (0..base.pow(u32::try_from(length).unwrap())).map(move |number| {
        let mut rest = number;
        (0..length)
            .map(|_| {
                let count = rest % base;
                rest /= base;
                count
            })
            .collect()
    })
}

#[test]
fn a_rule_says_of_every_count_what_it_says() {
    let (nhs, open, ten) = (NamedRule::Nhs.rule(), NamedRule::Opensafely.rule(), NamedRule::Threshold10.rule());
    for rule in [&nhs, &open, &ten] {
        rule.checked().unwrap();
    }
    let said: Vec<_> = [0, 1, 7, 8, 12, 13, 17, 18].iter().map(|count| nhs.publish(*count)).collect();
    assert_eq!(said, [Some(0), None, None, Some(10), Some(10), Some(15), Some(15), Some(20)]);
    assert_eq!([open.publish(0), open.publish(7), open.publish(8)], [None, None, Some(10)]);
    assert_eq!([ten.publish(0), ten.publish(9), ten.publish(10), ten.publish(11)], [None, None, Some(10), Some(11)]);
    for rule in [&nhs, &open, &ten] {
        for count in 0..2_000 {
            if let Some(published) = rule.publish(count) {
                let (low, high) = rule.behind(i64::try_from(published).unwrap());
                assert!((low..=high).contains(&i64::try_from(count).unwrap()), "{count} is behind {published}");
            }
        }
    }
}

#[test]
fn four_ones_beside_an_eight_are_not_given_away() {
    // 12 is published as 10 and 8 as 10: at most 12 and at least 8, so four counts of at least 1 would all be 1.
    let cells = [1, 1, 1, 1, 8];
    let bare = table(&[5], &cells).protect(&DisclosureRule::default().without_secondary()).unwrap();
    assert_eq!(counts(&bare), [None, None, None, None, Some(10), Some(10)]);
    let kept = table(&[5], &cells).protect(&DisclosureRule::default()).unwrap();
    // The 8 would not help: it cannot be less and be more than 7.
    assert_eq!(counts(&kept), [None, None, None, None, Some(10), None]);
    assert!(kept.notes.contains(&DisclosureNote::MoreSuppressed));
}

#[test]
fn seven_ones_and_their_total_could_be_zeros() {
    let kept = table(&[8], &[1, 1, 1, 1, 1, 1, 1, 0]).protect(&DisclosureRule::default()).unwrap();
    assert!(counts(&kept).iter().all(Option::is_none));
    assert!(kept.notes.contains(&DisclosureNote::ZerosSuppressed));
}

#[test]
fn a_small_count_among_exact_ones_takes_a_rectangle_with_it() {
    let rule = NamedRule::Threshold10.rule();
    let kept = table(&[3, 3], &[3, 40, 50, 60, 20, 70, 30, 80, 90]).protect(&rule).unwrap();
    let kept = counts(&kept);
    // The cheapest rectangle through the first cell: with 20, 40 and 60.
    assert_eq!(kept.iter().filter(|count| count.is_none()).count(), 4);
    assert_eq!((kept[0], kept[1], kept[4], kept[5]), (None, None, None, None));
}

/// The least and the most a suppressed count can be over every table that looks the same, to an attacker who is told which
/// suppressed counts are small.
fn attack(sizes: &[usize], truth: &[u64], rule: &DisclosureRule, published: &PublishedTable, largest: i64) {
    let signed: Vec<i64> = truth.iter().map(|count| i64::try_from(*count).unwrap()).collect();
    let true_counts = margins(sizes, &signed);
    let shown = counts(published);
    let limit = i64::from(rule.suppress_up_to);
    let zeros = published.notes.contains(&DisclosureNote::ZerosSuppressed);
    let mut ranges: HashMap<usize, (i64, i64)> = HashMap::new();
    for other in every(truth.len(), largest) {
        let other = margins(sizes, &other);
        let alike = other.iter().zip(&shown).zip(&true_counts).all(|((other, shown), truth)| match shown {
            Some(shown) => {
                let as_ruled = rule.publish(u64::try_from(*other).unwrap());
                as_ruled.is_some_and(|as_ruled| i64::try_from(as_ruled).unwrap() == *shown)
            }
            None if *truth <= limit => *other <= limit && (zeros || *other > 0),
            None => *other > limit || shown_all_gone(&true_counts, published),
        });
        if alike {
            for (place, count) in other.into_iter().enumerate() {
                let range = ranges.entry(place).or_insert((count, count));
                *range = (range.0.min(count), range.1.max(count));
            }
        }
    }
    for (place, shown) in shown.iter().enumerate() {
        if shown.is_none() && true_counts[place] <= limit {
            let (least, most) = ranges[&place];
            assert!(
                most - least + 1 >= i64::from(rule.possible_values),
                "{truth:?} as {published:?}: {place} is {least} to {most}",
            );
        }
    }
}

fn shown_all_gone(_: &[i64], published: &PublishedTable) -> bool {
    published.notes.contains(&DisclosureNote::AllSuppressed)
}

fn any_rule() -> impl Strategy<Value = DisclosureRule> {
    proptest::sample::select(vec![
        NamedRule::Nhs.rule(),
        NamedRule::Opensafely.rule(),
        NamedRule::Threshold10.rule(),
        DisclosureRule { suppress_up_to: 2, round_to: 1, possible_values: 2, ..NamedRule::Nhs.rule() },
        DisclosureRule { suppress_up_to: 3, round_to: 3, possible_values: 2, ..NamedRule::Threshold10.rule() },
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nobody_who_tries_every_table_finds_a_small_count(
        (sizes, cells) in proptest::sample::select(vec![vec![2_usize], vec![4], vec![2, 2], vec![1, 3]])
            .prop_flat_map(|sizes| {
                let length: usize = sizes.iter().product();
                (Just(sizes), proptest::collection::vec(prop_oneof![0_u64..=3, 0_u64..=9], length))
            }),
        rule in any_rule(),
    ) {
        let published = table(&sizes, &cells).protect(&rule).unwrap();
        attack(&sizes, &cells, &rule, &published, 13);
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn nobody_finds_one_in_three_dimensions(cells in proptest::collection::vec(0_u64..=2, 8), rounded in any::<bool>()) {
        let rule = DisclosureRule {
            suppress_up_to: 2, round_to: if rounded { 3 } else { 1 }, possible_values: 2, ..NamedRule::Nhs.rule()
        };
        let published = table(&[2, 2, 2], &cells).protect(&rule).unwrap();
        attack(&[2, 2, 2], &cells, &rule, &published, 3);
    }
}

#[test]
fn somebody_who_joins_gives_nobody_away() {
    // 7 becomes 8: whoever knows that one joined would know that they had been 7.
    let rule = DisclosureRule { fewest_changed: 1, ..DisclosureRule::default() };
    let (then, now) = (table(&[3], &[7, 30, 40]), table(&[3], &[8, 30, 40]));
    let first = then.protect(&rule).unwrap();
    assert_eq!(counts(&now.protect(&rule).unwrap())[0], Some(10));
    let second = now.protect_after(&rule, &[Release::new(then.clone(), first.clone()).unwrap()]).unwrap();
    assert_eq!(counts(&second)[0], None);
    assert!(second.notes.contains(&DisclosureNote::AfterEarlier));
    let too_soon = now.protect_after(&DisclosureRule::default(), &[Release::new(then.clone(), first).unwrap()]).unwrap_err();
    assert_eq!(too_soon.code().as_str(), "publish.too-soon");
    assert!(Release::new(now, then.protect(&rule).unwrap()).is_err());
}
