//! Places.

use fingerpost::{
    EastingNorthing, GridRef, LoadReport, Point, Postcode, PostcodeEdition, PostcodeFile, PostcodeLookup,
    distance_metres as metres,
};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};

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

/// Postcodes as they were read: loaded into memory, or a compact file as it lies.
enum Held {
    Table(fingerpost::PostcodeTable),
    File(PostcodeFile<Vec<u8>>),
}

/// Every postcode of a file with its point. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct PostcodeTable {
    held: Held,
    report: LoadReport,
}

impl PostcodeTable {
    fn loaded((table, report): (fingerpost::PostcodeTable, LoadReport)) -> Self {
        Self { held: Held::Table(table), report }
    }
}

#[pymethods]
impl PostcodeTable {
    /// Reads the ONS Postcode Directory.
    #[staticmethod]
    fn from_onspd(py: Python<'_>, text: &[u8]) -> PyResult<Self> {
        Ok(Self::loaded(away(py, || fingerpost::PostcodeTable::from_onspd_csv(text))?))
    }

    /// Reads one file of Code-Point Open.
    #[staticmethod]
    fn from_code_point_open(py: Python<'_>, text: &[u8]) -> PyResult<Self> {
        Ok(Self::loaded(away(py, || fingerpost::PostcodeTable::from_code_point_open_csv(text))?))
    }

    /// Opens a compact file.
    #[staticmethod]
    fn open(py: Python<'_>, bytes: Vec<u8>) -> PyResult<Self> {
        let file = away(py, || PostcodeFile::open(bytes))?;
        let report = file.report().clone();
        Ok(Self { held: Held::File(file), report })
    }

    /// The table as a compact file made from an edition given as plain data.
    fn to_compact<'py>(&self, py: Python<'py>, edition: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
        let edition: PostcodeEdition = here(py, || take(edition))?;
        let bytes = away(py, || {
            Ok(match &self.held {
                Held::Table(table) => table.to_compact(&edition, &self.report),
                Held::File(file) => file.to_table().to_compact(&edition, &self.report),
            })
        })?;
        Ok(PyBytes::new(py, &bytes))
    }

    /// What a compact file was made from, as plain data; nothing for a table that was loaded.
    fn edition<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        match &self.held {
            Held::Table(_) => Ok(None),
            Held::File(file) => give(py, file.edition()).map(Some),
        }
    }

    /// What became of the rows, as plain data.
    fn report<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        give(py, &self.report)
    }

    /// The point of a postcode as plain data; nothing where it is not in the table.
    fn point<'py>(&self, py: Python<'py>, postcode: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let postcode = Postcode::new(postcode).map_err(|error| raise(py, &error))?;
        let found = match &self.held {
            Held::Table(table) => table.point(&postcode),
            Held::File(file) => file.point(&postcode),
        };
        found.map(|point| give(py, &point)).transpose()
    }

    /// Since when a postcode is no longer in use, as plain data; nothing where it is in use or not in the table.
    fn ended<'py>(&self, py: Python<'py>, postcode: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let postcode = Postcode::new(postcode).map_err(|error| raise(py, &error))?;
        let found = match &self.held {
            Held::Table(table) => table.ended(&postcode),
            Held::File(file) => file.ended(&postcode),
        };
        found.map(|end| give(py, &end)).transpose()
    }

    /// How many postcodes are no longer in use.
    fn ended_count(&self) -> usize {
        match &self.held {
            Held::Table(table) => table.ended_len(),
            Held::File(file) => file.ended_len(),
        }
    }

    /// How many postcodes in use there are.
    fn __len__(&self) -> usize {
        match &self.held {
            Held::Table(table) => table.len(),
            Held::File(file) => file.len(),
        }
    }
}
