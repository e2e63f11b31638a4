//! From what somebody says to themes.

use std::collections::BTreeMap;

use super::cue_index::Hit;
use super::heard_text::{Word, hear};
use super::stance::stances;
use super::{HeardWords, ThemeStance, ThemeSuggestion, found};
use crate::ground::error::{Code, FingerpostError, Result};
use crate::model::theme::Vocabulary;

/// The longest text [`suggest`] listens to, in characters.
pub const WORDS_LIMIT: usize = 20_000;

/// The themes somebody speaks of, with the words that led to each.
///
/// Give it what the client said, in their own words and with their consent to write it down. Whole words only, in any
/// case; regular English plurals and `-ing` and `-ed` forms are understood. What the client does not like or does
/// not want to talk about comes back as [`ThemeStance::Avoided`]: "don't talk to me about the war".
///
/// Liked themes come first, then the avoided ones; in each group the strongest first, and ids break ties. Nothing heard is an
/// empty list, and a reason to ask one of the prompts of a [`Theme`](crate::Theme). The text is not kept.
///
/// ```
/// use fingerpost::{ThemeStance, Vocabulary, suggest};
///
/// let heard = suggest(Vocabulary::builtin(), "I'm not into football, but I did love the old steam trains.")?;
/// let brief: Vec<_> = heard.iter().map(|s| (s.theme.as_str(), s.stance)).collect();
/// assert_eq!(brief, [("railways", ThemeStance::Liked), ("sport_and_clubs", ThemeStance::Avoided)]);
/// assert_eq!(heard[0].words[0].text.expose(), "steam trains");
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// [`Code::ThemeWordsTooLong`] above [`WORDS_LIMIT`] characters. The error says how long the text is, not what is in it.
pub fn suggest(vocabulary: &Vocabulary, words: &str) -> Result<Vec<ThemeSuggestion>> {
    let length = words.chars().count();
    if length > WORDS_LIMIT {
        let detail = format!("the text has {length} characters; at most {WORDS_LIMIT} are listened to at once");
        return Err(FingerpostError::invalid(Code::ThemeWordsTooLong, detail));
    }
    let heard = hear(words);
    let stances = stances(&heard);
    let mut spans: BTreeMap<(ThemeStance, usize), Vec<Hit>> = BTreeMap::new();
    for hit in found::that_count(&vocabulary.cues().hits(&heard)) {
        let stance = stances.get(hit.first).copied().unwrap_or(ThemeStance::Liked);
        spans.entry((stance, hit.theme)).or_default().push(hit);
    }
    let letters: Vec<char> = words.chars().collect();
    let mut suggestions: Vec<ThemeSuggestion> = spans
        .into_iter()
        .filter_map(|((stance, theme), hits)| {
            let theme = vocabulary.themes().get(theme)?;
            Some(ThemeSuggestion {
                theme: theme.id.clone(),
                label: theme.label().to_owned(),
                stance,
                strength: strength(&hits, &heard),
                words: hits.iter().filter_map(|hit| cut(hit, &heard, &letters)).collect(),
            })
        })
        .collect();
    suggestions.sort_by(|a, b| (a.stance, b.strength, &a.theme).cmp(&(b.stance, a.strength, &b.theme)));
    Ok(suggestions)
}

/// Ten points for each different cue, five more for each further word of it, at most 100.
fn strength(hits: &[Hit], heard: &[Word]) -> u32 {
    let said = |hit: &Hit| -> Vec<&str> { heard.iter().take(hit.end).skip(hit.first).map(|word| word.plain.as_str()).collect() };
    let mut different: Vec<Vec<&str>> = hits.iter().map(said).collect();
    different.sort_unstable();
    different.dedup();
    let points: usize = different.iter().map(|cue| 5 + 5 * cue.len()).sum();
    u32::try_from(points.min(100)).unwrap_or(100)
}

fn cut(hit: &Hit, heard: &[Word], letters: &[char]) -> Option<HeardWords> {
    let start = heard.get(hit.first)?.start;
    let end = heard.get(hit.end.checked_sub(1)?)?.end;
    let text: String = letters.get(start..end)?.iter().collect();
    Some(HeardWords { text: text.into(), start_char: u32::try_from(start).ok()?, end_char: u32::try_from(end).ok()? })
}
