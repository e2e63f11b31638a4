//! What somebody said, cut into words.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What stands between a word and the one before it, from the weakest pause to the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Pause {
    /// White space, hyphens, quotation marks: the words belong together.
    None,
    /// A comma.
    Comma,
    /// A semicolon, colon, dash or bracket.
    Clause,
    /// A question mark: "Football? Can't stand it."
    Question,
    /// A full stop, exclamation mark or new line, or the start of the text.
    Sentence,
}

/// One word.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// In lower case, without accents, apostrophes and a possessive `'s`.
    pub(super) plain: String,
    /// First character in the text.
    pub(super) start: usize,
    /// First character after it.
    pub(super) end: usize,
    /// What stands before it.
    pub(super) pause: Pause,
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2bc}' | '\u{2018}')
}

fn pause_of(c: char) -> Pause {
    match c {
        '.' | '!' | '\n' | '\r' | '…' | '\u{2028}' | '\u{2029}' | '。' | '！' => Pause::Sentence,
        '?' | '？' => Pause::Question,
        ';' | ':' | '—' | '–' | '(' | ')' | '[' | ']' | '|' => Pause::Clause,
        ',' | '،' => Pause::Comma,
        _ => Pause::None,
    }
}

/// Cuts a text into words, in order. Positions count characters.
pub(super) fn hear(text: &str) -> Vec<Word> {
    let letters: Vec<char> = text.chars().collect();
    let at = |place: usize| letters.get(place).copied();
    let alphanumeric = |place: usize| at(place).is_some_and(|c| c.is_alphanumeric() || is_combining_mark(c));
    let mut words: Vec<Word> = Vec::new();
    let mut pause = Pause::Sentence;
    let mut place = 0;
    while let Some(letter) = at(place) {
        if !letter.is_alphanumeric() {
            // A spaced hyphen is a dash.
            let dash = letter == '-' && !alphanumeric(place + 1);
            pause = pause.max(if dash { Pause::Clause } else { pause_of(letter) });
            place += 1;
            continue;
        }
        let mut start = place;
        while alphanumeric(place) || (at(place).is_some_and(is_apostrophe) && alphanumeric(place + 1)) {
            place += 1;
        }
        start += dialect_article(letters.get(start..place).unwrap_or_default());
        let said = letters.get(start..place).unwrap_or_default();
        words.push(Word { plain: plain(said), start, end: place, pause });
        pause = Pause::None;
    }
    words
}

/// How many letters of the northern article stand before the word itself: `t'mill`, `th'owd`.
fn dialect_article(said: &[char]) -> usize {
    match said {
        ['t' | 'T', mark, _, _, ..] if is_apostrophe(*mark) => 2,
        ['t' | 'T', 'h' | 'H', mark, _, _, ..] if is_apostrophe(*mark) => 3,
        _ => 0,
    }
}

fn plain(said: &[char]) -> String {
    let lower: String = said.iter().copied().nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    let kept = lower.strip_suffix('s').and_then(|rest| rest.strip_suffix(is_apostrophe)).unwrap_or(&lower);
    kept.chars().filter(|c| !is_apostrophe(*c)).collect()
}

/// The plain words of a cue, cut as what is said will be.
pub(in crate::model::theme) fn cue_words(cue: &str) -> Vec<String> {
    hear(cue).into_iter().map(|word| word.plain).collect()
}
