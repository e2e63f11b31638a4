//! Text with a promise: not empty, a language, or personal.

mod extension;
mod formula;
mod language;
mod non_empty;
mod personal;
mod string_type;
mod words;

pub use extension::ExtensionName;
pub(crate) use formula::{guarded, unguarded};
pub use language::LanguageTag;
pub use non_empty::NonEmpty;
pub use personal::PersonalText;
pub(crate) use string_type::string_type;
#[cfg(feature = "schema")]
pub(crate) use words::word_schema;
pub(crate) use words::{can_be_shown, unknown_word, words};

#[cfg(test)]
mod text_tests;
