//! The spreadsheet form of a directory. Sheets cross as bytes, not as lists of numbers.

use std::collections::HashMap;

use fingerpost::{Directory, ImportMode, NonEmpty, SheetSet, UkDivision};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};

/// Reads the six sheets into a directory, as plain data; nothing where a sheet is left out. Other names are not looked at.
#[pyfunction]
pub(crate) fn import_sheets<'py>(
    py: Python<'py>,
    mut sheets: HashMap<String, Vec<u8>>,
    area: &str,
    division: &str,
    partial: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let read = || Ok((NonEmpty::new(area)?, division.parse::<UkDivision>()?));
    let (area, division) = read().map_err(|error| raise(py, &error))?;
    let mode = if partial { ImportMode::Partial } else { ImportMode::AllOrNothing };
    let set = SheetSet {
        partners: sheets.remove("partners"),
        sites: sheets.remove("sites"),
        activities: sheets.remove("activities"),
        sessions: sheets.remove("sessions"),
        features: sheets.remove("features"),
        prices: sheets.remove("prices"),
    };
    give(py, &away(py, || fingerpost::import_sheets(&set, area, division, mode))?)
}

/// Writes a directory, given as plain data, as sheets: a mapping like `SheetExport`.
#[pyfunction]
pub(crate) fn export_sheets<'py>(py: Python<'py>, directory: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    let directory: Directory = here(py, || take(directory))?;
    let export = away(py, || Ok(fingerpost::export_sheets(&directory)))?;
    let SheetSet { partners, sites, activities, sessions, features, prices } = export.sheets;
    let named = [
        ("partners", partners),
        ("sites", sites),
        ("activities", activities),
        ("sessions", sessions),
        ("features", features),
        ("prices", prices),
    ];
    let sheets = PyDict::new(py);
    for (name, bytes) in named {
        if let Some(bytes) = bytes {
            sheets.set_item(name, PyBytes::new(py, &bytes))?;
        }
    }
    let whole = PyDict::new(py);
    whole.set_item("sheets", sheets)?;
    whole.set_item("issues", give(py, &export.issues)?)?;
    Ok(whole)
}
