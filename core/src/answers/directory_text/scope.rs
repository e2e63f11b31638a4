//! What stands around some words: the sentence, and whether it denies, doubts or asks.

use super::token::{Kind, Text};

/// How far a reader looks back or ahead for what changes the meaning, in tokens: this bound keeps reading linear.
const REACH: usize = 30;

impl Text<'_> {
    /// Whether a sentence ends between the token before and this one.
    pub(super) fn ends_before(self, place: usize) -> bool {
        let Some(before) = place.checked_sub(1).and_then(|before| self.at(before)) else { return true };
        let spaced = !self.glued(place);
        before.kind == Kind::Line || (spaced && before.is_any(&[".", "!", "?", ";", "•", "…"]) && !self.short_form(place - 1))
    }

    /// Whether the full stop there belongs to a short form: `Mon.`, `p.m.`, `approx.`.
    fn short_form(self, stop: usize) -> bool {
        let before = stop.checked_sub(1).and_then(|before| self.at(before));
        self.is(stop, ".")
            && before.is_some_and(|word| {
                word.is_any(&[
                    "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "approx", "no", "tel", "e", "g",
                ])
            })
    }

    /// The first token of the sentence, or the farthest one looked back at.
    pub(super) fn sentence_start(self, place: usize) -> usize {
        let mut start = place;
        while start > place.saturating_sub(REACH) && !self.ends_before(start) {
            start -= 1;
        }
        start
    }

    /// The token after the sentence, or the farthest one looked ahead at.
    pub(super) fn sentence_end(self, place: usize) -> usize {
        let most = (place + REACH).min(self.tokens.len());
        let mut end = place.max(1);
        while end < most && !self.ends_before(end) {
            end += 1;
        }
        end
    }

    /// Whether the sentence around the tokens holds any of the phrases.
    pub(super) fn sentence_has(self, first: usize, end: usize, phrases: &[&str]) -> bool {
        self.has(self.sentence_start(first), self.sentence_end(end), phrases)
    }

    /// Whether any of the phrases begins between two tokens.
    pub(super) fn has(self, from: usize, until: usize, phrases: &[&str]) -> bool {
        (from..until).any(|place| self.any_phrase(place, phrases).is_some())
    }

    /// Whether the few words before deny what follows, with no comma or end between.
    pub(super) fn denied_before(self, place: usize, most: usize) -> bool {
        let mut back = place;
        for _ in 0..most {
            if self.ends_before(back) {
                return false;
            }
            back -= 1;
            let Some(token) = self.at(back) else { return false };
            if token.is_any(&[",", ":", "but", "only"]) {
                return false;
            }
            if token.is_any(DENIALS) && !(self.is(back, "not") && self.is(back + 1, "only")) {
                return true;
            }
        }
        false
    }

    /// Whether the sentence asks, or speaks of a case that may not be: "if you need a hearing loop", "do you have …?".
    pub(super) fn asks(self, first: usize, end: usize) -> bool {
        let start = self.sentence_start(first);
        let until = self.sentence_end(end);
        self.is(until.saturating_sub(1), "?") || self.has(start, first, CONDITIONS)
    }
}

const DENIALS: &[&str] = &[
    "no",
    "not",
    "without",
    "isnt",
    "arent",
    "doesnt",
    "dont",
    "cannot",
    "cant",
    "lack",
    "lacks",
    "lacking",
    "unfortunately",
    "never",
    "nor",
    "neither",
    "havent",
    "hasnt",
    "non",
];

const CONDITIONS: &[&str] = &[
    "if you",
    "if your",
    "if the",
    "if they",
    "if someone",
    "if there",
    "if we",
    "if a",
    "if an",
    "whether",
    "do you",
    "does your",
    "are you",
    "is your",
    "should you",
    "who need",
    "who needs",
    "who use",
    "who uses",
    "anyone who",
    "let us know",
    "you may need",
    "you might need",
    "unless",
    "apply for",
    "claim",
    "hoping",
    "hope to",
    "plan to",
    "planning",
    "fundraising",
    "advice on",
    "advice about",
    "information on",
    "information about",
    "help with",
    "guidance on",
    "search for",
    "find",
    "if",
    "such as",
    "may need",
    "might need",
    "request",
];
