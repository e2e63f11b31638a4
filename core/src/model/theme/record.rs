//! A theme and the words for it.

use serde::{Deserialize, Serialize};

use super::ThemeId;
use crate::ground::text::{LanguageTag, NonEmpty};

/// One theme of heritage, with plain words for it in one or more languages.
///
/// Themes are what a link worker and a client can talk about before any activity is named. The built-in ones come
/// with [`Vocabulary::builtin`](crate::Vocabulary::builtin); an organisation adds its own with
/// [`Vocabulary::extended_with`](crate::Vocabulary::extended_with).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Theme {
    /// Its name in files and records.
    pub id: ThemeId,
    /// The wider theme it is part of, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub broader: Option<ThemeId>,
    /// The words for it, one entry a language, at least one. The first is the one used where no language is asked for.
    pub wordings: Vec<ThemeWording>,
}

/// The words for one theme in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ThemeWording {
    /// The language of these words.
    pub language: LanguageTag,
    /// The theme in plain words, as a heading.
    pub label: NonEmpty,
    /// What a link worker can say instead of jargon: pieces of a sentence such as "the old mills and the people who
    /// worked in them".
    #[serde(default)]
    pub phrases: Vec<NonEmpty>,
    /// Open questions that start a conversation. They ask for a story, never for a date or a fact.
    #[serde(default)]
    pub prompts: Vec<NonEmpty>,
    /// Words and short phrases with which people give themselves away: "loom", "down the pit". In English each word
    /// stands also for its regular plural, `-ing` and `-ed` forms.
    #[serde(default)]
    pub cues: Vec<NonEmpty>,
    /// Phrases in which a cue means something else ("cotton wool", "harry potter"): cues inside them are not heard
    /// for this theme. Taken word for word.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_when: Vec<NonEmpty>,
}

impl Theme {
    /// The words for it in a language, by [`LanguageTag::same_language`].
    #[must_use]
    pub fn wording(&self, language: &LanguageTag) -> Option<&ThemeWording> {
        self.wordings.iter().find(|wording| wording.language.same_language(language))
    }

    /// The heading in the first language it has words for. Empty only for a theme that no vocabulary would take.
    #[must_use]
    pub fn label(&self) -> &str {
        self.wordings.first().map_or("", |wording| wording.label.as_str())
    }
}
