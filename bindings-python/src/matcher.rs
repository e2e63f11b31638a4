//! The matcher.

use std::sync::Arc;

use fingerpost::{ActivityId, Client, Policy, Timestamp};
use pyo3::prelude::*;

use crate::catalogue::Catalogue;
use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};
use crate::match_index::MatchIndex;

/// Answers which activities suit a client. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct Matcher {
    pub(crate) inner: Arc<fingerpost::Matcher>,
}

#[pymethods]
impl Matcher {
    /// A matcher for a catalogue, with a policy given as plain data.
    #[new]
    #[pyo3(signature = (catalogue, policy=None))]
    fn new(py: Python<'_>, catalogue: &Catalogue, policy: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let policy: Policy = here(py, || policy.map(take).transpose())?.unwrap_or_default();
        let catalogue = Arc::clone(&catalogue.inner);
        let inner = away(py, move || fingerpost::Matcher::new(catalogue, policy))?;
        Ok(Self { inner: Arc::new(inner) })
    }

    /// The ranking for one client, as plain data.
    fn rank<'py>(&self, py: Python<'py>, client: &Bound<'py, PyAny>, at: &str, top: u32) -> PyResult<Bound<'py, PyAny>> {
        let (client, at) = here(py, || Ok((take::<Client>(client)?, moment(py, at)?)))?;
        give(py, &away(py, || self.inner.rank(&client, at, top))?)
    }

    /// The rankings for many clients, as plain data.
    fn rank_all<'py>(&self, py: Python<'py>, clients: &Bound<'py, PyAny>, at: &str, top: u32) -> PyResult<Bound<'py, PyAny>> {
        let (clients, at) = here(py, || Ok((take::<Vec<Client>>(clients)?, moment(py, at)?)))?;
        let ranked = away(py, || clients.iter().map(|client| self.inner.rank(client, at, top)).collect::<Result<Vec<_>, _>>())?;
        give(py, &ranked)
    }

    /// An index of the catalogue for a moment.
    fn index(&self, py: Python<'_>, at: &str) -> PyResult<MatchIndex> {
        let at = moment(py, at)?;
        Ok(MatchIndex::of(Arc::new(away(py, || self.inner.index(at))?)))
    }

    /// The answer for one client and one activity, as plain data.
    fn explain<'py>(&self, py: Python<'py>, client: &Bound<'py, PyAny>, activity: &str, at: &str) -> PyResult<Bound<'py, PyAny>> {
        let (client, at) = here(py, || Ok((take::<Client>(client)?, moment(py, at)?)))?;
        let activity = ActivityId::new(activity).map_err(|error| raise(py, &error))?;
        give(py, &away(py, || self.inner.explain(&client, &activity, at))?)
    }

    /// The answer as a referral keeps it, as plain data.
    fn propose<'py>(&self, py: Python<'py>, client: &Bound<'py, PyAny>, activity: &str, at: &str) -> PyResult<Bound<'py, PyAny>> {
        let (client, at) = here(py, || Ok((take::<Client>(client)?, moment(py, at)?)))?;
        let activity = ActivityId::new(activity).map_err(|error| raise(py, &error))?;
        give(py, &away(py, || self.inner.propose(&client, &activity, at))?)
    }
}

/// A moment of the core from text.
pub(crate) fn moment(py: Python<'_>, text: &str) -> PyResult<Timestamp> {
    text.parse().map_err(|error| raise(py, &error))
}
