//! An area as a whole: what would have to change, and where provision has gaps.

use std::sync::Arc;

use fingerpost::table::{self, CsvOptions};
use fingerpost::{
    ActivityId, ChangeAnswer, ChangeOptions, ChangeReport, Client, ClientId, Date, Directory, FingerpostError, GapOptions,
    GapPlace, GapReport, MapExport, Point, ProvisionChange, Timestamp,
};

use crate::{Matcher, SmallAreas};

/// What reports on gaps say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum GapTable {
    /// What there is, for each client at each place.
    Places,
    /// Why activities are ruled out.
    Reasons,
    /// What one more activity would be worth.
    OneMoreActivity,
    /// What single changes would be worth.
    OneMoreChange,
}

/// The smallest sets of changes for one client and one activity.
///
/// # Errors
/// `catalogue.no-such-activity`, `policy.out-of-range` for sets of a size that cannot be looked for, and `client.*`.
#[uniffi::export]
pub fn changes_needed(
    matcher: &Arc<Matcher>,
    client: Client,
    activity: ActivityId,
    at: Timestamp,
    options: ChangeOptions,
) -> Result<ChangeAnswer, FingerpostError> {
    matcher.core.changes(&client, &activity, at, &options)
}

/// What changes would do for a caseload.
///
/// # Errors
/// As for one client.
#[uniffi::export]
pub fn changes_for_caseload(
    matcher: &Arc<Matcher>,
    clients: Vec<Client>,
    at: Timestamp,
    options: ChangeOptions,
) -> Result<ChangeReport, FingerpostError> {
    matcher.core.changes_for_many(&clients, at, &options)
}

/// A directory with changes made to it.
///
/// # Errors
/// `catalogue.no-such-activity` or `catalogue.dangling-reference` where the directory lacks what would be changed.
#[uniffi::export]
pub fn directory_with(directory: Directory, changes: Vec<ProvisionChange>, on: Date) -> Result<Directory, FingerpostError> {
    let mut changed = directory;
    changes.iter().try_for_each(|change| change.apply(&mut changed, on))?;
    Ok(changed)
}

/// Where provision has gaps for a caseload.
///
/// # Errors
/// `client.*` where a client's record breaks a rule.
#[uniffi::export]
pub fn gaps_for_caseload(
    matcher: &Arc<Matcher>,
    clients: Vec<Client>,
    at: Timestamp,
    options: GapOptions,
) -> Result<GapReport, FingerpostError> {
    matcher.core.gaps_of_clients(&clients, at, &options)
}

/// Where provision has gaps for typical clients at places.
///
/// # Errors
/// `client.*` where a client's record breaks a rule.
#[uniffi::export]
pub fn gaps_at_places(
    matcher: &Arc<Matcher>,
    places: Vec<GapPlace>,
    clients: Vec<Client>,
    at: Timestamp,
    options: GapOptions,
) -> Result<GapReport, FingerpostError> {
    matcher.core.gaps_of_places(&places, &clients, at, &options)
}

/// The best activity there could be at a point, as a directory.
///
/// # Errors
/// `place.*` where the point is none.
#[uniffi::export]
pub fn best_activity_at(
    matcher: &Arc<Matcher>,
    clients: Vec<Client>,
    point: Point,
    on: Date,
) -> Result<Directory, FingerpostError> {
    matcher.core.one_more_activity(&clients, point, on)
}

/// The cells of a grid.
///
/// # Errors
/// `gap.grid`, and `place.*` for a corner outside the National Grid.
#[uniffi::export]
pub fn cells_between(south_west: Point, north_east: Point, metres: u32) -> Result<Vec<GapPlace>, FingerpostError> {
    fingerpost::grid_places(south_west, north_east, metres)
}

/// Small areas as places.
#[uniffi::export]
#[must_use]
pub fn places_of_small_areas(areas: &Arc<SmallAreas>) -> Vec<GapPlace> {
    areas.read(fingerpost::small_area_places)
}

/// A report on gaps as a map.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn map_of_gaps(report: GapReport, client: Option<ClientId>) -> Result<MapExport, FingerpostError> {
    Ok(fingerpost::write_gaps_geojson(&report, client.as_ref()))
}

/// A sheet of a report on gaps.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn gap_sheet(report: GapReport, of: GapTable, options: CsvOptions) -> Result<String, FingerpostError> {
    let make = match of {
        GapTable::Places => table::gaps,
        GapTable::Reasons => table::gap_reasons,
        GapTable::OneMoreActivity => table::one_more_activity,
        GapTable::OneMoreChange => table::one_more_change,
    };
    Ok(table::write_csv(&make(&report), &options))
}

/// What would have to change, as a sheet.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn change_sheet(answers: Vec<ChangeAnswer>, options: CsvOptions) -> Result<String, FingerpostError> {
    Ok(table::write_csv(&table::changes(&answers), &options))
}

/// What changes would do, as a sheet.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn change_effect_sheet(report: ChangeReport, options: CsvOptions) -> Result<String, FingerpostError> {
    Ok(table::write_csv(&table::change_effects(&report), &options))
}

/// Writes what would have to change for a client as JSON.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn change_answer_to_json(answer: ChangeAnswer) -> Result<String, FingerpostError> {
    Ok(answer.to_json())
}

/// Writes what changes would do for a caseload as JSON.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn change_report_to_json(answer: ChangeReport) -> Result<String, FingerpostError> {
    Ok(answer.to_json())
}

/// Writes where provision has gaps as JSON.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn gap_report_to_json(answer: GapReport) -> Result<String, FingerpostError> {
    Ok(answer.to_json())
}
