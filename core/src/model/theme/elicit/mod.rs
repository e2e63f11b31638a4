//! Hearing themes in what somebody says.
//!
//! The text is cut into [words](heard_text), the [cues](cue_index) of every theme are found in it, and what is said
//! around them tells whether the theme is [liked or avoided](stance).

mod cue_index;
mod found;
mod heard_text;
mod inflections;
mod stance;
mod suggest;
mod suggestion;
mod turns;

pub(super) use cue_index::CueIndex;
pub(super) use heard_text::cue_words;
pub use suggest::{WORDS_LIMIT, suggest};
pub use suggestion::{HeardWords, ThemeStance, ThemeSuggestion};

#[cfg(test)]
mod elicit_tests;
