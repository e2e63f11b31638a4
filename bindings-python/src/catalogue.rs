//! The catalogue.

use std::sync::Arc;

use fingerpost::{ActivityId, Directory, table};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};
use crate::table::Table;

/// What an area offers, checked and indexed. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct Catalogue {
    pub(crate) inner: Arc<fingerpost::Catalogue>,
}

#[pymethods]
impl Catalogue {
    /// Checks and indexes a directory given as plain data.
    #[new]
    fn new(py: Python<'_>, data: &Bound<'_, PyAny>) -> PyResult<Self> {
        let directory: Directory = here(py, || take(data))?;
        Ok(Self { inner: Arc::new(away(py, move || fingerpost::Catalogue::new(directory))?) })
    }

    /// Reads, checks and indexes a directory written as JSON.
    #[staticmethod]
    fn from_json(py: Python<'_>, text: &[u8]) -> PyResult<Self> {
        Ok(Self { inner: Arc::new(away(py, || fingerpost::Catalogue::from_json(text))?) })
    }

    /// The directory behind it as plain data, records in the order of their ids.
    fn directory<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        give(py, self.inner.directory())
    }

    /// The directory behind it as JSON.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        away(py, || Ok(self.inner.to_json()))
    }

    /// The partners as plain data.
    fn partners<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        give(py, self.inner.partners())
    }

    /// The sites as plain data.
    fn sites<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        give(py, self.inner.sites())
    }

    /// The activities as plain data.
    fn activities<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        give(py, self.inner.activities())
    }

    /// The findings as plain data.
    fn issues<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        give(py, self.inner.issues())
    }

    /// One activity as plain data.
    fn activity<'py>(&self, py: Python<'py>, id: &str) -> PyResult<Bound<'py, PyAny>> {
        let found = ActivityId::new(id).and_then(|id| self.inner.activity(&id).cloned());
        give(py, &found.map_err(|error| raise(py, &error))?)
    }

    /// The name of the area.
    #[getter]
    fn area(&self) -> &str {
        self.inner.directory().area.as_str()
    }

    /// Sites, activities, partners or findings as a table.
    fn table(&self, py: Python<'_>, of: &str) -> PyResult<Option<Table>> {
        let make = match of {
            "activities" => table::activities,
            "findings" => table::findings,
            "partners" => table::partners,
            "sites" => table::sites,
            _ => return Ok(None),
        };
        away(py, || Ok(Some(Table::of(make(&self.inner)))))
    }

    /// The themes somebody speaks of, as plain data.
    fn suggest_themes<'py>(&self, py: Python<'py>, words: &str) -> PyResult<Bound<'py, PyAny>> {
        give(py, &away(py, || fingerpost::suggest(self.inner.vocabulary(), words))?)
    }

    /// How many partners, sites, activities and findings there are.
    fn counts(&self) -> (usize, usize, usize, usize) {
        let all = &self.inner;
        (all.partners().len(), all.sites().len(), all.activities().len(), all.issues().len())
    }
}
