//! Events and views as fingerpost's own JSON.

use fingerpost::{FingerpostError, ReferralEvent, ReferralView};

/// Reads the events of a referral from the bytes of a JSON file, in the order they stand.
///
/// # Errors
/// An `import.*` code or that of the value at fault, with JSON Pointer, line and column.
#[uniffi::export]
pub fn events_from_json(bytes: Vec<u8>) -> Result<Vec<ReferralEvent>, FingerpostError> {
    fingerpost::read_events(&bytes)
}

/// Writes events of a referral as JSON. The text is personal.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn events_to_json(events: Vec<ReferralEvent>) -> Result<String, FingerpostError> {
    Ok(fingerpost::write_events(&events))
}

/// Writes a referral as it stands as JSON. The text is personal.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn view_to_json(view: ReferralView) -> Result<String, FingerpostError> {
    Ok(view.to_json())
}
