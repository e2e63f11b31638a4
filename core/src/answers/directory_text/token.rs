//! A cleaned text, cut into words, numbers and signs.

use super::clean::Clean;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters.
    Word,
    /// Digits.
    Number,
    /// Anything else that is not white space.
    Sign,
    /// The end of a line.
    Line,
}

/// One word, number or sign.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// In lower case, without apostrophes; long words are cut off.
    pub(super) plain: String,
    /// Whether it begins with a capital letter.
    pub(super) capital: bool,
    /// Whether it stands right after the one before, without a space.
    pub(super) glued: bool,
    /// First character in the cleaned text.
    pub(super) start: usize,
    /// First character after it.
    pub(super) end: usize,
}

/// No word of a rule is longer.
const KEPT: usize = 24;

pub(super) fn tokens(clean: &Clean) -> Vec<Token> {
    let letters = &clean.letters;
    let at = |place: usize| letters.get(place).copied();
    let mut found: Vec<Token> = Vec::new();
    let mut place = 0;
    while let Some(letter) = at(place) {
        let start = place;
        let kind = kind_of(letter);
        place += 1;
        if letter == ' ' {
            continue;
        }
        if kind == Kind::Word {
            while at(place).is_some_and(char::is_alphabetic)
                || (at(place).is_some_and(apostrophe) && letter_at(letters, place + 1))
            {
                place += 1;
            }
        } else if kind == Kind::Number {
            while at(place).is_some_and(|letter| letter.is_ascii_digit()) {
                place += 1;
            }
        }
        let glued =
            kind != Kind::Line && start > 0 && found.last().is_some_and(|last| last.end == start && last.kind != Kind::Line);
        let said = letters.get(start..place).unwrap_or_default();
        let plain = said.iter().filter(|letter| !(kind == Kind::Word && apostrophe(**letter))).take(KEPT);
        let plain = plain.flat_map(|letter| letter.to_lowercase()).map(same_dash).collect();
        found.push(Token { kind, plain, capital: letter.is_uppercase(), glued, start, end: place });
    }
    found
}

fn kind_of(letter: char) -> Kind {
    match letter {
        '\n' => Kind::Line,
        letter if letter.is_ascii_digit() => Kind::Number,
        letter if letter.is_alphabetic() => Kind::Word,
        _ => Kind::Sign,
    }
}

fn apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2019}' | '\u{2018}' | '\u{2bc}' | '´' | '`')
}

fn letter_at(letters: &[char], place: usize) -> bool {
    letters.get(place).is_some_and(|letter| letter.is_alphabetic())
}

/// Every dash is one sign.
fn same_dash(letter: char) -> char {
    if matches!(letter, '–' | '—' | '‐' | '‑' | '‒' | '−') { '-' } else { letter }
}

impl Token {
    pub(super) fn is(&self, plain: &str) -> bool {
        self.plain == plain
    }

    pub(super) fn is_any(&self, plains: &[&str]) -> bool {
        plains.contains(&self.plain.as_str())
    }

    /// The number, where it is one of at most six digits.
    pub(super) fn number(&self) -> Option<u32> {
        (self.kind == Kind::Number && self.plain.len() <= 6).then(|| self.plain.parse().ok()).flatten()
    }
}

/// The tokens with a place in them. Everything a reader looks at goes through here.
#[derive(Clone, Copy)]
pub(super) struct Text<'t> {
    pub(super) tokens: &'t [Token],
}

impl<'t> Text<'t> {
    pub(super) fn at(self, place: usize) -> Option<&'t Token> {
        self.tokens.get(place)
    }

    pub(super) fn is(self, place: usize, plain: &str) -> bool {
        self.at(place).is_some_and(|token| token.is(plain))
    }

    pub(super) fn is_any(self, place: usize, plains: &[&str]) -> bool {
        self.at(place).is_some_and(|token| token.is_any(plains))
    }

    /// Whether the token there stands right after the one before.
    pub(super) fn glued(self, place: usize) -> bool {
        self.at(place).is_some_and(|token| token.glued)
    }

    /// The place after the phrase, where it stands there. Words are parted by one space; `|` parts alternatives; hyphens in the
    /// text count as spaces.
    pub(super) fn phrase(self, place: usize, phrase: &str) -> Option<usize> {
        let mut next = place;
        for (index, word) in phrase.split(' ').enumerate() {
            if index > 0 && self.is(next, "-") {
                next += 1;
            }
            let token = self.at(next)?;
            if !word.split('|').any(|word| token.is(word)) {
                return None;
            }
            next += 1;
        }
        Some(next)
    }

    /// The longest of the phrases that stands there.
    pub(super) fn any_phrase(self, place: usize, phrases: &[&str]) -> Option<usize> {
        phrases.iter().filter_map(|phrase| self.phrase(place, phrase)).max()
    }

    /// Whether any of the phrases ends right before the place.
    pub(super) fn before(self, place: usize, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| {
            let most = phrase.split(' ').count() * 2;
            (1..=most).filter_map(|back| place.checked_sub(back)).any(|start| self.phrase(start, phrase) == Some(place))
        })
    }
}
