//! Free places.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{Bias, checked_on, days_before};
use crate::model::activity::{Booking, Capacity};
use crate::model::feature::Answer;

/// How many places are left, as of when, and whether they can be booked.
pub fn capacity(bias: Bias) -> impl Strategy<Value = Capacity> {
    let as_of = checked_on(bias, 28).prop_filter_map("a date is required", |date| date);
    let booking = bias.between(prop_oneof![4 => Just(Booking::Open), 1 => Just(Booking::NotNeeded)], select(Booking::ALL));
    let free = bias.stated(bias.between(1..=12_u32, 0..=1_u32));
    let opens_on = option::weighted(0.7, days_before(-20..=10_i32));
    let waiting_list = option::weighted(0.3, select(Answer::ALL));
    (as_of, booking, free, opens_on, option::weighted(0.5, 12..=20_u32), waiting_list).prop_map(
        |(as_of, booking, free, opens_on, places, waiting_list)| Capacity {
            free,
            opens_on,
            places,
            waiting_list,
            ..Capacity::new(as_of, booking)
        },
    )
}
