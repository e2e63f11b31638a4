//! Telephone numbers, e-mail and web addresses.

use super::found::Found;
use super::suggestion::{Confidence, SuggestedFact};
use super::token::{Kind, Text};
use crate::ground::text::{NonEmpty, PersonalText};

/// The longest address read, in tokens.
const LONGEST: usize = 160;

pub(super) fn read(text: Text<'_>, letters: &[char]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut place = 0;
    while place < text.tokens.len() {
        let read = telephone(text, place, letters).or_else(|| address(text, place, letters));
        place = read.as_ref().map_or(place + 1, |read| read.end);
        found.extend(read);
    }
    found
}

fn cut(text: Text<'_>, first: usize, end: usize, letters: &[char]) -> Option<String> {
    let from = text.at(first)?.start;
    let until = text.at(end.checked_sub(1)?)?.end;
    Some(letters.get(from..until)?.iter().collect())
}

/// `0117 496 0000`, `+44 (0)117 496 0000`, `0800 1111`.
fn telephone(text: Text<'_>, first: usize, letters: &[char]) -> Option<Found> {
    let glued_before = text.glued(first);
    let abroad = text.is(first, "+") && text.is(first + 1, "44") || text.is(first, "(") && text.is(first + 1, "+");
    let starts = text.at(first)?;
    let national = starts.kind == Kind::Number && starts.plain.starts_with('0') && !glued_before;
    if !(national
        || abroad
        || text.is(first, "(") && text.at(first + 1).is_some_and(|next| next.plain.starts_with('0') && next.kind == Kind::Number))
    {
        return None;
    }
    let (mut digits, mut end, mut place) = (0, first, first);
    while let Some(token) = text.at(place).filter(|_| place < first + 16) {
        if token.kind == Kind::Number {
            digits += token.plain.len();
            end = place + 1;
        } else if !token.is_any(&["(", ")", "-", "+"]) {
            break;
        }
        if digits >= 11 && !abroad {
            break;
        }
        place += 1;
    }
    let right = if abroad {
        (11..=13).contains(&digits)
    } else {
        (10..=11).contains(&digits) || (digits == 8 && (text.is(first, "0800") || text.is(first, "0845")))
    };
    let number = PersonalText::from(cut(text, first, end, letters)?);
    let confidence = if digits == 11 || abroad { Confidence::Certain } else { Confidence::Likely };
    right.then_some(Found { first, end, fact: SuggestedFact::Telephone { number }, confidence })
}

fn address(text: Text<'_>, first: usize, letters: &[char]) -> Option<Found> {
    let token = text.at(first)?;
    if text.glued(first) && text.at(first - 1).is_some_and(|before| !before.is_any(&["(", "[", ":", "'", "\"", "“", "‘", ","]))
        || token.kind == Kind::Sign
    {
        return None;
    }
    let mut end = first + 1;
    while end < first + LONGEST && text.glued(end) && !text.is_any(end, &["(", ")", "[", "]", ",", ";", "\"", "”", "“"]) {
        end += 1;
    }
    if text.glued(end) && end == first + LONGEST {
        return None;
    }
    while end > first && text.is_any(end - 1, &[".", ":", "!", "?", "-"]) {
        end -= 1;
    }
    let said = cut(text, first, end, letters)?;
    let plain = said.to_lowercase();
    let at = plain.matches('@').count();
    let host = plain.split_once('@').map_or(plain.as_str(), |(_, host)| host);
    let host = host.strip_prefix("https://").or_else(|| host.strip_prefix("http://")).unwrap_or(host);
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    let labels: Vec<&str> = host.split('.').collect();
    let named = labels.len() >= 2
        && labels.iter().all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'));
    if !named || !labels.last().is_some_and(|last| last.chars().all(char::is_alphabetic) && last.len() >= 2) {
        return None;
    }
    if at == 1 && !plain.starts_with('@') {
        let fact = SuggestedFact::Email { address: PersonalText::from(said) };
        return Some(Found { first, end, fact, confidence: Confidence::Certain });
    }
    let marked = plain.starts_with("http") || labels.first() == Some(&"www");
    let known =
        labels.last().is_some_and(|last| ["uk", "org", "com", "net", "info", "wales", "scot", "directory"].contains(last));
    let confidence = if marked { Confidence::Certain } else { Confidence::Likely };
    let fact = SuggestedFact::Website { address: NonEmpty::new(said).ok()? };
    (at == 0 && (marked || known)).then_some(Found { first, end, fact, confidence })
}
