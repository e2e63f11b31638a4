//! Places.

use fingerpost::{Point, distance_metres as metres};
use pyo3::prelude::*;

use crate::cross::take;

/// A point of the core from a record `Point`.
fn point(record: &Bound<'_, PyAny>) -> PyResult<Point> {
    take(&record.call_method0("to_dict")?)
}

/// The distance between two points as the crow flies, in metres.
#[pyfunction]
#[pyo3(signature = (start, end, /))]
pub(crate) fn distance_metres(start: &Bound<'_, PyAny>, end: &Bound<'_, PyAny>) -> PyResult<f64> {
    Ok(metres(point(start)?, point(end)?))
}
