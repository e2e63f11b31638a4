//! Hours on those days.

use proptest::prelude::*;

use super::{Bias, recurrence};
use crate::ground::time::{TimeOfDay, Timing};

/// A time on the clock, on the quarter of an hour.
pub(super) fn time(quarters: impl Strategy<Value = i8>) -> impl Strategy<Value = TimeOfDay> {
    quarters.prop_filter_map("a time", |quarter| TimeOfDay::new(quarter / 4, quarter % 4 * 15).ok())
}

type HoursStated = (Option<TimeOfDay>, Option<TimeOfDay>, bool);

fn hours(bias: Bias) -> impl Strategy<Value = HoursStated> {
    let daytime = (time(38..=54_i8), time(56..=66_i8)).prop_map(|(opens, closes)| (Some(opens), Some(closes), false));
    // Closing before opening means past midnight.
    let whenever = (time(0..=95_i8), time(0..=95_i8)).prop_map(|(opens, closes)| (Some(opens), Some(closes), false));
    let begin_only = time(0..=95_i8).prop_map(|opens| (Some(opens), None, false));
    let other = prop_oneof![2 => whenever, 1 => begin_only, 1 => Just((None, None, true)), 1 => Just((None, None, false))];
    bias.between(daytime, other)
}

/// When sessions take place. Hours are missing, given in part, all day, or past midnight at times.
pub fn timing(bias: Bias) -> BoxedStrategy<Timing> {
    (recurrence(bias), hours(bias))
        .prop_map(|(recurrence, (opens, closes, all_day))| Timing { recurrence, opens, closes, all_day })
        .boxed()
}
