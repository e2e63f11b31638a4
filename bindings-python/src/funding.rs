//! How long a provider lasts.

use fingerpost::{ActivityId, Date, Partner};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};

/// How long a partner's money lasts, as plain data.
#[pyfunction]
pub(crate) fn runway<'py>(py: Python<'py>, partner: &Bound<'py, PyAny>, on: &str) -> PyResult<Bound<'py, PyAny>> {
    let partner: Partner = here(py, || take(partner))?;
    let on: Date = on.parse().map_err(|error| raise(py, &error))?;
    give(py, &away(py, || fingerpost::runway(&partner, on))?)
}

/// The warning that an activity's money ends before its last session, as plain data; nothing where it does not.
#[pyfunction]
pub(crate) fn ends_before_last_session<'py>(
    py: Python<'py>,
    partner: &Bound<'py, PyAny>,
    activity: &str,
    last_session: &str,
    on: &str,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let partner: Partner = here(py, || take(partner))?;
    let read = || Ok((ActivityId::new(activity)?, last_session.parse::<Date>()?, on.parse::<Date>()?));
    let (activity, last_session, on) = read().map_err(|error| raise(py, &error))?;
    let found = away(py, || Ok(fingerpost::ends_before_last_session(&partner, &activity, last_session, on)))?;
    found.map(|warning| give(py, &warning)).transpose()
}
