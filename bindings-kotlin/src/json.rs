//! Records as fingerpost's own JSON, as the core reads and writes it.

use fingerpost::{Client, Directory, FingerpostError, Issue, Match, Placings, Policy, Ranking, Shortlist};

/// Reads a client from the bytes of a JSON file.
///
/// # Errors
/// An `import.*` code or that of the value at fault, with JSON Pointer, line and column.
#[uniffi::export]
pub fn client_from_json(bytes: Vec<u8>) -> Result<Client, FingerpostError> {
    Client::from_json(&bytes)
}

/// Writes a client as JSON. The text is personal.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn client_to_json(client: Client) -> Result<String, FingerpostError> {
    Ok(client.to_json())
}

/// Reads a caseload from the bytes of a JSON file.
///
/// # Errors
/// As `client_from_json`.
#[uniffi::export]
pub fn clients_from_json(bytes: Vec<u8>) -> Result<Vec<Client>, FingerpostError> {
    fingerpost::read_clients(&bytes)
}

/// Writes a caseload as JSON. The text is personal.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn clients_to_json(clients: Vec<Client>) -> Result<String, FingerpostError> {
    Ok(fingerpost::write_clients(&clients))
}

/// Every finding about a client's record. None repeats what it says.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn client_issues(client: Client) -> Result<Vec<Issue>, FingerpostError> {
    Ok(client.check())
}

/// Reads a directory from the bytes of a JSON file, unchecked across its records.
///
/// # Errors
/// As `client_from_json`.
#[uniffi::export]
pub fn directory_from_json(bytes: Vec<u8>) -> Result<Directory, FingerpostError> {
    fingerpost::read_directory(&bytes)
}

/// Writes a directory as JSON.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn directory_to_json(directory: Directory) -> Result<String, FingerpostError> {
    Ok(fingerpost::write_directory(&directory))
}

/// Reads a policy from the bytes of a JSON file.
///
/// # Errors
/// As `client_from_json`.
#[uniffi::export]
pub fn policy_from_json(bytes: Vec<u8>) -> Result<Policy, FingerpostError> {
    Policy::from_json(&bytes)
}

/// Writes a policy as JSON.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn policy_to_json(policy: Policy) -> Result<String, FingerpostError> {
    Ok(policy.to_json())
}

/// Writes the answer for a whole catalogue as JSON.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn ranking_to_json(ranking: Ranking) -> Result<String, FingerpostError> {
    Ok(ranking.to_json())
}

/// Writes a shortlist as JSON.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn shortlist_to_json(shortlist: Shortlist) -> Result<String, FingerpostError> {
    Ok(shortlist.to_json())
}

/// Writes where activities come for a client as JSON.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn placings_to_json(placings: Placings) -> Result<String, FingerpostError> {
    Ok(placings.to_json())
}

/// Writes the answer for one activity as JSON.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn match_to_json(answer: Match) -> Result<String, FingerpostError> {
    Ok(answer.to_json())
}
