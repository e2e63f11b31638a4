//! The names of themes.

use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::text::{ExtensionName, string_type};

/// Names a theme: a built-in one such as `mills_and_textiles`, or an organisation's own, written
/// `x-<organisation>:<slug>`.
///
/// The shape is checked, not whether a vocabulary holds it: that is for [`Vocabulary::get`](crate::Vocabulary::get).
///
/// ```
/// use fingerpost::ThemeId;
///
/// assert!(ThemeId::new("mills_and_textiles")?.extension().is_none());
/// assert_eq!(ThemeId::new("x-gwent:transporter_bridge")?.extension().unwrap().organisation(), "gwent");
/// assert!(ThemeId::new("Mills & textiles").is_err());
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThemeId(String);

impl ThemeId {
    /// The longest built-in name, in bytes.
    pub const LIMIT: usize = 64;

    /// Checks a name.
    ///
    /// # Errors
    /// [`Code::ThemeId`] where the text is neither words in lower case joined by `_` (starting with a letter, at most
    /// [`ThemeId::LIMIT`] bytes) nor starts with `x-`; [`Code::KindExtension`] where it starts so and is not
    /// `x-<organisation>:<slug>`.
    pub fn new(text: impl Into<String>) -> Result<Self> {
        let text = text.into();
        if text.starts_with("x-") {
            return Ok(Self(ExtensionName::new(text)?.as_str().to_owned()));
        }
        let word = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        let starts_with_letter = text.bytes().next().is_some_and(|b| b.is_ascii_lowercase());
        if starts_with_letter && text.len() <= Self::LIMIT && text.split('_').all(word) {
            return Ok(Self(text));
        }
        let detail = "a theme is named by words in lower case joined by `_`, or by an extension `x-<organisation>:<slug>`";
        Err(FingerpostError::invalid(Code::ThemeId, detail))
    }

    /// The name as it is written in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name taken apart, where an organisation added it.
    #[must_use]
    pub fn extension(&self) -> Option<ExtensionName> {
        if self.0.starts_with("x-") { ExtensionName::new(self.0.as_str()).ok() } else { None }
    }
}

string_type!(ThemeId);
