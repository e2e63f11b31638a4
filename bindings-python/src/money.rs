//! Amounts of sterling between pounds as people write them and pence as records hold them.

use fingerpost::Pence;
use pyo3::prelude::*;

use crate::errors::raise;

/// Reads pounds: `pence("£4.50")` is 450.
#[pyfunction]
#[pyo3(signature = (text, /))]
pub(crate) fn pence(py: Python<'_>, text: &str) -> PyResult<i64> {
    text.parse::<Pence>().map(|amount| amount.0).map_err(|error| raise(py, &error))
}

/// Writes pounds: `pounds(450)` is "£4.50".
#[pyfunction]
#[pyo3(signature = (pence, /))]
pub(crate) fn pounds(pence: i64) -> String {
    Pence(pence).to_string()
}
