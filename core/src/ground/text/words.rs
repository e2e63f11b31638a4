//! The macro behind every vocabulary: an enum whose variants are the words of a file.

/// Declares an enum of words. `open` vocabularies also take extensions (`x-<organisation>:<slug>`); `closed` ones do not.
///
/// Each row is `Variant = "word"` with its doc comment; reading, writing, schema, `ALL` and bindings follow.
macro_rules! words {
    ($(#[$meta:meta])* open $name:ident { $( $(#[$doc:meta])* $variant:ident = $word:literal, )+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        pub enum $name {
            $( $(#[$doc])* $variant, )+
            /// A name added by an organisation.
            Extension {
                /// The name, written `x-<organisation>:<slug>`.
                name: $crate::ground::text::ExtensionName,
            },
        }

        impl $name {
            /// Every built-in word.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// The word as it is written in files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $word, )+
                    Self::Extension { name } => name.as_str(),
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::ground::error::FingerpostError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $( $word => Ok(Self::$variant), )+
                    _ if text.starts_with("x-") => {
                        Ok(Self::Extension { name: $crate::ground::text::ExtensionName::new(text)? })
                    }
                    _ => Err($crate::ground::text::unknown_word(text, &[$( $word, )+], true)),
                }
            }
        }

        $crate::ground::text::words!(@shared $name, true, [$( $word, )+]);
    };
    ($(#[$meta:meta])* closed $name:ident { $( $(#[$doc:meta])* $variant:ident = $word:literal, )+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        pub enum $name {
            $( $(#[$doc])* $variant, )+
        }

        impl $name {
            /// Every word.
            pub const ALL: &'static [Self] = &[$( Self::$variant, )+];

            /// The word as it is written in files.
            #[must_use]
            pub const fn as_str(&self) -> &'static str {
                match self { $( Self::$variant => $word, )+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::ground::error::FingerpostError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $( $word => Ok(Self::$variant), )+
                    _ => Err($crate::ground::text::unknown_word(text, &[$( $word, )+], false)),
                }
            }
        }

        $crate::ground::text::words!(@shared $name, false, [$( $word, )+]);
    };
    (@shared $name:ident, $open:literal, [$( $word:literal, )+]) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::ground::text::word_schema(&[$( $word, )+], $open)
            }
        }
    };
}

pub(crate) use words;

use crate::ground::error::{Code, FingerpostError};

/// The longest word an error repeats, in bytes.
const SHOWN: usize = 40;

/// Whether a word or name out of a file may be repeated in an error: lower-case letters joined by `_`, `.`, `-` or `:`, as
/// all words of fingerpost are written. Names of people, addresses, numbers and postcodes are not, and may be personal.
pub(crate) fn can_be_shown(text: &str) -> bool {
    (1..=SHOWN).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b"_.-:".contains(&b))
}

/// The error for a word outside its vocabulary. What is no word of any vocabulary is not repeated: it may be personal.
pub(crate) fn unknown_word(text: &str, allowed: &[&str], open: bool) -> FingerpostError {
    let found = if can_be_shown(text) { format!("`{text}`") } else { "what stands here".to_owned() };
    let more = if open { ", or an extension `x-<organisation>:<slug>`" } else { "" };
    let detail = format!("{found} is not one of: {}{more}", allowed.join(", "));
    FingerpostError::invalid(Code::KindUnknown, detail)
}

/// The schema of a vocabulary: the built-in words, and the pattern of extensions where it is open.
#[cfg(feature = "schema")]
pub(crate) fn word_schema(allowed: &[&str], open: bool) -> schemars::Schema {
    if open {
        schemars::json_schema!({
            "anyOf": [
                { "type": "string", "enum": allowed },
                { "type": "string", "pattern": "^x-[a-z0-9_-]+:[a-z0-9_-]+$" },
            ]
        })
    } else {
        schemars::json_schema!({ "type": "string", "enum": allowed })
    }
}
