//! What partners have promised to pay, and have in hand.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::ids::{numbered_activity, words};
use super::{Extent, days_before};
use crate::ground::money::Pence;
use crate::model::partner::{CommittedCost, CostRhythm, Reserve};

/// A cost of at most £400, first due around November 2026, sometimes with an end, sometimes for one of the area's activities.
pub fn committed_cost(extent: Extent) -> BoxedStrategy<CommittedCost> {
    let label = words(&["rent", "session leader", "insurance"]);
    let from = days_before(-120..=500_i32);
    let lasts = option::weighted(0.4, 0..=900_i32);
    let activity = option::weighted(0.3, (0..extent.activities.max(1)).prop_flat_map(numbered_activity));
    (label, 0..=40_000_i64, select(CostRhythm::ALL), from, lasts, activity)
        .prop_map(|(label, amount, every, from, lasts, activity)| CommittedCost {
            until: lasts.and_then(|days| from.plus_days(days).ok()),
            activities: activity.into_iter().collect(),
            ..CommittedCost::new(label, Pence(amount), every, from)
        })
        .boxed()
}

/// Money in hand, at most £5,000, as of a day around November 2026.
pub fn reserve() -> impl Strategy<Value = Reserve> {
    (0..=500_000_i64, days_before(-10..=400_i32)).prop_map(|(amount, as_of)| Reserve::new(Pence(amount), as_of))
}
