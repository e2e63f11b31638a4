//! Which of the cues found in a text count.

use super::cue_index::Hit;
use crate::model::theme::checks::CUE_WORDS;

/// Leaves out cues that mean something else here, and cues that are only part of a longer one: in "Sunday school" no
/// school is heard, in "family tree" no tree.
pub(super) fn that_count(hits: &[Hit]) -> Vec<Hit> {
    let meant: Vec<Hit> = hits
        .iter()
        .filter(|hit| !hit.cancels && !around(hits, hit).any(|other| other.cancels && other.theme == hit.theme))
        .copied()
        .collect();
    let longer = |hit: &Hit| around(&meant, hit).any(|other| other.end - other.first > hit.end - hit.first);
    meant.iter().filter(|hit| !longer(hit)).copied().collect()
}

/// The hits that cover all the words of one. Hits are sorted by their first word, and none is longer than a cue may be.
fn around<'h>(hits: &'h [Hit], hit: &Hit) -> impl Iterator<Item = &'h Hit> + use<'h> {
    let (first, end) = (hit.first, hit.end);
    let from = hits.partition_point(|other| other.first + CUE_WORDS < end);
    hits.iter().skip(from).take_while(move |other| other.first <= first).filter(move |other| other.end >= end)
}
