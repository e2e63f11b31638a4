//! Maps: GeoJSON, and data of OpenStreetMap.

use std::sync::Arc;

use fingerpost::{
    AssetColumns, AssetOptions, Date, FingerpostError, MapExport, MapImport, OpeningHours, OsmFeatures, OsmImport, OsmOptions,
    OsmTag, Ranking,
};

use crate::Catalogue;

/// The sites of a catalogue as a map.
#[uniffi::export]
#[must_use]
pub fn map_of_sites(catalogue: &Arc<Catalogue>) -> MapExport {
    fingerpost::write_sites_geojson(&catalogue.core)
}

/// The activities of a catalogue as a map, with what a ranking says of them.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn map_of_activities(catalogue: &Arc<Catalogue>, ranking: Option<Ranking>) -> Result<MapExport, FingerpostError> {
    Ok(fingerpost::write_activities_geojson(&catalogue.core, ranking.as_ref()))
}

/// Reads a map into sites.
///
/// # Errors
/// An `import.*` or `map.*` code where it is no map.
#[uniffi::export]
pub fn sites_of_map(map: Vec<u8>, columns: AssetColumns, options: AssetOptions) -> Result<MapImport, FingerpostError> {
    fingerpost::import_geojson(&map, &columns, &options)
}

/// Reads data of OpenStreetMap into sites.
///
/// # Errors
/// An `import.*` code where it is none.
#[uniffi::export]
pub fn places_of_osm(map: Vec<u8>, options: OsmOptions) -> Result<OsmImport, FingerpostError> {
    fingerpost::import_osm(&map, &options)
}

/// What tags say.
///
/// # Errors
/// The code of the day that is none.
#[uniffi::export]
pub fn features_of_tags(tags: Vec<OsmTag>, checked_on: Option<Date>) -> Result<OsmFeatures, FingerpostError> {
    Ok(fingerpost::osm_features(&tags, checked_on))
}

/// Reads hours of opening.
///
/// # Errors
/// The code of the day that is none.
#[uniffi::export]
pub fn opening_hours(text: String, from: Date) -> Result<OpeningHours, FingerpostError> {
    Ok(fingerpost::read_opening_hours(&text, from))
}
