//! Money with dates.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::subsequence;

use super::ids::{numbered_activity, words};
use super::{Bias, Extent, days_before};
use crate::ground::id::FundingLineId;
use crate::ground::money::Pence;
use crate::model::partner::{FundingLine, FundingStage};

/// One line of funding, of which it is the partner's so-many-eth: a stretch of days around November 2026, for some of
/// the area's activities or for the partner as a whole, confirmed as often as the bias says.
pub fn funding_line(bias: Bias, extent: Extent, number: usize) -> BoxedStrategy<FundingLine> {
    let id = Just(number).prop_filter_map("an id", |number| FundingLineId::new(format!("line-{number}")).ok());
    let starts = days_before(prop_oneof![3 => 20..=400_i32, 1 => -60..=20_i32]);
    let days = bias.between(300..=900_i32, 0..=120_i32);
    let all: Vec<_> = (0..extent.activities).collect();
    let named = subsequence(all, 0..=extent.activities.min(4))
        .prop_flat_map(|numbers| numbers.into_iter().map(numbered_activity).collect::<Vec<_>>());
    let source = words(&["a lottery grant", "the council", "a trust"]);
    (id, source, starts, days, named, bias.usually(), funding_stages())
        .prop_map(|(id, source, starts, days, activities, confirmed, stages)| {
            let ends = starts.plus_days(days).unwrap_or(starts);
            FundingLine { stages, activities, confirmed, ..FundingLine::new(id, source, Pence(1_000_000), starts, ends) }
        })
        .boxed()
}

/// The stages of a line, which add up to the whole: none, two, or three with the last in arrears; due on days around
/// November 2026 or when nobody has said.
pub fn funding_stages() -> impl Strategy<Value = Vec<FundingStage>> {
    let shares =
        prop_oneof![3 => Just(&[][..]), 1 => Just(&[60, 40][..]), 2 => Just(&[50, 30, 20][..]), 1 => Just(&[33, 33, 34][..])];
    let due = || option::weighted(0.6, days_before(-700..=400_i32));
    (shares, [due(), due(), due()], any::<bool>()).prop_map(|(shares, due, last_in_arrears)| {
        let staged = |((place, percent), due): ((usize, &u32), Option<_>)| FundingStage {
            due,
            in_arrears: last_in_arrears && place + 1 == shares.len(),
            ..FundingStage::new(*percent)
        };
        shares.iter().enumerate().zip(due).map(staged).collect()
    })
}
