//! A looking-glass for the tests: what goes over comes back unchanged, or as the error it should be.
//!
//! It stays in `org.fingerpost.ffi`; nothing in `org.fingerpost` offers it.

use fingerpost::{FingerpostError, Issue, LanguageTag, NonEmpty, PartnerId, Pence, PersonalText};

/// Every checked text at once, there and back: the proof that nothing is lost on the way.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Mirror {
    /// An id.
    pub partner: PartnerId,
    /// A text for people.
    pub name: NonEmpty,
    /// Personal text.
    pub goal: PersonalText,
    /// Languages.
    pub languages: Vec<LanguageTag>,
    /// An amount, where there is one.
    pub price: Option<Pence>,
    /// Findings.
    pub issues: Vec<Issue>,
}

/// Gives back what it is given.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn mirror(given: Mirror) -> Result<Mirror, FingerpostError> {
    Ok(given)
}

/// Fails with the error it is given.
///
/// # Errors
/// Always.
#[uniffi::export]
pub fn fail(with: FingerpostError) -> Result<(), FingerpostError> {
    Err(with)
}
