//! What comes from files: clients, policies, lists of places that nobody shaped for us.

use fingerpost::{AssetColumns, AssetOptions, BarrierKind, BarrierTable, Client};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
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

/// A client from JSON, as plain data.
#[pyfunction]
pub(crate) fn client_from_json<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    give(py, &away(py, || fingerpost::read_client(text))?)
}

/// A policy from JSON, as plain data.
#[pyfunction]
pub(crate) fn policy_from_json<'py>(py: Python<'py>, text: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    give(py, &away(py, || fingerpost::read_policy(text))?)
}

/// What is wrong in a client's record, as plain data.
#[pyfunction]
pub(crate) fn client_issues<'py>(py: Python<'py>, client: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let client: Client = here(py, || take(client))?;
    give(py, &away(py, || Ok(client.check()))?)
}

/// The definition of a barrier in the built-in table, as plain data; nothing where it has none.
#[pyfunction]
pub(crate) fn barrier<'py>(py: Python<'py>, kind: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
    let kind: BarrierKind = kind.parse().map_err(|error| raise(py, &error))?;
    BarrierTable::builtin().get(&kind).map(|definition| give(py, definition)).transpose()
}
