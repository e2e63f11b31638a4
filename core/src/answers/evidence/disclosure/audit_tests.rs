//! Properties of suppressing.

use proptest::prelude::*;

use super::audit::Audit;
use super::layer::Layer;
use super::{CategoryOf, CountDimension, CountTable, DisclosureRule, NamedRule};
use crate::ground::text::NonEmpty;

fn text(text: String) -> NonEmpty {
    NonEmpty::new(text).unwrap()
}

fn table(sizes: &[usize], cells: &[u64]) -> CountTable {
    let one = |(i, size): (usize, &usize)| {
        CountDimension::new(text(format!("d{i}")), (0..*size).map(|j| text(format!("c{j}"))).collect())
    };
    CountTable::new(sizes.iter().enumerate().map(one).collect(), cells.to_vec()).unwrap()
}

fn any_table() -> impl Strategy<Value = (Vec<usize>, Vec<u64>)> {
    proptest::sample::select(vec![vec![4_usize], vec![3, 3], vec![2, 4], vec![2, 2, 3]]).prop_flat_map(|sizes| {
        let length: usize = sizes.iter().product();
        (Just(sizes), proptest::collection::vec(prop_oneof![0_u64..=8, 0_u64..=60], length))
    })
}

fn any_rule() -> impl Strategy<Value = DisclosureRule> {
    proptest::sample::select(NamedRule::ALL.iter().map(|name| name.rule()).collect::<Vec<_>>())
}

proptest! {
    /// P43: to suppress one count more never leaves fewer values for another.
    #[test]
    fn suppressing_never_tells_more((sizes, cells) in any_table(), rule in any_rule(), which in any::<proptest::sample::Index>()) {
        let table = table(&sizes, &cells);
        let shown = table.counts().iter().map(|count| !rule.is_small(u64::try_from(*count).unwrap())).collect::<Vec<_>>();
        let open: Vec<usize> = (0..shown.len()).filter(|place| shown[*place] && table.counts()[*place] > 0).collect();
        prop_assume!(!open.is_empty());
        let zeros_hidden = rule.publish(0).is_none();
        let layer = Layer { counts: table.counts(), rule: &rule, shown, zeros_hidden, told_apart: true };
        let mut audit = Audit::new(*table.shape(), Vec::new(), layer);
        let values = |audit: &mut Audit<'_>| -> Vec<i64> { (0..table.counts().len()).map(|place| audit.values(place, 40)).collect() };
        let before = values(&mut audit);
        audit.suppress(open[which.index(open.len())]);
        let after = values(&mut audit);
        prop_assert!(before.iter().zip(&after).all(|(before, after)| before <= after), "{before:?} {after:?}");
        audit.hide_zeros();
        prop_assert!(after.iter().zip(values(&mut audit)).all(|(before, after)| *before <= after));
    }

    /// P44: before anything is suppressed, totals are the sums of their parts.
    #[test]
    fn totals_add((sizes, cells) in any_table()) {
        let table = table(&sizes, &cells);
        let first = &table.dimensions()[0];
        let of = |category: &NonEmpty| table.count(&[CategoryOf::new(first.name.clone(), category.clone())]).unwrap();
        prop_assert_eq!(first.categories.iter().map(of).sum::<u64>(), cells.iter().sum::<u64>());
        prop_assert_eq!(table.count(&[]).unwrap(), cells.iter().sum::<u64>());
    }

    /// What is published is what the rule says of the count, or nothing; and what is small is never published.
    #[test]
    fn what_is_published_is_what_the_rule_says((sizes, cells) in any_table(), rule in any_rule()) {
        let table = table(&sizes, &cells);
        let published = table.protect(&rule).unwrap();
        for (count, cell) in table.counts().iter().zip(&published.cells) {
            let as_ruled = rule.publish(u64::try_from(*count).unwrap()).map(|count| i64::try_from(count).unwrap());
            prop_assert!(cell.count.is_none() || cell.count == as_ruled);
        }
        prop_assert_eq!(&published, &table.protect(&rule).unwrap(), "one question has one answer");
    }
}
