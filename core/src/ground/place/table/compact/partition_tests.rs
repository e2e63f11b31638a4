use proptest::prelude::*;

use super::partition::{LONGEST, Range, partition};

fn bits(places: &[(u32, u32)], lengths: &[usize], head: u32) -> usize {
    let mut rest = places;
    let mut sum = 0;
    for length in lengths {
        let (block, after) = rest.split_at(*length);
        let (one, two) = Range::of(block).widths();
        sum += head as usize + block.len() * (one + two) as usize;
        rest = after;
    }
    assert!(rest.is_empty());
    sum
}

/// Every way to cut a run.
fn every_way(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    (1..=count).flat_map(|first| every_way(count - first).into_iter().map(move |rest| [vec![first], rest].concat())).collect()
}

#[test]
fn what_is_together_stays_together_and_what_is_apart_is_cut() {
    let near = [(5, 5); 40];
    assert_eq!(partition(&near, 20).len(), 2);
    assert!(partition(&near, 20).iter().all(|length| *length <= LONGEST));
    let apart = [vec![(0, 0); 10], vec![(100_000, 100_000); 10]].concat();
    assert_eq!(partition(&apart, 20), [10, 10]);
    assert_eq!(partition(&[], 20), Vec::<usize>::new());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_other_way_takes_fewer_bits(places in prop::collection::vec((0u32..1 << 14, 0u32..1 << 6), 1..10), head in 0u32..70) {
        let found = partition(&places, head);
        let least = every_way(places.len()).iter().map(|way| bits(&places, way, head)).min().unwrap();
        prop_assert_eq!(bits(&places, &found, head), least);
    }
}
