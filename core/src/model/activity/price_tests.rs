use proptest::prelude::*;

use super::{Concession, ConcessionKind, Price};
use crate::ground::money::Pence;

fn price(each: i64, concession: Option<i64>) -> Price {
    let lower = concession.map(|pence| Concession { per_session: Some(Pence(pence)), ..Concession::new(ConcessionKind::Carer) });
    Price { per_session: Some(Pence(each)), concessions: lower.into_iter().collect(), ..Price::new() }
}

#[test]
fn a_concession_counts_only_for_whom_it_is_meant() {
    let price = price(500, Some(200));
    assert_eq!(price.least(&[], None).unwrap().0, Some(Pence(500)));
    assert_eq!(price.least(&[ConcessionKind::Student], None).unwrap().0, Some(Pence(500)));
    assert_eq!(price.least(&[ConcessionKind::Carer], Some(10)).unwrap(), (Some(Pence(200)), Some(Pence(2000))));
}

#[test]
fn the_course_is_shared_out_and_rounded_up() {
    let price = Price { whole_course: Some(Pence(1000)), ..Price::new() };
    assert_eq!(price.least(&[], Some(3)).unwrap(), (Some(Pence(334)), Some(Pence(1000))));
    assert_eq!(price.least(&[], None).unwrap(), (None, Some(Pence(1000))));
}

#[test]
fn free_is_free_however_long() {
    assert_eq!(Price::free().least(&[], None).unwrap(), (Some(Pence::ZERO), Some(Pence::ZERO)));
}

proptest! {
    #[test]
    fn qualifying_for_more_never_costs_more(each in 0i64..100_000, lower in 0i64..100_000, sessions in 1u32..60) {
        let price = price(each, Some(lower));
        let (without, _) = price.least(&[], Some(sessions)).unwrap();
        let (with, _) = price.least(&[ConcessionKind::Carer], Some(sessions)).unwrap();
        prop_assert!(with <= without);
    }
}
