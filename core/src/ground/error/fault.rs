//! How an error crosses to Kotlin: as plain data, from which the exception is made there.

use super::{Code, FingerpostError, Issue, Refusal};

/// An error as plain data, one variant for each kind of [`FingerpostError`].
///
/// An exception that is generated for an enum of errors prints its fields as its message and has no fields that are
/// common to all kinds; made by hand from this data it says the same sentence as in Rust, and every kind has a `code`.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum Fault {
    /// A value or a set of records breaks a rule: correct it.
    Invalid {
        /// What is said about it.
        parts: FaultParts,
    },
    /// A file or a text cannot be read as what it should be: correct the source.
    Import {
        /// What is said about it.
        parts: FaultParts,
    },
    /// There is no such record: look elsewhere.
    NotFound {
        /// What is said about it.
        parts: FaultParts,
    },
    /// Something else has changed meanwhile: read again and decide anew.
    Conflict {
        /// What is said about it.
        parts: FaultParts,
    },
    /// This version or build cannot do that.
    Unsupported {
        /// What is said about it.
        parts: FaultParts,
    },
    /// What a referral has come to does not allow it: do something else first.
    Refused {
        /// What is said about it.
        parts: FaultParts,
        /// The state, the event, and what is allowed instead.
        refusal: Refusal,
    },
    /// What keeps the records cannot keep or read them: protect the data.
    Store {
        /// What is said about it.
        parts: FaultParts,
    },
}

/// What every kind of error says.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct FaultParts {
    /// The stable name of the fault.
    pub code: Code,
    /// Where; empty where the value stands alone.
    pub path: String,
    /// A sentence for people.
    pub detail: String,
    /// Every finding, where more than one was made.
    pub issues: Vec<Issue>,
    /// The whole error as one line: detail, code and place.
    pub sentence: String,
}

impl From<FingerpostError> for Fault {
    fn from(error: FingerpostError) -> Self {
        let sentence = error.to_string();
        let parts = |code, path, detail, issues| FaultParts { code, path, detail, issues, sentence };
        match error {
            FingerpostError::Invalid { code, path, detail, issues } => Self::Invalid { parts: parts(code, path, detail, issues) },
            FingerpostError::Import { code, path, detail, issues } => Self::Import { parts: parts(code, path, detail, issues) },
            FingerpostError::NotFound { code, path, detail, issues } => {
                Self::NotFound { parts: parts(code, path, detail, issues) }
            }
            FingerpostError::Conflict { code, path, detail, issues } => {
                Self::Conflict { parts: parts(code, path, detail, issues) }
            }
            FingerpostError::Unsupported { code, path, detail, issues } => {
                Self::Unsupported { parts: parts(code, path, detail, issues) }
            }
            FingerpostError::Refused { code, path, detail, issues, refusal } => {
                Self::Refused { parts: parts(code, path, detail, issues), refusal: *refusal }
            }
            FingerpostError::Store { code, path, detail, issues } => Self::Store { parts: parts(code, path, detail, issues) },
        }
    }
}

impl From<Fault> for FingerpostError {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Invalid { parts: FaultParts { code, path, detail, issues, .. } } => {
                Self::Invalid { code, path, detail, issues }
            }
            Fault::Import { parts: FaultParts { code, path, detail, issues, .. } } => Self::Import { code, path, detail, issues },
            Fault::NotFound { parts: FaultParts { code, path, detail, issues, .. } } => {
                Self::NotFound { code, path, detail, issues }
            }
            Fault::Conflict { parts: FaultParts { code, path, detail, issues, .. } } => {
                Self::Conflict { code, path, detail, issues }
            }
            Fault::Unsupported { parts: FaultParts { code, path, detail, issues, .. } } => {
                Self::Unsupported { code, path, detail, issues }
            }
            Fault::Refused { parts: FaultParts { code, path, detail, issues, .. }, refusal } => {
                Self::Refused { code, path, detail, issues, refusal: Box::new(refusal) }
            }
            Fault::Store { parts: FaultParts { code, path, detail, issues, .. } } => Self::Store { code, path, detail, issues },
        }
    }
}

uniffi::custom_type!(FingerpostError, Fault, {
    lower: |error| Fault::from(error),
    try_lift: |fault| Ok(FingerpostError::from(fault)),
});
