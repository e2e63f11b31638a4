//! When records are due to be looked at again.

use fingerpost::{Date, RetentionRule};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};

/// The rules there are by default, as plain data.
#[pyfunction]
pub(crate) fn retention_rules(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    give(py, &away(py, || Ok(fingerpost::retention_rules()))?)
}

/// When a record is due under a rule given as plain data; the answer as plain data.
#[pyfunction]
pub(crate) fn retention_due<'py>(
    py: Python<'py>,
    rule: &Bound<'py, PyAny>,
    start: &str,
    on: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let rule: RetentionRule = here(py, || take(rule))?;
    let read = || Ok((start.parse::<Date>()?, on.parse::<Date>()?));
    let (start, on) = read().map_err(|error| raise(py, &error))?;
    give(py, &away(py, || fingerpost::retention_due(&rule, start, on))?)
}
