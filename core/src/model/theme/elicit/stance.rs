//! Whether what somebody says of a thing is liking or dislike.
//!
//! Not grammar: a reading of turns of phrase ([`TURNS`]) from left to right, each reaching to the end of its clause.
//! What is not clearly a dislike is taken as liked, because a person who speaks of a thing usually wants to.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::ThemeStance;
use super::heard_text::{Pause, Word};
use super::turns::{ENDS, FILLERS, NEW_THOUGHT, OTHERS, SELF, TURNS, Turn};

/// How many words "no" and "not" reach.
const NEAR: usize = 2;
/// How many words before a question mark still belong to the answer: "Football? Can't stand it."
const SHORT_QUESTION: usize = 4;

struct Phrase {
    turn: Turn,
    words: Vec<&'static str>,
}

fn phrases() -> &'static HashMap<&'static str, Vec<Phrase>> {
    static PHRASES: OnceLock<HashMap<&'static str, Vec<Phrase>>> = OnceLock::new();
    PHRASES.get_or_init(|| {
        let mut by_first: HashMap<&'static str, Vec<Phrase>> = HashMap::new();
        for (turn, texts) in TURNS {
            for text in texts.split(';') {
                let words: Vec<&'static str> = text.split_whitespace().collect();
                if let Some(first) = words.first() {
                    by_first.entry(first).or_default().push(Phrase { turn: *turn, words });
                }
            }
        }
        by_first
    })
}

/// The stance of every word of a text.
pub(super) fn stances(words: &[Word]) -> Vec<ThemeStance> {
    let mut stances = vec![ThemeStance::Liked; words.len()];
    let mut reach = 0;
    let mut place = 0;
    while let Some(word) = words.get(place) {
        if ends_reach(words, place, word) {
            reach = place;
        }
        let Some((turn, end)) = turn_at(words, place) else {
            mark(&mut stances, place, place + 1, reach);
            place += 1;
            continue;
        };
        match turn {
            Turn::Towards => reach = place,
            Turn::Away if said_of_self(words, place) => reach = words.len(),
            Turn::AwayNear if opens_a_thought(words, place) => reach = end + NEAR,
            Turn::AwayBefore if said_of_self(words, place) => {
                let start = start_of_clause(words, place);
                mark(&mut stances, start, place, place);
            }
            _ => {}
        }
        mark(&mut stances, place, end, reach);
        place = end;
    }
    stances
}

/// Marks the words from `start` to `end` that a dislike reaches.
fn mark(stances: &mut [ThemeStance], start: usize, end: usize, reach: usize) {
    for stance in stances.iter_mut().take(end.min(reach)).skip(start) {
        *stance = ThemeStance::Avoided;
    }
}

fn is(word: Option<&Word>, list: &[&str]) -> bool {
    word.is_some_and(|word| list.contains(&word.plain.as_str()))
}

fn ends_reach(words: &[Word], place: usize, word: &Word) -> bool {
    let after_and = place > 0 && is(words.get(place - 1), &["and"]);
    let new_thought = is(Some(word), NEW_THOUGHT) && (word.pause == Pause::Comma || after_and);
    word.pause >= Pause::Clause || new_thought || is(Some(word), ENDS)
}

/// The longest turn that starts at a word, and where it ends.
fn turn_at(words: &[Word], place: usize) -> Option<(Turn, usize)> {
    let candidates = phrases().get(words.get(place)?.plain.as_str())?;
    let ends = candidates.iter().filter_map(|phrase| Some((follow(words, place, &phrase.words)?, phrase)));
    ends.max_by_key(|(end, phrase)| (*end, phrase.words.len())).map(|(end, phrase)| (phrase.turn, end))
}

/// Where a phrase ends if it starts at a word; up to two fillers may stand between its words.
fn follow(words: &[Word], place: usize, phrase: &[&str]) -> Option<usize> {
    let mut at = place + 1;
    for wanted in phrase.iter().skip(1) {
        let mut skipped = 0;
        loop {
            let word = words.get(at).filter(|word| word.pause == Pause::None)?;
            at += 1;
            if word.plain == *wanted {
                break;
            }
            skipped += 1;
            if skipped > 2 || !is(Some(word), FILLERS) {
                return None;
            }
        }
    }
    Some(at)
}

/// Whether nobody else is the one who dislikes: the nearest person named before in the clause is not another.
fn said_of_self(words: &[Word], place: usize) -> bool {
    let mut at = place;
    while words.get(at).is_some_and(|word| word.pause == Pause::None) && at > 0 {
        at -= 1;
        let word = words.get(at);
        if is(word, SELF) {
            return true;
        }
        if is(word, OTHERS) {
            return false;
        }
    }
    true
}

/// Whether a "no" or "not" stands where somebody refuses, and not in "there was no church".
fn opens_a_thought(words: &[Word], place: usize) -> bool {
    let pause = words.get(place).is_some_and(|word| word.pause >= Pause::Comma);
    let lead = ["please", "so", "and", "but", "or", "im", "definitely", "really", "just", "say", "were", "nothing"];
    pause || place == 0 || is(words.get(place - 1), &lead)
}

/// Where the thought starts that a turn looks back on.
fn start_of_clause(words: &[Word], place: usize) -> usize {
    let mut at = place;
    while at > 0 {
        let Some(word) = words.get(at) else { return at };
        let answered = word.pause == Pause::Question && short_question(words, at);
        if (word.pause >= Pause::Clause && !answered) || is(Some(word), ENDS) {
            return at;
        }
        at -= 1;
    }
    0
}

fn short_question(words: &[Word], answer: usize) -> bool {
    let before = words.iter().take(answer).rev();
    before.take(SHORT_QUESTION).any(|word| word.pause >= Pause::Clause)
}
