//! Themes: what heritage means to a person, in their own words.
//!
//! A [`Vocabulary`] holds the [`Theme`]s with plain words for each; [`suggest`] hears which of them somebody speaks of.

mod checks;
mod elicit;
mod record;
mod related;
mod theme_id;
mod vocabulary;

pub use elicit::{HeardWords, ThemeStance, ThemeSuggestion, WORDS_LIMIT, suggest};
pub use record::{Theme, ThemeWording};
pub use related::{RelatedTheme, ThemeRelation};
pub use theme_id::ThemeId;
pub use vocabulary::Vocabulary;

#[cfg(test)]
mod phrases_tests;
#[cfg(test)]
mod theme_tests;
