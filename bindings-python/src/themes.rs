//! Themes.

use fingerpost::{Vocabulary, suggest};
use pyo3::prelude::*;

use crate::cross::give;
use crate::guard::away;

/// The built-in themes, as plain data.
#[pyfunction]
pub(crate) fn themes(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    give(py, Vocabulary::builtin().themes())
}

/// The built-in themes somebody speaks of, as plain data.
#[pyfunction]
pub(crate) fn suggest_themes<'py>(py: Python<'py>, words: &str) -> PyResult<Bound<'py, PyAny>> {
    give(py, &away(py, || suggest(Vocabulary::builtin(), words))?)
}
