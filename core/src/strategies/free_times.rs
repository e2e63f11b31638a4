//! When clients can come.

use proptest::prelude::*;
use proptest::sample::select;

use super::Bias;
use super::timings::time;
use crate::ground::time::{TimeOfDay, Weekday};
use crate::model::client::FreeTime;

/// When a client can come: at any time, on working days, or in a few stretches of the week, which may last to midnight.
pub fn free_times(bias: Bias) -> impl Strategy<Value = Option<Vec<FreeTime>>> {
    let day = |from: TimeOfDay, to: TimeOfDay| {
        Weekday::ALL.iter().filter(|day| day.days_after_monday() < 5).map(|day| FreeTime::new(*day, from, to)).collect()
    };
    let working_days = (time(30..=38_i8), time(66..=92_i8)).prop_map(move |(from, to)| day(from, to)).boxed();
    let stretch = (select(Weekday::ALL), time(0..=60_i8), prop_oneof![3 => time(60..=95_i8), 1 => time(0..=20_i8)])
        .prop_map(|(day, from, to)| FreeTime::new(day, from, to));
    let stretches = proptest::collection::vec(stretch, 0..=6);
    let named = prop_oneof![3 => working_days, 1 => stretches].boxed();
    prop_oneof![1 => bias.between(Just(None), named.clone().prop_map(Some)), 1 => named.prop_map(Some)]
}
