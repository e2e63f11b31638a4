//! Findings about data: what was found, where, and how bad it is.

use serde::{Deserialize, Serialize};

use super::Code;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Severity {
    /// Worth knowing; nothing is wrong.
    Notice,
    /// The data can be used, but somebody should look.
    Warning,
    /// The data cannot be used until this is put right.
    Error,
}

/// One finding about data.
///
/// Findings across fields are data and not errors: a directory with forty small faults is reported in one go, and
/// only findings of [`Severity::Error`] stop it from loading. No finding repeats personal text; it says where to look.
///
/// ```
/// use fingerpost::{Code, Issue, Severity};
///
/// let issue = Issue::warning(Code::TextEmpty, "/sites/3/name", "the name is empty");
/// assert_eq!(issue.severity, Severity::Warning);
/// assert_eq!(issue.to_string(), "warning text.empty at /sites/3/name: the name is empty");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(deny_unknown_fields)]
pub struct Issue {
    /// Where: a JSON Pointer (`/sites/3/name`), or sheet, row and column (`sites.csv row 4 column latitude`).
    pub path: String,
    /// What kind of finding.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// A sentence for people: what was found, and what is allowed.
    pub detail: String,
}

impl Issue {
    /// A finding that stops the data from being used.
    pub fn error(code: Code, path: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { path: path.into(), code, severity: Severity::Error, detail: detail.into() }
    }

    /// A finding somebody should look at.
    pub fn warning(code: Code, path: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, path, detail) }
    }

    /// A finding worth knowing.
    pub fn notice(code: Code, path: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { severity: Severity::Notice, ..Self::error(code, path, detail) }
    }
}

impl std::fmt::Display for Severity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Notice => "notice",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

impl std::fmt::Display for Issue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {} at {}: {}", self.severity, self.code, self.path, self.detail)
    }
}
