//! A saved index, opened.

use std::sync::Arc;

use fingerpost::Client;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyList;

use crate::cross::{give, take};
use crate::guard::{away, here};
use crate::many;
use crate::match_index::MatchIndex;
use crate::matcher::Matcher;
use crate::table::Table;

/// An index that answers from its file, without the catalogue. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct SavedIndex {
    inner: Arc<fingerpost::SavedIndex>,
}

#[pymethods]
impl SavedIndex {
    /// Opens the bytes of a file, which are answered from where they lie.
    #[staticmethod]
    fn open(py: Python<'_>, bytes: PyBackedBytes) -> PyResult<Self> {
        Ok(Self { inner: Arc::new(away(py, || fingerpost::SavedIndex::open(bytes))?) })
    }

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

    /// The index with the catalogue of a matcher.
    fn with_matcher(&self, py: Python<'_>, matcher: &Matcher) -> PyResult<MatchIndex> {
        Ok(MatchIndex::of(Arc::new(away(py, || self.inner.with(&matcher.inner))?)))
    }

    /// The moment it was built for.
    fn at(&self) -> String {
        self.inner.at().to_string()
    }

    /// How many bytes it keeps, the file among them.
    fn nbytes(&self) -> usize {
        self.inner.bytes()
    }
}
