//! What a place or an activity has, or lacks.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::feature_phrases::{FeaturePhrase, PHRASES};
use super::found::Found;
use super::suggestion::{Confidence, SuggestedFact};
use super::token::Text;
use crate::model::feature::{Answer, FeatureKind};

/// The phrases by each of their possible first words.
static BY_FIRST: LazyLock<HashMap<&'static str, Vec<&'static FeaturePhrase>>> = LazyLock::new(|| {
    let mut by_first: HashMap<_, Vec<_>> = HashMap::new();
    for phrase in PHRASES {
        for word in phrase.words.split(' ').next().unwrap_or_default().split('|') {
            by_first.entry(word).or_default().push(phrase);
        }
    }
    by_first
});

pub(super) fn read(text: Text<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut place = 0;
    while let Some(token) = text.at(place) {
        let phrases = BY_FIRST.get(token.plain.as_str()).map(Vec::as_slice).unwrap_or_default();
        let longest = phrases.iter().filter_map(|phrase| Some((text.phrase(place, phrase.words)?, *phrase)));
        // Of two that are as long the one that stands first in the table counts.
        let Some((end, phrase)) = longest.reduce(|best, next| if next.0 > best.0 { next } else { best }) else {
            place += 1;
            continue;
        };
        found.extend(said(text, place, end, phrase));
        place = end;
    }
    found
}

const PARTLY: &[&str] = &["partial", "partially", "partly", "limited", "restricted"];

const ARRANGED: &[&str] = &[
    "on request",
    "by arrangement",
    "can be arranged",
    "can be booked",
    "can be provided",
    "can arrange",
    "if requested",
    "by request",
    "by prior arrangement",
    "upon request",
    "can be requested",
    "may be available",
    "in advance",
    "with notice",
    "could be",
];

const HEDGES: &[&str] = &[
    "may",
    "might",
    "some",
    "sometimes",
    "usually",
    "where possible",
    "try",
    "most",
    "hopefully",
    "should be",
    "please ask",
    "mostly",
    "generally",
    "often",
    "will be",
    "soon",
    "level",
    "all of our",
    "many",
];

const STATES: &[&str] = &[
    "have",
    "has",
    "is",
    "are",
    "available",
    "with",
    "offer",
    "offers",
    "provide",
    "provides",
    "provided",
    "there",
    "includes",
    "include",
    "including",
    "welcome",
    "facilities",
    "accessible",
    "access",
    "venue",
    "building",
    "we",
    "our",
];

fn said(text: Text<'_>, first: usize, end: usize, phrase: &FeaturePhrase) -> Option<Found> {
    let (start, until) = (text.sentence_start(first), text.sentence_end(end));
    if text.asks(first, end) {
        return None;
    }
    // A vehicle, a boat or a shower that is accessible says nothing of the way into a building.
    let vehicles = [
        "vehicle|vehicles",
        "transport",
        "minibus|minibuses",
        "taxi|taxis",
        "boat|boats|powerboats",
        "bus|buses",
        "car|cars",
        "van|vans",
    ];
    let of_a_vehicle = phrase.feature == FeatureKind::StepFreeEntrance && text.has(start, until, &vehicles);
    if of_a_vehicle || text.is_any(end, &["shower|showers", "shower", "showers", "housing", "home", "homes"]) {
        return None;
    }
    let worded_no = text.is(first, "no");
    let before = (1..=4).find(|back| !worded_no && text.denied_before(first, *back));
    let after =
        text.any_phrase(end, &["is not", "are not", "not available", "unavailable", "isnt", "arent", ": no", "- no", "not"]);
    let denied = before.is_some() || after.is_some();
    let partly = text.is(first.wrapping_sub(1), "partially") || text.has(first.saturating_sub(3).max(start), first, PARTLY);
    let arranged = text.has(start, until, ARRANGED);
    let hedged = text.has(start, first, HEDGES) || text.has(end, (end + 4).min(until), HEDGES);
    let short = until - start <= end - first + 4;
    let stated = short || text.has(start, until, STATES);
    let answer = match () {
        () if denied => Answer::No,
        () if partly || arranged => Answer::Limited,
        () => Answer::Yes,
    };
    // Somebody who speaks the language by hand is not somebody who interprets.
    let weaker = matches!(phrase.feature, FeatureKind::Interpreter) && !stated;
    let confidence = match () {
        () if weaker || hedged && !denied => Confidence::Possible.max(phrase.confidence),
        () if arranged || !stated => Confidence::Likely.max(phrase.confidence),
        () => phrase.confidence,
    };
    let fact = SuggestedFact::Feature { feature: phrase.feature.clone(), answer };
    // Whoever reads the words has to read the "no" with them.
    let (first, end) = (first.saturating_sub(before.unwrap_or(0)), after.unwrap_or(end));
    Some(Found { first, end, fact, confidence })
}
