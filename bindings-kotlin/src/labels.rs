//! Plain words for features, barriers and what removes them.

use fingerpost::{AccommodationKind, BarrierDefinition, BarrierTable, FeatureKind, FingerpostError};

/// A feature in plain words, as it stands in "does it have …?".
///
/// # Errors
/// `kind.extension` where the name of an extension is none.
#[uniffi::export]
pub fn feature_label(kind: FeatureKind) -> Result<String, FingerpostError> {
    Ok(kind.label())
}

/// What removes a barrier, in plain words.
///
/// # Errors
/// `kind.extension` where the name of an extension is none.
#[uniffi::export]
pub fn accommodation_label(kind: AccommodationKind) -> Result<String, FingerpostError> {
    Ok(kind.label())
}

/// What is known of every built-in barrier. A catalogue may know more.
#[uniffi::export]
#[must_use]
pub fn barrier_definitions() -> Vec<BarrierDefinition> {
    BarrierTable::builtin().rows().to_vec()
}
