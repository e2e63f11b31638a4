//! Who may come, and who does.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::subsequence;

use super::Bias;
use super::ids::words;
use crate::ground::text::NonEmpty;
use crate::model::activity::{Circumstance, Eligibility};
use crate::model::client::AgeBand;

/// The circumstances that occur.
pub(super) const CIRCUMSTANCES: &[Circumstance] = &[Circumstance::Carer, Circumstance::Veteran, Circumstance::Bereaved];

/// An area by name, in letters of either case.
pub(super) fn area_name() -> impl Strategy<Value = NonEmpty> {
    words(&["Newport", "NEWPORT", "newport", "Torfaen"])
}

/// Who may come: everybody, as often as the bias says; otherwise by age, area and circumstance.
pub fn eligibility(bias: Bias) -> impl Strategy<Value = Eligibility> {
    let ages = (option::weighted(0.6, 0..=70_u32), option::weighted(0.4, 0..=50_u32));
    let areas = proptest::collection::vec(area_name(), 0..=2);
    let limited = (ages, areas, subsequence(CIRCUMSTANCES, 0..=2)).prop_map(|((youngest, span), areas, circumstances)| {
        let oldest = span.map(|span| youngest.unwrap_or(18) + span);
        Eligibility { youngest, oldest, areas, circumstances }
    });
    let adults = Just(Eligibility { youngest: Some(18), ..Eligibility::new() });
    bias.between(prop_oneof![3 => Just(Eligibility::new()), 1 => adults], limited)
}

/// A band of ages, mostly of grown-ups.
pub fn age_band() -> impl Strategy<Value = AgeBand> {
    let from = prop_oneof![5 => 18..=85_u32, 1 => 0..=20_u32];
    (from, 0..=20_u32).prop_map(|(from, span)| AgeBand { from, to: from + span })
}
