//! Lists of places that nobody shaped for us.

use fingerpost::{AssetColumns, AssetOptions};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::guard::{away, here};

/// The columns of a list that is known by name, as plain data; nothing where it is not.
#[pyfunction]
pub(crate) fn asset_columns<'py>(py: Python<'py>, list: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    let columns = match list {
        "mapping_museums" => AssetColumns::mapping_museums(),
        "trafford_listed_buildings" => AssetColumns::trafford_listed_buildings(),
        "york_listed_buildings" => AssetColumns::york_listed_buildings(),
        _ => return Ok(None),
    };
    give(py, &columns).map(Some)
}

/// Reads a list of places into sites, all as plain data.
#[pyfunction]
pub(crate) fn import_assets<'py>(
    py: Python<'py>,
    text: &[u8],
    columns: &Bound<'py, PyAny>,
    options: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let (columns, options) = here(py, || Ok((take::<AssetColumns>(columns)?, take::<AssetOptions>(options)?)))?;
    give(py, &away(py, || fingerpost::import_assets(text, &columns, &options))?)
}
