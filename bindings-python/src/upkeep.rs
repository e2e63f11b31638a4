//! The upkeep of directories: duplicates, and facts that have to be checked again.

use fingerpost::{Date, Directory, Policy};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};

/// Likely duplicates within one directory, or across two, as plain data.
#[pyfunction]
pub(crate) fn find_duplicates<'py>(
    py: Python<'py>,
    directory: &Bound<'py, PyAny>,
    other: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let directory: Directory = here(py, || take(directory))?;
    let other: Option<Directory> = here(py, || other.map(take).transpose())?;
    let found = away(py, || {
        Ok(match &other {
            None => fingerpost::find_duplicates(&directory),
            Some(other) => fingerpost::find_duplicates_across(&directory, other),
        })
    })?;
    give(py, &found)
}

/// What has to be checked again, as plain data.
#[pyfunction]
pub(crate) fn freshness_report<'py>(
    py: Python<'py>,
    directory: &Bound<'py, PyAny>,
    policy: Option<&Bound<'py, PyAny>>,
    on: &str,
    ahead_days: u32,
) -> PyResult<Bound<'py, PyAny>> {
    let directory: Directory = here(py, || take(directory))?;
    let policy: Policy = here(py, || policy.map(take).transpose())?.unwrap_or_default();
    let on: Date = on.parse().map_err(|error| raise(py, &error))?;
    give(py, &away(py, || Ok(fingerpost::freshness_report(&directory, &policy, on, ahead_days)))?)
}
