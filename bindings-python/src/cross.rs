//! Plain data across the boundary, checked on the way in.

use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pythonize::{Depythonizer, pythonize};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::errors::raise;
use crate::guard::here;
use crate::readers::reader;
use crate::shape::misfit;

/// Checks plain data and gives it back as the core writes it.
pub(crate) type Reader = for<'py> fn(&Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>>;

/// A record of the core from plain data.
///
/// A value that does not fit is an error with a JSON Pointer to it.
pub(crate) fn take<T: DeserializeOwned>(data: &Bound<'_, PyAny>) -> PyResult<T> {
    let read = serde_path_to_error::deserialize(&mut Depythonizer::from_object(data));
    read.map_err(|error| raise(data.py(), &misfit(error.path(), &error.inner().to_string())))
}

/// A record of the core as plain data.
pub(crate) fn give<'py, T: Serialize + ?Sized>(py: Python<'py>, value: &T) -> PyResult<Bound<'py, PyAny>> {
    pythonize(py, value).map_err(PyErr::from)
}

/// Reads a record and writes it again.
pub(crate) fn read_again<'py, T: Serialize + DeserializeOwned>(data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    give(data.py(), &take::<T>(data)?)
}

/// Checks plain data that should be a record of that name, and gives it back as the core writes it.
#[pyfunction]
pub(crate) fn read<'py>(name: &str, data: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let reader = reader(name).ok_or_else(|| PyKeyError::new_err("no such record"))?;
    here(data.py(), || reader(data))
}
