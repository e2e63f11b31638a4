//! What was heard.

use serde::{Deserialize, Serialize};

use crate::ground::text::{PersonalText, words};
use crate::model::theme::ThemeId;

words! {
    /// Whether somebody spoke of a theme as something to go towards or to stay away from.
    /// Exhaustive on purpose: whoever acts on a suggestion must decide what to do with both.
    closed ThemeStance {
        /// Spoken of without dislike: worth asking more about.
        Liked = "liked",
        /// Spoken of with dislike, fear or a wish to leave it alone: do not bring it up, and do not offer it or a
        /// narrower theme of it before the client was asked.
        Avoided = "avoided",
    }
}

/// The words of the client that led to a suggestion, cut out of what they said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct HeardWords {
    /// The words exactly as they were said. Personal, as everything a client says.
    pub text: PersonalText,
    /// Where they start, in characters (Unicode scalar values) from the start of the text.
    pub start_char: u32,
    /// Where they end: the first character after them.
    pub end_char: u32,
}

/// A theme somebody seems to speak of: a thing to ask about, never a conclusion about the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ThemeSuggestion {
    /// The theme.
    pub theme: ThemeId,
    /// Its heading, in the first language the theme has words for.
    pub label: String,
    /// Whether it was liked or is to be avoided. A theme can be suggested once in each stance: "I hated football but
    /// I loved the cricket".
    pub stance: ThemeStance,
    /// How much pointed to it, 10 to 100: ten for each different word or phrase, and five more for every further word of a
    /// phrase, since "down the pit" says more than "pit" (convention).
    pub strength: u32,
    /// The words that led here, in the order they were said.
    pub words: Vec<HeardWords>,
}
