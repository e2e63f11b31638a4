//! Small areas, and the tables they come from.

use std::sync::{PoisonError, RwLock};

use fingerpost::{SmallArea, SmallAreaColumns, table};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::guard::{away, here};
use crate::table::Table;

/// The names of the tables whose columns are known.
#[pyfunction]
pub(crate) fn small_area_tables() -> Vec<String> {
    fingerpost::small_area_tables()
}

/// The columns of a table that is known by name, as plain data; nothing where it is not.
#[pyfunction]
pub(crate) fn small_area_columns<'py>(py: Python<'py>, table: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    SmallAreaColumns::known(table).map(|columns| give(py, &columns)).transpose()
}

/// Reads a table into small areas, all as plain data.
#[pyfunction]
pub(crate) fn read_small_areas<'py>(py: Python<'py>, text: &[u8], columns: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let columns: SmallAreaColumns = here(py, || take(columns))?;
    give(py, &away(py, || fingerpost::read_small_areas(text, &columns))?)
}

/// Small areas, checked and indexed. The Python class of the same name wraps it.
#[pyclass(frozen, module = "fingerpost._fingerpost")]
pub(crate) struct SmallAreas {
    core: RwLock<fingerpost::SmallAreas>,
}

impl SmallAreas {
    fn read<T>(&self, work: impl FnOnce(&fingerpost::SmallAreas) -> T) -> T {
        work(&self.core.read().unwrap_or_else(PoisonError::into_inner))
    }
}

#[pymethods]
impl SmallAreas {
    #[new]
    fn new(py: Python<'_>, areas: &Bound<'_, PyAny>) -> PyResult<Self> {
        let areas: Vec<SmallArea> = here(py, || take(areas))?;
        Ok(Self { core: RwLock::new(away(py, || fingerpost::SmallAreas::new(areas))?) })
    }

    /// Joins areas given as plain data; what came of it, as plain data.
    fn join<'py>(&self, py: Python<'py>, table: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let table: Vec<SmallArea> = here(py, || take(table))?;
        let joined = away(py, || self.core.write().unwrap_or_else(PoisonError::into_inner).join(table))?;
        give(py, &joined)
    }

    /// The areas as plain data.
    fn all<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.read(|areas| give(py, areas.all()))
    }

    /// The area with a code, as plain data; nothing where there is none.
    fn get<'py>(&self, py: Python<'py>, code: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.read(|areas| areas.get(code).map(|area| give(py, area)).transpose())
    }

    /// The nearest area of each point, all as plain data.
    fn nearest<'py>(&self, py: Python<'py>, points: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let points: Vec<fingerpost::Point> = here(py, || take(points))?;
        let near = away(py, || Ok(self.read(|areas| points.iter().map(|point| areas.nearest(*point)).collect::<Vec<_>>())))?;
        give(py, &near)
    }

    /// The areas within so many metres of a point, all as plain data.
    fn within<'py>(&self, py: Python<'py>, point: &Bound<'py, PyAny>, metres: f64) -> PyResult<Bound<'py, PyAny>> {
        let point = here(py, || take(point))?;
        let near = away(py, || Ok(self.read(|areas| areas.within(point, metres))))?;
        give(py, &near)
    }

    /// The areas, or their other figures, as a table; nothing for another name.
    fn table(&self, py: Python<'_>, of: &str) -> PyResult<Option<Table>> {
        let make = match of {
            "areas" => table::small_areas,
            "figures" => table::small_area_figures,
            _ => return Ok(None),
        };
        away(py, || Ok(Some(Table::of(self.read(|areas| make(areas.all()))))))
    }

    /// How many there are.
    fn __len__(&self) -> usize {
        self.read(fingerpost::SmallAreas::len)
    }
}
