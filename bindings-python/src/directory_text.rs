//! Facts suggested from the free text of directories.

use fingerpost::{Date, Directory, DirectoryText, FactSuggestion};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};

/// What texts seem to say, as plain data.
#[pyfunction]
pub(crate) fn suggest_facts<'py>(py: Python<'py>, texts: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let texts: Vec<DirectoryText> = here(py, || take(texts))?;
    give(py, &away(py, || Ok(fingerpost::suggest_facts(&texts)))?)
}

/// What the texts of a directory seem to say, record by record, as plain data.
#[pyfunction]
pub(crate) fn suggest_for_directory<'py>(py: Python<'py>, directory: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let directory: Directory = here(py, || take(directory))?;
    give(py, &away(py, || Ok(fingerpost::suggest_for_directory(&directory)))?)
}

/// The value that a person has accepted, as plain data.
#[pyfunction]
pub(crate) fn accept<'py>(py: Python<'py>, suggestion: &Bound<'py, PyAny>, on: &str) -> PyResult<Bound<'py, PyAny>> {
    let suggestion: FactSuggestion = here(py, || take(suggestion))?;
    let on: Date = on.parse().map_err(|error| raise(py, &error))?;
    give(py, &away(py, || Ok(fingerpost::accept(&suggestion, on)))?)
}
