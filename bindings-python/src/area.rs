//! An area as a whole: what would have to change, and where provision has gaps.

use fingerpost::{
    ActivityId, ChangeAnswer, ChangeOptions, ChangeReport, Client, ClientId, Date, Directory, FingerpostError, GapOptions,
    GapPlace, GapReport, Point, ProvisionChange, SmallArea, SmallAreas, table,
};
use pyo3::prelude::*;

use crate::cross::{give, take};
use crate::errors::raise;
use crate::guard::{away, here};
use crate::matcher::{Matcher, moment};
use crate::table::Table;

/// What would have to change for one client and one activity, as plain data.
#[pyfunction]
pub(crate) fn needed_changes<'py>(
    py: Python<'py>,
    matcher: &Matcher,
    client: &Bound<'py, PyAny>,
    activity: &str,
    at: &str,
    options: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let (client, options) = here(py, || Ok((take::<Client>(client)?, take::<ChangeOptions>(options)?)))?;
    let at = moment(py, at)?;
    let activity = ActivityId::new(activity).map_err(|error| raise(py, &error))?;
    give(py, &away(py, || matcher.inner.changes(&client, &activity, at, &options))?)
}

/// What changes would do for a caseload, as plain data.
#[pyfunction]
pub(crate) fn changes_for_many<'py>(
    py: Python<'py>,
    matcher: &Matcher,
    clients: &Bound<'py, PyAny>,
    at: &str,
    options: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let (clients, options) = here(py, || Ok((take::<Vec<Client>>(clients)?, take::<ChangeOptions>(options)?)))?;
    let at = moment(py, at)?;
    give(py, &away(py, || matcher.inner.changes_for_many(&clients, at, &options))?)
}

/// Makes a change to a directory, both as plain data.
#[pyfunction]
pub(crate) fn apply_change<'py>(
    py: Python<'py>,
    change: &Bound<'py, PyAny>,
    directory: &Bound<'py, PyAny>,
    on: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let (change, mut directory) = here(py, || Ok((take::<ProvisionChange>(change)?, take::<Directory>(directory)?)))?;
    let on: Date = on.parse().map_err(|error: FingerpostError| raise(py, &error))?;
    away(py, || change.apply(&mut directory, on))?;
    give(py, &directory)
}

/// Where provision has gaps: for clients at home, or for typical clients at places, as plain data.
#[pyfunction]
pub(crate) fn gaps<'py>(
    py: Python<'py>,
    matcher: &Matcher,
    clients: &Bound<'py, PyAny>,
    places: Option<&Bound<'py, PyAny>>,
    at: &str,
    options: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let (clients, options) = here(py, || Ok((take::<Vec<Client>>(clients)?, take::<GapOptions>(options)?)))?;
    let places: Option<Vec<GapPlace>> = here(py, || places.map(take).transpose())?;
    let at = moment(py, at)?;
    let report = away(py, || match &places {
        None => matcher.inner.gaps_of_clients(&clients, at, &options),
        Some(places) => matcher.inner.gaps_of_places(places, &clients, at, &options),
    })?;
    give(py, &report)
}

/// The best activity there could be at a point, as a directory of plain data.
#[pyfunction]
pub(crate) fn one_more_activity<'py>(
    py: Python<'py>,
    matcher: &Matcher,
    clients: &Bound<'py, PyAny>,
    point: &Bound<'py, PyAny>,
    on: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let (clients, point) = here(py, || Ok((take::<Vec<Client>>(clients)?, take::<Point>(point)?)))?;
    let on: Date = on.parse().map_err(|error: FingerpostError| raise(py, &error))?;
    give(py, &away(py, || matcher.inner.one_more_activity(&clients, point, on))?)
}

/// The cells of a grid, as plain data.
#[pyfunction]
pub(crate) fn grid_places<'py>(
    py: Python<'py>,
    south_west: &Bound<'py, PyAny>,
    north_east: &Bound<'py, PyAny>,
    metres: u32,
) -> PyResult<Bound<'py, PyAny>> {
    let (south_west, north_east) = here(py, || Ok((take::<Point>(south_west)?, take::<Point>(north_east)?)))?;
    give(py, &away(py, || fingerpost::grid_places(south_west, north_east, metres))?)
}

/// Small areas as places, all as plain data.
#[pyfunction]
pub(crate) fn small_area_places<'py>(py: Python<'py>, areas: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let areas: Vec<SmallArea> = here(py, || take(areas))?;
    give(py, &away(py, || SmallAreas::new(areas).map(|areas| fingerpost::small_area_places(&areas)))?)
}

/// A report on gaps as a map, as plain data.
#[pyfunction]
pub(crate) fn write_gaps_geojson<'py>(
    py: Python<'py>,
    report: &Bound<'py, PyAny>,
    client: Option<&str>,
) -> PyResult<Bound<'py, PyAny>> {
    let report: GapReport = here(py, || take(report))?;
    let client = client.map(ClientId::new).transpose().map_err(|error| raise(py, &error))?;
    give(py, &away(py, || Ok(fingerpost::write_gaps_geojson(&report, client.as_ref())))?)
}

/// A table of a report on gaps given as plain data; nothing for another name.
#[pyfunction]
pub(crate) fn gap_table(py: Python<'_>, report: &Bound<'_, PyAny>, of: &str) -> PyResult<Option<Table>> {
    let make = match of {
        "places" => table::gaps,
        "reasons" => table::gap_reasons,
        "one_more_activity" => table::one_more_activity,
        "one_more_change" => table::one_more_change,
        _ => return Ok(None),
    };
    let report: GapReport = here(py, || take(report))?;
    away(py, || Ok(Some(Table::of(make(&report)))))
}

/// What would have to change, from answers given as plain data.
#[pyfunction]
pub(crate) fn change_table(py: Python<'_>, answers: &Bound<'_, PyAny>) -> PyResult<Table> {
    let answers: Vec<ChangeAnswer> = here(py, || take(answers))?;
    away(py, || Ok(Table::of(table::changes(&answers))))
}

/// What changes would do, from a report given as plain data.
#[pyfunction]
pub(crate) fn change_effect_table(py: Python<'_>, report: &Bound<'_, PyAny>) -> PyResult<Table> {
    let report: ChangeReport = here(py, || take(report))?;
    away(py, || Ok(Table::of(table::change_effects(&report))))
}
