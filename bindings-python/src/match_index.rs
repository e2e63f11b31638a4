//! An index of a catalogue, for many clients.

use std::sync::Arc;

use fingerpost::Client;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList};

use crate::cross::{give, take};
use crate::guard::{away, here};
use crate::many;
use crate::matcher::Matcher;
use crate::table::Table;

/// A catalogue made ready for one moment. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct MatchIndex {
    inner: Arc<fingerpost::MatchIndex>,
}

impl MatchIndex {
    pub(crate) const fn of(inner: Arc<fingerpost::MatchIndex>) -> Self {
        Self { inner }
    }
}

#[pymethods]
impl MatchIndex {
    /// The best few activities for one client, as plain data.
    fn placings<'py>(&self, py: Python<'py>, client: &Bound<'py, PyAny>, top: u32) -> PyResult<Bound<'py, PyAny>> {
        let client: Client = here(py, || take(client))?;
        give(py, &away(py, || self.inner.placings(&client, top))?)
    }

    /// The best few that suit one client as they are, as plain data.
    fn suitable<'py>(&self, py: Python<'py>, client: &Bound<'py, PyAny>, top: u32) -> PyResult<Bound<'py, PyAny>> {
        let client: Client = here(py, || take(client))?;
        give(py, &away(py, || self.inner.suitable(&client, top))?)
    }

    /// The same with every reason, as plain data.
    fn shortlist<'py>(&self, py: Python<'py>, client: &Bound<'py, PyAny>, top: u32) -> PyResult<Bound<'py, PyAny>> {
        let client: Client = here(py, || take(client))?;
        give(py, &away(py, || self.inner.shortlist(&client, top))?)
    }

    /// The best few for each of many clients: the table of placings, and that of counts.
    fn rank_many(
        &self,
        py: Python<'_>,
        clients: &Bound<'_, PyList>,
        top: u32,
        threads: usize,
        told: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<(Table, Table)> {
        let index = Arc::clone(&self.inner);
        many::ranked(py, clients, threads, told, move |clients, threads, heed| {
            index.placings_of_many(clients, top, threads, heed)
        })
    }

    /// The best few that suit each of many clients as they are, as a table.
    fn suitable_many(
        &self,
        py: Python<'_>,
        clients: &Bound<'_, PyList>,
        top: u32,
        threads: usize,
        told: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Table> {
        let index = Arc::clone(&self.inner);
        many::suited(py, clients, threads, told, self.inner.at(), move |clients, threads, heed| {
            index.suitable_of_many(clients, top, threads, heed)
        })
    }

    /// The index of a matcher over a changed catalogue, for the same moment.
    fn renewed(&self, py: Python<'_>, matcher: &Matcher) -> PyResult<Self> {
        Ok(Self::of(Arc::new(away(py, || self.inner.renewed(&matcher.inner))?)))
    }

    /// The index as one file.
    fn to_bytes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, &away(py, || self.inner.save())?))
    }

    /// The moment it was built for.
    fn at(&self) -> String {
        self.inner.at().to_string()
    }

    /// How many bytes it keeps beside the catalogue.
    fn nbytes(&self) -> usize {
        self.inner.bytes()
    }
}
