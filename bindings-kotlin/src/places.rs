//! Points and distances.

use fingerpost::{FingerpostError, Point, distance_metres};

/// The distances from one place to each of the others as the crow flies, in metres, in their order.
///
/// # Errors
/// `place.*` where a point is none.
#[uniffi::export]
pub fn distances(from: Point, to: Vec<Point>) -> Result<Vec<f64>, FingerpostError> {
    Ok(to.into_iter().map(|place| distance_metres(from, place)).collect())
}

/// Checks a point.
///
/// # Errors
/// `place.*` where the numbers are no place, or stand the wrong way round. The error repeats neither.
#[uniffi::export]
pub fn check_point(point: Point) -> Result<Point, FingerpostError> {
    Ok(point)
}
