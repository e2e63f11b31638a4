//! Places.

use fingerpost::{EastingNorthing, GridRef, LoadReport, Point, Postcode, PostcodeLookup, distance_metres as metres};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::away;

/// The distance between two points, given as plain data, in metres.
#[pyfunction]
pub(crate) fn distance_metres(start: &Bound<'_, PyAny>, end: &Bound<'_, PyAny>) -> PyResult<f64> {
    Ok(metres(take::<Point>(start)?, take::<Point>(end)?))
}

/// The place of a point on the National Grid, as plain data.
#[pyfunction]
pub(crate) fn grid_of_point<'py>(py: Python<'py>, point: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let place = EastingNorthing::from_point(take(point)?);
    give(py, &place.map_err(|error| raise(py, &error))?)
}

/// The point of a place on the National Grid, as plain data.
#[pyfunction]
pub(crate) fn point_of_grid<'py>(py: Python<'py>, place: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    give(py, &take::<EastingNorthing>(place)?.to_point())
}

/// The reference of so many figures whose square holds a place.
#[pyfunction]
pub(crate) fn grid_ref_of(py: Python<'_>, place: &Bound<'_, PyAny>, figures: u32) -> PyResult<String> {
    let found = take::<EastingNorthing>(place)?.grid_ref(figures);
    Ok(found.map_err(|error| raise(py, &error))?.to_string())
}

/// Reads a reference: its text, the side of its square in metres, its south-west corner and its centre.
#[pyfunction]
#[allow(clippy::type_complexity, reason = "four plain values for one caller")]
pub(crate) fn grid_ref<'py>(py: Python<'py>, text: &str) -> PyResult<(String, u32, Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    let read = GridRef::new(text).map_err(|error| raise(py, &error))?;
    Ok((read.to_string(), read.side_metres(), give(py, &read.south_west())?, give(py, &read.centre())?))
}

/// Reads a postcode and writes it as the Royal Mail does.
#[pyfunction]
#[pyo3(signature = (text, /))]
pub(crate) fn postcode(py: Python<'_>, text: &str) -> PyResult<String> {
    Ok(Postcode::new(text).map_err(|error| raise(py, &error))?.to_string())
}

/// Every postcode of a file with its point. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct PostcodeTable {
    inner: fingerpost::PostcodeTable,
    report: LoadReport,
}

#[pymethods]
impl PostcodeTable {
    /// Reads the ONS Postcode Directory.
    #[staticmethod]
    fn from_onspd(py: Python<'_>, text: &[u8]) -> PyResult<Self> {
        let (inner, report) = away(py, || fingerpost::PostcodeTable::from_onspd_csv(text))?;
        Ok(Self { inner, report })
    }

    /// Reads one file of Code-Point Open.
    #[staticmethod]
    fn from_code_point_open(py: Python<'_>, text: &[u8]) -> PyResult<Self> {
        let (inner, report) = away(py, || fingerpost::PostcodeTable::from_code_point_open_csv(text))?;
        Ok(Self { inner, report })
    }

    /// What became of the rows, as plain data.
    fn report<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        give(py, &self.report)
    }

    /// The point of a postcode as plain data; nothing where it is not in the table.
    fn point<'py>(&self, py: Python<'py>, postcode: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let postcode = Postcode::new(postcode).map_err(|error| raise(py, &error))?;
        self.inner.point(&postcode).map(|point| give(py, &point)).transpose()
    }

    /// How many postcodes there are.
    fn __len__(&self) -> usize {
        self.inner.len()
    }
}
