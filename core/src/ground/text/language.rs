//! Language tags.

use super::string_type;
use crate::ground::error::{Code, FingerpostError, Result};

/// A language tag such as `en`, `cy`, `bfi` (British Sign Language) or `pt-BR`.
///
/// The shape of BCP 47 is checked (a primary subtag of two or three letters, then subtags of one to eight letters
/// or digits) and the case is put in order; the register of languages is not. Two tags are understood as the same
/// language when their primary subtags agree: see [`LanguageTag::same_language`].
///
/// ```
/// use fingerpost::LanguageTag;
///
/// let tag = LanguageTag::new("PT-br")?;
/// assert_eq!(tag.as_str(), "pt-BR");
/// assert!(tag.same_language(&LanguageTag::new("pt")?));
/// assert!(LanguageTag::new("Welsh").is_err());
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// Checks a tag and puts its case in order.
    ///
    /// # Errors
    /// [`Code::TextLanguageTag`] where the text does not have the shape of a tag.
    pub fn new(text: impl Into<String>) -> Result<Self> {
        let text = text.into();
        let mut parts = Vec::new();
        for (position, part) in text.trim().split('-').enumerate() {
            let plain = part.bytes().all(|byte| byte.is_ascii_alphanumeric());
            let fits = match position {
                0 => (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic()),
                _ => (1..=8).contains(&part.len()),
            };
            if !plain || !fits {
                let detail = "a language is written as a short tag such as `en`, `cy` or `pt-BR`";
                return Err(FingerpostError::invalid(Code::TextLanguageTag, detail));
            }
            let region = position > 0 && part.len() == 2;
            parts.push(if region { part.to_ascii_uppercase() } else { part.to_ascii_lowercase() });
        }
        Ok(Self(parts.join("-")))
    }

    /// The tag, with its case in order.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language itself, without region or script: `pt` of `pt-BR`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Whether somebody who uses one of the two can take part in the other.
    #[must_use]
    pub fn same_language(&self, other: &Self) -> bool {
        self.primary() == other.primary()
    }
}

string_type!(LanguageTag);
