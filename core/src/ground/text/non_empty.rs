//! Text that people will read, never empty.

use super::string_type;
use crate::ground::error::{Code, FingerpostError, Result};

/// A text with at least one visible character, trimmed, of at most one mebibyte.
///
/// Use it for names and sentences that somebody will read. Optional text is `Option<NonEmpty>`, so that "nothing
/// was said" has one form only.
///
/// ```
/// use fingerpost::NonEmpty;
///
/// assert_eq!(NonEmpty::new("  Tredegar House ")?.as_str(), "Tredegar House");
/// assert!(NonEmpty::new(" ").is_err());
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonEmpty(String);

impl NonEmpty {
    /// The longest text taken, in bytes.
    pub const LIMIT: usize = 1 << 20;

    /// Trims and checks a text.
    ///
    /// # Errors
    /// [`Code::TextEmpty`] where nothing visible is left, [`Code::TextTooLong`] above [`NonEmpty::LIMIT`].
    pub fn new(text: impl Into<String>) -> Result<Self> {
        let mut text = text.into();
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Err(FingerpostError::invalid(Code::TextEmpty, "the text is empty"));
        }
        if trimmed.len() > Self::LIMIT {
            let detail = format!("the text has {} bytes; at most {} are allowed", trimmed.len(), Self::LIMIT);
            return Err(FingerpostError::invalid(Code::TextTooLong, detail));
        }
        if trimmed.len() != text.len() {
            text = trimmed.to_owned();
        }
        Ok(Self(text))
    }

    /// A text written in this crate's own tables, which tests hold to be non-empty.
    pub(crate) fn known(text: &'static str) -> Self {
        Self(text.to_owned())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

string_type!(NonEmpty);
