//! What tags say of features.

use std::collections::BTreeMap;

use super::table::{NOTED, TAGS, plain};
use crate::ground::error::Code;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;
use crate::model::feature::{Answer, FeatureFact, FeatureKind};
use crate::model::provenance::Source;

/// What came out of the tags of one thing.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) facts: Vec<FeatureFact>,
    /// What is odd about which tag.
    pub(super) odd: Vec<(String, Code, &'static str)>,
    /// Tags that were used.
    pub(super) used: Vec<String>,
    /// What a person should know, tag by tag.
    pub(super) notes: Vec<String>,
}

/// How cautious an answer is.
const fn caution(answer: Answer) -> u8 {
    match answer {
        Answer::Unknown => 0,
        Answer::Yes => 1,
        Answer::Limited => 2,
        Answer::No => 3,
    }
}

/// The facts of tags. Where tags differ about one feature, the more cautious answer counts.
pub(super) fn facts(tags: &[(String, String)], checked_on: Option<Date>) -> Facts {
    let mut found = Facts::default();
    let mut answers: BTreeMap<FeatureKind, (Answer, String)> = BTreeMap::new();
    for (key, value) in tags {
        let value_is = plain(value);
        let said =
            |feature: FeatureKind, answer: Answer, found: &mut Facts, answers: &mut BTreeMap<FeatureKind, (Answer, String)>| {
                let detail = format!("{key}={value}");
                match answers.get_mut(&feature) {
                    None => {
                        answers.insert(feature, (answer, detail));
                    }
                    Some((known, words)) => {
                        if *known != answer && (*known == Answer::No || answer == Answer::No) {
                            found.odd.push((
                                key.clone(),
                                Code::MapTagContradiction,
                                "another tag says something else of the same feature; the more cautious answer counts",
                            ));
                        }
                        words.push_str("; ");
                        words.push_str(&detail);
                        if caution(answer) > caution(*known) {
                            *known = answer;
                        }
                    }
                }
            };
        let rows: Vec<_> = TAGS.iter().filter(|row| row.key == key).collect();
        if let ("capacity:disabled", Ok(bays)) = (key.as_str(), value_is.parse::<u32>()) {
            said(FeatureKind::AccessibleParking, if bays == 0 { Answer::No } else { Answer::Yes }, &mut found, &mut answers);
            found.used.push(key.clone());
        } else if let ("step_count", Ok(steps)) = (key.as_str(), value_is.parse::<u32>()) {
            let answer = if steps == 0 { Answer::Yes } else { Answer::Limited };
            said(FeatureKind::StepFreeEntrance, answer, &mut found, &mut answers);
            found.used.push(key.clone());
        } else if rows.iter().any(|row| row.value == value_is) {
            for row in rows.iter().filter(|row| row.value == value_is) {
                said(row.feature.clone(), row.answer, &mut found, &mut answers);
            }
            found.used.push(key.clone());
        } else if !rows.is_empty() || key == "step_count" {
            found.odd.push((
                key.clone(),
                Code::MapTag,
                "the value of the tag is not understood; what it speaks of stays unknown",
            ));
            found.used.push(key.clone());
        } else if NOTED.iter().any(|(noted, _)| noted == key) {
            found.notes.push(format!("{key}={value}"));
            found.used.push(key.clone());
        }
    }
    let described = tags.iter().find(|(key, _)| key == "wheelchair:description").map(|(_, words)| words.clone());
    found.facts = answers
        .into_iter()
        .map(|(feature, (answer, words))| {
            let way_in = matches!(feature, FeatureKind::StepFreeEntrance | FeatureKind::StepFreeRoute);
            let words = described.as_ref().filter(|_| way_in).map_or_else(|| words.clone(), |more| format!("{words}; {more}"));
            FeatureFact { checked_on, detail: NonEmpty::new(words).ok(), ..FeatureFact::new(feature, answer, Source::MapData) }
        })
        .collect();
    found.facts.shrink_to_fit();
    found
}
