//! Who said something, and when.

use proptest::prelude::*;

use super::{Bias, days_before};
use crate::ground::time::Date;
use crate::model::provenance::{Provenance, Source};

/// A day of checking: recent and given as often as the bias says; otherwise near the end of a shelf life of so many
/// days, long ago, in the future, or missing.
pub fn checked_on(bias: Bias, shelf_days: u32) -> BoxedStrategy<Option<Date>> {
    let shelf = i32::try_from(shelf_days).unwrap_or(365);
    let other = prop_oneof![
        3 => days_before(shelf - 5..=shelf + 5).prop_map(Some),
        2 => days_before(prop_oneof![25..=35_i32, 85..=95_i32, 175..=190_i32]).prop_map(Some),
        1 => days_before(shelf + 6..=shelf + 900).prop_map(Some),
        1 => days_before(-6..=4_i32).prop_map(Some),
        1 => Just(None),
    ];
    bias.between(days_before(prop_oneof![3 => 4..=20_i32, 1 => 4..=shelf.max(24) - 4]).prop_map(Some), other).boxed()
}

/// Any source.
pub fn source() -> impl Strategy<Value = Source> {
    proptest::sample::select(Source::ALL)
}

/// Who said something, and when, given for how many days it is believed.
pub fn provenance(bias: Bias, shelf_days: u32) -> impl Strategy<Value = Provenance> {
    (source(), checked_on(bias, shelf_days)).prop_map(|(source, checked_on)| Provenance { source, checked_on })
}
