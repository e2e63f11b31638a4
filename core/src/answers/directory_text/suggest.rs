//! From texts to suggestions.

use super::clean::{Clean, clean};
use super::found::Found;
use super::suggestion::{DirectoryText, FactSuggestion};
use super::token::{Text, tokens};
use super::{ages, contact, days, features, free, prices, ways_in};
use crate::ground::text::PersonalText;

/// How much of one text is read, in characters. What comes after it is not looked at.
pub const DIRECTORY_TEXT_LIMIT: usize = 1_000_000;

/// What the texts of one service seem to say: days and hours, prices, ages, features, ways in, contact.
///
/// Give it all texts of one record and put the suggestions before a person, with the words. Nothing here is a fact, and nothing is
/// made up: "Mondays" without a time is a day without hours. What is said twice is suggested once, by the surest words. In the
/// order of the texts and of the words in them. Time grows with the length of the text, whatever stands in it.
///
/// ```
/// use fingerpost::{Confidence, DirectoryText, SuggestedFact, suggest_facts};
///
/// let text = DirectoryText::new("description".parse()?, "<p>Every Tuesday, 10am&ndash;12pm. £3 per session.</p>".into());
/// let found = suggest_facts(&[text]);
/// assert_eq!(found.len(), 2);
/// assert_eq!(found[0].words.expose(), "Every Tuesday, 10am–12pm");
/// assert_eq!(found[0].confidence, Confidence::Certain);
/// assert!(matches!(&found[1].fact, SuggestedFact::Price { price } if price.amount == Some("£3".parse()?)));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn suggest_facts(texts: &[DirectoryText]) -> Vec<FactSuggestion> {
    let mut all: Vec<FactSuggestion> = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        let said = text.text.expose();
        let limit = said.char_indices().nth(DIRECTORY_TEXT_LIMIT).map_or(said.len(), |(limit, _)| limit);
        let cleaned = clean(said.get(..limit).unwrap_or_default());
        let tokens = tokens(&cleaned);
        let mut found = read(Text { tokens: &tokens }, &cleaned.letters);
        found.sort_by_key(|found| (found.first, found.end));
        all.extend(found.into_iter().filter_map(|found| suggestion(found, index, text, &cleaned, Text { tokens: &tokens })));
    }
    once(all)
}

fn read(text: Text<'_>, letters: &[char]) -> Vec<Found> {
    let mut found = days::read(text);
    found.extend(prices::read(text));
    found.extend(free::read(text));
    found.extend(ages::read(text));
    found.extend(features::read(text));
    found.extend(ways_in::read(text));
    found.extend(contact::read(text, letters));
    found
}

fn suggestion(found: Found, index: usize, text: &DirectoryText, clean: &Clean, tokens: Text<'_>) -> Option<FactSuggestion> {
    let from = tokens.at(found.first)?.start;
    let until = tokens.at(found.end.checked_sub(1)?)?.end;
    let words: String = clean.letters.get(from..until)?.iter().collect();
    let start = clean.origin.get(from)?.0;
    let end = clean.origin.get(until.checked_sub(1)?)?.1;
    Some(FactSuggestion {
        fact: found.fact,
        confidence: found.confidence,
        words: PersonalText::from(words),
        text: u32::try_from(index).ok()?,
        field: text.field.clone(),
        start_char: u32::try_from(start).ok()?,
        end_char: u32::try_from(end).ok()?,
    })
}

/// Keeps of suggestions of the same fact the surest, and of those the first.
fn once(all: Vec<FactSuggestion>) -> Vec<FactSuggestion> {
    let mut kept: Vec<FactSuggestion> = Vec::new();
    let mut seen: std::collections::HashMap<String, usize> = std::collections::HashMap::new();
    for one in all {
        let key = serde_json::to_string(&one.fact).unwrap_or_default();
        match seen.get(&key).and_then(|place| kept.get_mut(*place)) {
            Some(earlier) if one.confidence < earlier.confidence => *earlier = one,
            Some(_) => {}
            None => {
                seen.insert(key, kept.len());
                kept.push(one);
            }
        }
    }
    kept.sort_by_key(|one| (one.text, one.start_char, one.end_char));
    kept
}
