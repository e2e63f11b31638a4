//! The upkeep of directories: duplicates, and facts that have to be checked again.

use fingerpost::{Date, Directory, DuplicateReport, FingerpostError, FreshnessReport, Policy};

/// Likely duplicates within one directory, or across two.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn duplicates(directory: Directory, other: Option<Directory>) -> Result<DuplicateReport, FingerpostError> {
    Ok(match &other {
        None => fingerpost::find_duplicates(&directory),
        Some(other) => fingerpost::find_duplicates_across(&directory, other),
    })
}

/// What has to be checked again.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn freshness(directory: Directory, policy: Policy, on: Date, ahead_days: u32) -> Result<FreshnessReport, FingerpostError> {
    Ok(fingerpost::freshness_report(&directory, &policy, on, ahead_days))
}
