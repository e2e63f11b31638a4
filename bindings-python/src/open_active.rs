//! OpenActive feeds.

use fingerpost::OpenActiveOptions;
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::guard::{away, here};

/// Reads a page of a feed, as plain data.
#[pyfunction]
pub(crate) fn import_open_active<'py>(py: Python<'py>, page: &[u8], options: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let options: OpenActiveOptions = here(py, || take(options))?;
    give(py, &away(py, || fingerpost::import_open_active(page, &options))?)
}
