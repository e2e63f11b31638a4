//! The macro that makes an id type.

/// Declares an id type: an opaque, non-empty text of at most 512 bytes.
macro_rules! id_type {
    ($( $(#[$meta:meta])* $name:ident ),+ $(,)?) => { $(
        $(#[$meta])*
        ///
        /// Opaque: any text that is not blank and has at most 512 bytes, kept exactly as the source wrote it.
        /// Real directories hold numbers, paths and addresses here; none of them is interpreted.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes the source's own key as it stands.
            ///
            /// # Errors
            /// `id.empty` for a blank text, `id.too-long` above 512 bytes.
            pub fn new(text: impl Into<String>) -> $crate::ground::error::Result<Self> {
                Ok(Self($crate::ground::id::id_type::checked(text.into())?))
            }

            /// The key as the source wrote it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        $crate::ground::text::string_type!($name);
    )+ };
}

pub(super) use id_type;

use crate::ground::error::{Code, FingerpostError, Result};

/// The longest id, in bytes.
const LIMIT: usize = 512;

pub(super) fn checked(text: String) -> Result<String> {
    if text.trim().is_empty() {
        return Err(FingerpostError::invalid(Code::IdEmpty, "the id is empty"));
    }
    if text.len() > LIMIT {
        let detail = format!("the id has {} bytes; at most {LIMIT} are allowed", text.len());
        return Err(FingerpostError::invalid(Code::IdTooLong, detail));
    }
    Ok(text)
}
