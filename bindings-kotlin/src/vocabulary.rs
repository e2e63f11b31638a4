//! The themes people can talk about.

use std::sync::Arc;

use fingerpost::{FingerpostError, RelatedTheme, Theme, ThemeId, ThemeSuggestion, suggest};

/// A set of themes that belong together, checked and ready to listen with. Immutable; it may be used from any thread.
#[derive(Debug, uniffi::Object)]
pub struct Vocabulary {
    core: fingerpost::Vocabulary,
}

impl Vocabulary {
    pub(crate) fn of_core(core: fingerpost::Vocabulary) -> Arc<Self> {
        Arc::new(Self { core })
    }
}

#[uniffi::export]
impl Vocabulary {
    /// The themes that come with this library, in English.
    #[uniffi::constructor]
    #[must_use]
    pub fn new() -> Arc<Self> {
        Self::of_core(fingerpost::Vocabulary::builtin().clone())
    }

    /// A vocabulary of these themes alone.
    ///
    /// # Errors
    /// `theme.*` with every finding.
    #[uniffi::constructor]
    pub fn of(themes: Vec<Theme>) -> Result<Arc<Self>, FingerpostError> {
        fingerpost::Vocabulary::of(themes).map(Self::of_core)
    }

    /// These themes and more: a programme's own, whose ids are best extensions.
    ///
    /// # Errors
    /// As `of`.
    pub fn extended_with(&self, themes: Vec<Theme>) -> Result<Arc<Self>, FingerpostError> {
        self.core.extended_with(themes).map(Self::of_core)
    }

    /// Every theme.
    #[must_use]
    pub fn themes(&self) -> Vec<Theme> {
        self.core.themes().to_vec()
    }

    /// One theme, where there is one of that id.
    ///
    /// # Errors
    /// `theme.id` where the id is none.
    pub fn get(&self, id: ThemeId) -> Result<Option<Theme>, FingerpostError> {
        Ok(self.core.get(&id).cloned())
    }

    /// The heading of a theme; of one that is not here, its name in plain words.
    ///
    /// # Errors
    /// `theme.id` where the id is none.
    pub fn label(&self, id: ThemeId) -> Result<String, FingerpostError> {
        Ok(self.core.label(&id))
    }

    /// The themes near one: the wider theme, then its parts, then its siblings. Empty for an unknown theme.
    ///
    /// # Errors
    /// `theme.id` where the id is none.
    pub fn related(&self, id: ThemeId) -> Result<Vec<RelatedTheme>, FingerpostError> {
        Ok(self.core.related(&id))
    }

    /// The themes somebody speaks of, with the words that led to each. The text is not kept.
    ///
    /// # Errors
    /// `theme.words-too-long` above 20,000 characters.
    pub fn suggest(&self, words: String) -> Result<Vec<ThemeSuggestion>, FingerpostError> {
        suggest(&self.core, &words)
    }
}
