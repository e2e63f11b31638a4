//! Finding a phrase and filling it in.

use std::sync::LazyLock;

use super::en::PHRASES;
use crate::ground::map::HashMap;

/// The words for one finding: what is said to the client, what is asked where something is unknown, and a short label
/// where it rules an activity out.
pub(crate) struct Phrase {
    pub(crate) key: &'static str,
    pub(crate) sentence: &'static str,
    pub(crate) question: &'static str,
    pub(crate) label: &'static str,
}

fn phrase(key: &str) -> Option<&'static Phrase> {
    static BY_KEY: LazyLock<HashMap<&str, &Phrase>> =
        LazyLock::new(|| PHRASES.iter().map(|phrase| (phrase.key, phrase)).collect());
    BY_KEY.get(key).copied()
}

/// Every phrase.
#[cfg(test)]
pub(crate) fn phrases() -> &'static [Phrase] {
    PHRASES
}

/// The sentence for a finding, to be read aloud to the client.
pub(crate) fn sentence(key: &str, words: &[(&'static str, impl AsRef<str>)]) -> String {
    fill(phrase(key).map_or(key, |phrase| phrase.sentence), words)
}

/// The question behind an unknown.
pub(crate) fn question(key: &str, words: &[(&'static str, impl AsRef<str>)]) -> String {
    fill(phrase(key).map_or(key, |phrase| phrase.question), words)
}

/// A few words for a finding that rules an activity out.
pub(crate) fn label(key: &str) -> &'static str {
    phrase(key).map(|phrase| phrase.label).unwrap_or_default()
}

/// Puts each word in its place: `{name}`. Whatever a word itself contains stays as it is.
pub(super) fn fill(template: &str, words: &[(&'static str, impl AsRef<str>)]) -> String {
    let mut text = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        text.push_str(words.iter().find(|(word, _)| *word == name).map_or("", |(_, said)| said.as_ref()));
        rest = after;
    }
    text.push_str(rest);
    text
}
