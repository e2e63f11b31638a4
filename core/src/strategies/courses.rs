//! The shape of courses.

use proptest::option;
use proptest::prelude::*;

use super::Bias;
use crate::model::activity::{Course, Joining};

/// A course, or none: a drop-in. The kinder, the more often it can be joined at any time.
pub fn course(bias: Bias) -> impl Strategy<Value = Option<Course>> {
    let joining = bias.between(Just(Joining::AnyTime), prop_oneof![Just(Joining::AnyTime), Just(Joining::StartOnly)]);
    let joining = prop_oneof![4 => joining, 1 => Just(Joining::StartOnly)];
    option::weighted(0.5, (1..=16_u32, joining).prop_map(|(sessions, joining)| Course::new(sessions, joining)))
}
