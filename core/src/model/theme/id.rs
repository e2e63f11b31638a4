//! Names of themes.

use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::text::string_type;

/// Names a theme.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThemeId(String);

impl ThemeId {
    /// Checks a name.
    ///
    /// # Errors
    /// empty.
    pub fn new(text: impl Into<String>) -> Result<Self> {
        let text = text.into();
        if text.is_empty() { Err(FingerpostError::invalid(Code::IdEmpty, "the id is empty")) } else { Ok(Self(text)) }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

string_type!(ThemeId);
