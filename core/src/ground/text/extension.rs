//! Names that an organisation adds to our vocabularies.

use super::string_type;
use crate::ground::error::{Code, FingerpostError, Result};

/// A name outside the built-in vocabularies, written `x-<organisation>:<slug>`.
///
/// Every vocabulary that can grow (partner kinds, activity kinds, features, barriers, themes) takes such names, so
/// that a local programme can say what it means without waiting for a release, and never collides with another.
///
/// ```
/// use fingerpost::ExtensionName;
///
/// let name = ExtensionName::new("x-gwent:boat_trip")?;
/// assert_eq!((name.organisation(), name.slug()), ("gwent", "boat_trip"));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExtensionName(String);

impl ExtensionName {
    /// Checks a name.
    ///
    /// # Errors
    /// [`Code::KindExtension`] where the text is not `x-<organisation>:<slug>` in lower-case letters, digits, `-` and `_`.
    pub fn new(text: impl Into<String>) -> Result<Self> {
        let text = text.into();
        let plain = |part: &str| {
            !part.is_empty()
                && part.len() <= 64
                && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_')
        };
        match text.strip_prefix("x-").and_then(|rest| rest.split_once(':')) {
            Some((organisation, slug)) if plain(organisation) && plain(slug) => Ok(Self(text)),
            _ => {
                let detail = "an extension is written `x-<organisation>:<slug>` in lower-case letters, digits, `-` and `_`";
                Err(FingerpostError::invalid(Code::KindExtension, detail))
            }
        }
    }

    /// The whole name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn halves(&self) -> (&str, &str) {
        self.0.strip_prefix("x-").and_then(|rest| rest.split_once(':')).unwrap_or_default()
    }

    /// Who added the name.
    #[must_use]
    pub fn organisation(&self) -> &str {
        self.halves().0
    }

    /// The name itself.
    #[must_use]
    pub fn slug(&self) -> &str {
        self.halves().1
    }
}

string_type!(ExtensionName);
