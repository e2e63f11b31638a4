//! The themes there are.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use super::checks::check;
use super::elicit::CueIndex;
use super::{RelatedTheme, Theme, ThemeId, ThemeRelation};
use crate::ground::error::Result;

/// The built-in themes, as a file.
const BUILTIN: &str = include_str!("../../../data/themes.json");

/// A set of themes that belong together, checked and ready to listen with. Immutable; a copy shares what it holds.
///
/// ```
/// use fingerpost::{Vocabulary, suggest};
///
/// let vocabulary = Vocabulary::builtin();
/// let heard = suggest(vocabulary, "My nan took me to chapel, and grandad was down the pit.")?;
/// let themes: Vec<_> = heard.iter().map(|s| (s.theme.as_str(), s.words[0].text.expose())).collect();
/// assert_eq!(themes, [("coal_and_iron", "down the pit"), ("family_history", "grandad was"), ("chapels_and_churches", "chapel")]);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Vocabulary(Arc<Themes>);

#[derive(Debug)]
struct Themes {
    themes: Vec<Theme>,
    places: BTreeMap<ThemeId, usize>,
    cues: CueIndex,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    themes: Vec<Theme>,
}

impl Vocabulary {
    /// The themes that come with this library, in English. Read once, then shared.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static BUILT: OnceLock<Vocabulary> = OnceLock::new();
        // The file is part of the build, and a test reads it: what could not be read would be an empty vocabulary.
        BUILT.get_or_init(|| {
            let themes = serde_json::from_str::<File>(BUILTIN).map(|file| file.themes).unwrap_or_default();
            Self::of(themes).unwrap_or_else(|_| Self::empty())
        })
    }

    /// A vocabulary of these themes alone.
    ///
    /// # Errors
    /// [`Code::ThemeDuplicate`](crate::Code::ThemeDuplicate) for an id that stands twice,
    /// [`Code::ThemeBroader`](crate::Code::ThemeBroader) for a wider theme that is missing or a circle of them,
    /// [`Code::ThemeWording`](crate::Code::ThemeWording) for a theme without words or with two sets in one language,
    /// [`Code::ThemeCue`](crate::Code::ThemeCue) for a cue with no word or more than eight.
    /// Every fault is among the error's issues.
    pub fn of(themes: Vec<Theme>) -> Result<Self> {
        check(&themes)?;
        let places = themes.iter().enumerate().map(|(place, theme)| (theme.id.clone(), place)).collect();
        let cues = CueIndex::of(&themes);
        Ok(Self(Arc::new(Themes { themes, places, cues })))
    }

    fn empty() -> Self {
        Self(Arc::new(Themes { themes: Vec::new(), places: BTreeMap::new(), cues: CueIndex::of(&[]) }))
    }

    /// These themes and more: a programme's own, whose ids are best extensions (`x-<organisation>:<slug>`). A new
    /// theme may be part of one that is here already.
    ///
    /// # Errors
    /// As [`Vocabulary::of`]; positions in paths count the themes that were here first.
    pub fn extended_with(&self, themes: Vec<Theme>) -> Result<Self> {
        if themes.is_empty() {
            return Ok(self.clone());
        }
        Self::of(self.0.themes.iter().cloned().chain(themes).collect())
    }

    /// Every theme, in the order of the file.
    #[must_use]
    pub fn themes(&self) -> &[Theme] {
        &self.0.themes
    }

    /// One theme.
    #[must_use]
    pub fn get(&self, id: &ThemeId) -> Option<&Theme> {
        self.0.places.get(id).and_then(|place| self.0.themes.get(*place))
    }

    /// The heading of a theme; of one that is not here, its name in plain words.
    #[must_use]
    pub fn label(&self, id: &ThemeId) -> String {
        match self.get(id) {
            Some(theme) => theme.label().to_owned(),
            None => id.extension().map_or_else(|| id.to_string(), |name| name.slug().to_owned()).replace(['_', '-'], " "),
        }
    }

    /// Whether a theme is another one, or part of it: who would rather not hear of the whole is not told of a part.
    #[must_use]
    pub fn is_within(&self, part: &ThemeId, whole: &ThemeId) -> bool {
        let mut at = Some(part);
        // A vocabulary has no circles, so the walk to the widest theme ends.
        while let Some(theme) = at {
            if theme == whole {
                return true;
            }
            at = self.get(theme).and_then(|theme| theme.broader.as_ref());
        }
        false
    }

    /// The themes near one, for a softer match where nothing fits exactly: the wider theme, then its parts, then
    /// its siblings, each in the order of the file. Empty for an unknown theme.
    #[must_use]
    pub fn related(&self, id: &ThemeId) -> Vec<RelatedTheme> {
        let Some(theme) = self.get(id) else { return Vec::new() };
        let near = |relation: ThemeRelation| {
            self.0.themes.iter().filter(move |other| {
                let parent = other.broader.as_ref();
                match relation {
                    ThemeRelation::Broader => theme.broader.as_ref() == Some(&other.id),
                    ThemeRelation::Narrower => parent == Some(id),
                    ThemeRelation::Sibling => parent.is_some() && parent == theme.broader.as_ref() && other.id != *id,
                }
            })
        };
        let found = |relation| near(relation).map(move |other| RelatedTheme { theme: other.id.clone(), relation });
        ThemeRelation::ALL.iter().flat_map(|relation| found(*relation)).collect()
    }

    pub(super) fn cues(&self) -> &CueIndex {
        &self.0.cues
    }
}
