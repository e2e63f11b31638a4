//! Facts suggested from the free text of directories.

use fingerpost::{AcceptedFact, Date, Directory, DirectorySuggestion, DirectoryText, FactSuggestion, FingerpostError};

/// What texts seem to say.
///
/// # Errors
/// The code of the text that breaks its rule.
#[uniffi::export]
pub fn suggest_from_texts(texts: Vec<DirectoryText>) -> Result<Vec<FactSuggestion>, FingerpostError> {
    Ok(fingerpost::suggest_facts(&texts))
}

/// What the texts of a directory seem to say, record by record.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn suggest_from_directory(directory: Directory) -> Result<Vec<DirectorySuggestion>, FingerpostError> {
    Ok(fingerpost::suggest_for_directory(&directory))
}

/// The value that a person has accepted.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn accept_suggestion(suggestion: FactSuggestion, on: Date) -> Result<AcceptedFact, FingerpostError> {
    Ok(fingerpost::accept(&suggestion, on))
}
