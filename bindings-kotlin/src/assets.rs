//! Lists of places that somebody else compiled.

use fingerpost::{AssetColumns, AssetImport, AssetOptions, FingerpostError};

/// Reads a list of places from the bytes of a CSV file into sites.
///
/// # Errors
/// `import.column-missing` where the list lacks a column that is asked for, and what else can be wrong with a file as
/// a whole.
#[uniffi::export]
pub fn read_assets(bytes: Vec<u8>, columns: AssetColumns, options: AssetOptions) -> Result<AssetImport, FingerpostError> {
    fingerpost::import_assets(&bytes, &columns, &options)
}

/// The columns of the Mapping Museums data.
#[uniffi::export]
#[must_use]
pub fn mapping_museums() -> AssetColumns {
    AssetColumns::mapping_museums()
}

/// The columns of the listed buildings of the City of York.
#[uniffi::export]
#[must_use]
pub fn york_listed_buildings() -> AssetColumns {
    AssetColumns::york_listed_buildings()
}

/// The columns of the listed buildings of Trafford.
#[uniffi::export]
#[must_use]
pub fn trafford_listed_buildings() -> AssetColumns {
    AssetColumns::trafford_listed_buildings()
}

/// Of the Mapping Museums data, the museums that are open.
#[uniffi::export]
#[must_use]
pub fn open_museums() -> AssetOptions {
    AssetOptions::open_museums()
}
