//! Maps: GeoJSON, and data of OpenStreetMap.

use fingerpost::{AssetColumns, AssetOptions, Date, OsmOptions, OsmTag, Ranking};
use pyo3::prelude::*;

use crate::catalogue::Catalogue;
use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};

/// The sites of a catalogue as a map, as plain data.
#[pyfunction]
pub(crate) fn write_sites_geojson<'py>(py: Python<'py>, catalogue: &Catalogue) -> PyResult<Bound<'py, PyAny>> {
    give(py, &away(py, || Ok(fingerpost::write_sites_geojson(&catalogue.inner)))?)
}

/// The activities of a catalogue as a map, with what a ranking says of them, as plain data.
#[pyfunction]
pub(crate) fn write_activities_geojson<'py>(
    py: Python<'py>,
    catalogue: &Catalogue,
    ranking: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let ranking: Option<Ranking> = here(py, || ranking.map(take).transpose())?;
    give(py, &away(py, || Ok(fingerpost::write_activities_geojson(&catalogue.inner, ranking.as_ref())))?)
}

/// Reads a map into sites, as plain data.
#[pyfunction]
pub(crate) fn import_geojson<'py>(
    py: Python<'py>,
    map: &[u8],
    columns: &Bound<'py, PyAny>,
    options: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let (columns, options) = here(py, || Ok((take::<AssetColumns>(columns)?, take::<AssetOptions>(options)?)))?;
    give(py, &away(py, || fingerpost::import_geojson(map, &columns, &options))?)
}

/// Reads data of OpenStreetMap into sites, as plain data.
#[pyfunction]
pub(crate) fn import_osm<'py>(py: Python<'py>, map: &[u8], options: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let options: OsmOptions = here(py, || take(options))?;
    give(py, &away(py, || fingerpost::import_osm(map, &options))?)
}

/// What tags say, as plain data.
#[pyfunction]
pub(crate) fn osm_features<'py>(
    py: Python<'py>,
    tags: &Bound<'py, PyAny>,
    checked_on: Option<&str>,
) -> PyResult<Bound<'py, PyAny>> {
    let tags: Vec<OsmTag> = here(py, || take(tags))?;
    let checked_on: Option<Date> = checked_on.map(str::parse).transpose().map_err(|error| raise(py, &error))?;
    give(py, &away(py, || Ok(fingerpost::osm_features(&tags, checked_on)))?)
}

/// Reads hours of opening, as plain data.
#[pyfunction]
pub(crate) fn read_opening_hours<'py>(py: Python<'py>, text: &str, start: &str) -> PyResult<Bound<'py, PyAny>> {
    let start: Date = start.parse().map_err(|error| raise(py, &error))?;
    give(py, &away(py, || Ok(fingerpost::read_opening_hours(text, start)))?)
}
