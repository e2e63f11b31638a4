//! What a figure of a small area can be.

use super::SmallArea;
use crate::ground::error::{Code, FingerpostError, Result};

/// The fault of a tenth, where it is none.
pub(crate) fn decile_fault(decile: f64) -> Option<&'static str> {
    let is_one = (1.0..=10.0).contains(&decile) && decile.fract() == 0.0;
    (!is_one).then_some("a decile is a whole number from 1 to 10")
}

/// The fault of a rank.
pub(crate) fn rank_fault(rank: f64) -> Option<&'static str> {
    (!(rank.is_finite() && rank >= 1.0)).then_some("a rank is 1 or more")
}

/// The fault of any other value.
pub(crate) fn value_fault(value: f64) -> Option<&'static str> {
    (!value.is_finite()).then_some("the value is not a number")
}

/// Checks every figure of an area; `place` is its number, for the error.
pub(super) fn check(area: &SmallArea, place: usize) -> Result<()> {
    let deprivation = area.deprivation.as_ref();
    let loneliness = area.loneliness.as_ref();
    let decile = |decile: Option<u8>| decile.and_then(|decile| decile_fault(f64::from(decile)));
    let faults = [
        ("deprivation/rank", deprivation.and_then(|figure| figure.rank).and_then(rank_fault)),
        ("deprivation/decile", decile(deprivation.and_then(|figure| figure.decile))),
        ("deprivation/score", deprivation.and_then(|figure| figure.score).and_then(value_fault)),
        ("loneliness/rank", loneliness.and_then(|figure| figure.rank).and_then(rank_fault)),
        ("loneliness/decile", decile(loneliness.and_then(|figure| figure.decile))),
        ("loneliness/value", loneliness.and_then(|figure| figure.value).and_then(value_fault)),
        ("figures", area.figures.iter().find_map(|figure| value_fault(figure.value))),
    ];
    match faults.into_iter().find_map(|(field, fault)| Some((field, fault?))) {
        Some((field, fault)) => Err(FingerpostError::import(Code::SmallAreaRange, format!("/{place}/{field}"), fault)),
        None => Ok(()),
    }
}
