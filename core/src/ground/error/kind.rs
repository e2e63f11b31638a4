//! The error type: one kind for each thing a caller would do differently.

use serde::{Deserialize, Serialize};

use super::{Code, Issue, Refusal};

/// Shorthand for results of this crate.
pub type Result<T, E = FingerpostError> = std::result::Result<T, E>;

/// Everything that can go wrong.
///
/// The kinds are few, chosen by what a caller would do: correct the input (`Invalid`, `Import`), look elsewhere
/// (`NotFound`), read again and retry (`Conflict`), do something else first (`Refused`), give up on this build or file
/// (`Unsupported`), or protect the data (`Store`). Each carries a stable [`Code`], the place, a sentence for people, and every finding where there
/// are several. Nothing personal is ever in an error.
///
/// ```
/// use fingerpost::{Code, FingerpostError, PartnerId};
///
/// let error = PartnerId::new("   ").unwrap_err();
/// assert!(matches!(error, FingerpostError::Invalid { .. }));
/// assert_eq!(error.code(), Code::IdEmpty);
/// assert_eq!(error.to_string(), "the id is empty [id.empty]");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum FingerpostError {
    /// A value or a set of records breaks a rule: correct it.
    #[error("{detail} [{code}]{}", at(path))]
    Invalid {
        /// The stable name of the fault.
        code: Code,
        /// JSON Pointer to the place, empty where the value stands alone.
        path: String,
        /// A sentence for people.
        detail: String,
        /// Every finding, where more than one was made.
        issues: Vec<Issue>,
    },
    /// A file or a text cannot be read as what it should be: correct the source.
    #[error("{detail} [{code}]{}", at(path))]
    Import {
        /// The stable name of the fault.
        code: Code,
        /// JSON Pointer, line and column, or sheet, row and column.
        path: String,
        /// A sentence for people.
        detail: String,
        /// Every finding, where more than one was made.
        issues: Vec<Issue>,
    },
    /// There is no such record: look elsewhere.
    #[error("{detail} [{code}]{}", at(path))]
    NotFound {
        /// The stable name of the fault.
        code: Code,
        /// What was looked for.
        path: String,
        /// A sentence for people.
        detail: String,
        /// Every finding, where more than one was made.
        issues: Vec<Issue>,
    },
    /// Something else has changed meanwhile: read again and decide anew.
    #[error("{detail} [{code}]{}", at(path))]
    Conflict {
        /// The stable name of the fault.
        code: Code,
        /// The place.
        path: String,
        /// A sentence for people.
        detail: String,
        /// Every finding, where more than one was made.
        issues: Vec<Issue>,
    },
    /// This version or build cannot do that.
    #[error("{detail} [{code}]{}", at(path))]
    Unsupported {
        /// The stable name of the fault.
        code: Code,
        /// The place.
        path: String,
        /// A sentence for people.
        detail: String,
        /// Every finding, where more than one was made.
        issues: Vec<Issue>,
    },
    /// What a referral has come to does not allow it: do something else first. Nothing was changed.
    #[error("{detail} [{code}]{}", at(path))]
    Refused {
        /// The stable name of the fault.
        code: Code,
        /// The place.
        path: String,
        /// A sentence for people.
        detail: String,
        /// Everything that stands in the way.
        issues: Vec<Issue>,
        /// The state, the event, and what is allowed instead.
        refusal: Box<Refusal>,
    },
    /// What keeps the records cannot keep or read them: protect the data.
    #[error("{detail} [{code}]{}", at(path))]
    Store {
        /// The stable name of the fault.
        code: Code,
        /// The place: a stream and its sequence number, or a table; never the path of a file.
        path: String,
        /// A sentence for people.
        detail: String,
        /// Every finding, where more than one was made.
        issues: Vec<Issue>,
    },
}

fn at(path: &str) -> String {
    if path.is_empty() { String::new() } else { format!(" at {path}") }
}

/// The parts every kind has.
type Parts<'e> = (Code, &'e str, &'e str, &'e [Issue]);

impl FingerpostError {
    /// A value breaks a rule.
    pub fn invalid(code: Code, detail: impl Into<String>) -> Self {
        Self::Invalid { code, path: String::new(), detail: detail.into(), issues: Vec::new() }
    }

    /// A source cannot be read.
    pub fn import(code: Code, path: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::Import { code, path: path.into(), detail: detail.into(), issues: Vec::new() }
    }

    /// There is no such record.
    pub fn not_found(code: Code, path: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::NotFound { code, path: path.into(), detail: detail.into(), issues: Vec::new() }
    }

    /// Something else has changed meanwhile.
    pub fn conflict(code: Code, path: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::Conflict { code, path: path.into(), detail: detail.into(), issues: Vec::new() }
    }

    /// What a referral has come to does not allow it.
    pub fn refused(code: Code, refusal: Refusal, detail: impl Into<String>) -> Self {
        Self::Refused { code, path: String::new(), detail: detail.into(), issues: Vec::new(), refusal: Box::new(refusal) }
    }

    /// What keeps the records cannot keep or read them.
    pub fn store(code: Code, path: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::Store { code, path: path.into(), detail: detail.into(), issues: Vec::new() }
    }

    /// The same error, said of another place.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        match &mut self {
            Self::Invalid { path, .. }
            | Self::Import { path, .. }
            | Self::NotFound { path, .. }
            | Self::Conflict { path, .. }
            | Self::Unsupported { path, .. }
            | Self::Refused { path, .. }
            | Self::Store { path, .. } => *path = place.into(),
        }
        self
    }

    /// The same error, with every finding behind it.
    #[must_use]
    pub fn with_issues(mut self, found: Vec<Issue>) -> Self {
        match &mut self {
            Self::Invalid { issues, .. }
            | Self::Import { issues, .. }
            | Self::NotFound { issues, .. }
            | Self::Conflict { issues, .. }
            | Self::Unsupported { issues, .. }
            | Self::Refused { issues, .. }
            | Self::Store { issues, .. } => *issues = found,
        }
        self
    }

    fn parts(&self) -> Parts<'_> {
        match self {
            Self::Invalid { code, path, detail, issues }
            | Self::Import { code, path, detail, issues }
            | Self::NotFound { code, path, detail, issues }
            | Self::Conflict { code, path, detail, issues }
            | Self::Unsupported { code, path, detail, issues }
            | Self::Refused { code, path, detail, issues, .. }
            | Self::Store { code, path, detail, issues } => (*code, path, detail, issues),
        }
    }

    /// The stable name of the fault.
    #[must_use]
    pub fn code(&self) -> Code {
        self.parts().0
    }

    /// Where the fault is; empty where the value stands alone.
    #[must_use]
    pub fn path(&self) -> &str {
        self.parts().1
    }

    /// A sentence for people.
    #[must_use]
    pub fn detail(&self) -> &str {
        self.parts().2
    }

    /// Every finding, where more than one was made.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        self.parts().3
    }

    /// The state, the event and what is allowed instead, where a referral refused something.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused { refusal, .. } => Some(refusal.as_ref()),
            _ => None,
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn fix(&self) -> &'static str {
        self.code().fix()
    }
}
