//! The cues of all themes, laid out so that a text is read once.

use std::collections::HashMap;

use super::heard_text::{Pause, Word, cue_words};
use super::inflections::forms;
use crate::model::theme::Theme;

/// A cue found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hit {
    /// Its first word.
    pub(super) first: usize,
    /// The word after its last.
    pub(super) end: usize,
    /// The theme, by its place in the vocabulary.
    pub(super) theme: usize,
    /// Whether this is a phrase in which the theme's cues mean something else.
    pub(super) cancels: bool,
}

#[derive(Debug, Clone)]
struct Cue {
    theme: usize,
    /// Numbers of word families, in order.
    families: Vec<u32>,
    cancels: bool,
}

/// Every cue, found by the family of its first word. A family is one word with its forms.
#[derive(Debug, Clone, Default)]
pub(in crate::model::theme) struct CueIndex {
    families: HashMap<String, Vec<u32>>,
    by_first: HashMap<u32, Vec<Cue>>,
}

impl CueIndex {
    pub(in crate::model::theme) fn of(themes: &[Theme]) -> Self {
        let mut index = Self::default();
        let mut known = HashMap::new();
        for (place, theme) in themes.iter().enumerate() {
            for wording in &theme.wordings {
                let inflected = wording.language.primary() == "en";
                for cue in &wording.cues {
                    index.add(&mut known, place, cue.as_str(), inflected, false);
                }
                for phrase in &wording.not_when {
                    index.add(&mut known, place, phrase.as_str(), false, true);
                }
            }
        }
        index
    }

    fn add(&mut self, known: &mut HashMap<(String, bool), u32>, theme: usize, cue: &str, inflected: bool, cancels: bool) {
        let families: Vec<u32> = cue_words(cue).into_iter().map(|word| self.family(known, word, inflected)).collect();
        if let Some(first) = families.first() {
            self.by_first.entry(*first).or_default().push(Cue { theme, families, cancels });
        }
    }

    fn family(&mut self, known: &mut HashMap<(String, bool), u32>, word: String, inflected: bool) -> u32 {
        let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
        let number = *known.entry((word.clone(), inflected)).or_insert(next);
        if number == next {
            for form in if inflected { forms(&word) } else { vec![word] } {
                self.families.entry(form).or_default().push(number);
            }
        }
        number
    }

    /// Every cue in a text, in order. Cues never reach across a comma or a stronger pause.
    pub(super) fn hits(&self, words: &[Word]) -> Vec<Hit> {
        let heard: Vec<&[u32]> =
            words.iter().map(|word| self.families.get(&word.plain).map(Vec::as_slice).unwrap_or_default()).collect();
        let follows = |cue: &Cue, first: usize| {
            let joined = words.iter().skip(first + 1).take(cue.families.len() - 1).all(|word| word.pause == Pause::None);
            let mut said = heard.iter().skip(first);
            joined && cue.families.iter().all(|family| said.next().is_some_and(|here| here.contains(family)))
        };
        let mut hits = Vec::new();
        for (first, here) in heard.iter().enumerate() {
            for cue in here.iter().filter_map(|family| self.by_first.get(family)).flatten() {
                if follows(cue, first) {
                    hits.push(Hit { first, end: first + cue.families.len(), theme: cue.theme, cancels: cue.cancels });
                }
            }
        }
        hits.sort_unstable();
        hits.dedup();
        hits
    }
}
