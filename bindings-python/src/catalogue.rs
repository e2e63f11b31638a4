//! The catalogue.

use std::sync::Arc;

use fingerpost::{ActivityId, Directory};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};
use crate::shape::{broken, misfit};

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
        Self::of(py, move || Ok(directory))
    }

    /// Reads, checks and indexes a directory written as JSON.
    #[staticmethod]
    fn from_json(py: Python<'_>, text: &[u8]) -> PyResult<Self> {
        Self::of(py, || {
            let reader = &mut serde_json::Deserializer::from_slice(text);
            let read = serde_path_to_error::deserialize(&mut *reader);
            let directory: Directory = read.map_err(|error| match error.inner().is_data() {
                true => misfit(error.path(), &error.inner().to_string()),
                false => broken(error.inner()),
            })?;
            reader.end().map_err(|error| broken(&error))?;
            Ok(directory)
        })
    }

    /// The directory behind it as plain data, records in the order of their ids.
    fn directory<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        give(py, self.inner.directory())
    }

    /// The directory behind it as JSON.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        let inner = Arc::clone(&self.inner);
        away(py, move || Ok(serde_json::to_string(inner.directory()).unwrap_or_default()))
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

    /// How many partners, sites, activities and findings there are.
    fn counts(&self) -> (usize, usize, usize, usize) {
        let all = &self.inner;
        (all.partners().len(), all.sites().len(), all.activities().len(), all.issues().len())
    }
}

impl Catalogue {
    fn of(py: Python<'_>, make: impl FnOnce() -> fingerpost::Result<Directory> + Send) -> PyResult<Self> {
        let inner = away(py, || fingerpost::Catalogue::new(make()?))?;
        Ok(Self { inner: Arc::new(inner) })
    }
}
