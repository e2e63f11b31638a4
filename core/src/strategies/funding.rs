//! Money with dates.

use proptest::prelude::*;
use proptest::sample::subsequence;

use super::ids::{numbered_activity, words};
use super::{Bias, Extent, days_before};
use crate::ground::id::FundingLineId;
use crate::ground::money::Pence;
use crate::model::partner::FundingLine;

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
    (id, source, starts, days, named, bias.usually())
        .prop_map(|(id, source, starts, days, activities, confirmed)| {
            let ends = starts.plus_days(days).unwrap_or(starts);
            FundingLine { activities, confirmed, ..FundingLine::new(id, source, Pence(1_000_000), starts, ends) }
        })
        .boxed()
}
