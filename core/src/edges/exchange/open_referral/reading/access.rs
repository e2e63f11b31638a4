//! Accessibility: facts, where a whole text is one of few phrases. Prose is kept, and made no fact of.

use super::fields::{list, phrase, text};
use crate::edges::exchange::json::Value;
use crate::ground::text::NonEmpty;
use crate::model::feature::{Answer, FeatureFact, FeatureKind};
use crate::model::provenance::Source;

/// Features and the phrases for them: the first is written, all are understood.
pub(in crate::edges::exchange::open_referral) const PHRASES: &[(FeatureKind, &[&str])] = &[
    (FeatureKind::StepFreeEntrance, &["step free entrance", "level access", "step free access", "level entrance"]),
    (FeatureKind::StepFreeRoute, &["step free route"]),
    (
        FeatureKind::AccessibleToilet,
        &["accessible toilet", "accessible toilets", "disabled toilet", "wheelchair accessible toilet"],
    ),
    (FeatureKind::HearingLoop, &["hearing loop", "induction loop", "hearing loops", "induction loops"]),
    (FeatureKind::AccessibleParking, &["accessible parking", "disabled parking", "blue badge parking"]),
    (FeatureKind::DropOffPoint, &["drop off point"]),
    (FeatureKind::QuietRoom, &["quiet room"]),
    (FeatureKind::LargePrint, &["large print"]),
    (FeatureKind::AudioDescription, &["audio description"]),
    (FeatureKind::BslInterpreter, &["bsl interpreter", "british sign language interpreter"]),
    (FeatureKind::AssistanceDogWelcome, &["assistance dogs welcome", "guide dogs welcome"]),
    (FeatureKind::EasyRead, &["easy read"]),
];

/// The facts of a location. They have no date, and so count as expired until somebody checks: unknown is never yes.
pub(in crate::edges::exchange::open_referral) fn read(location: &Value<'_>) -> Vec<FeatureFact> {
    let mut facts: Vec<FeatureFact> = Vec::new();
    for item in ["accessibility", "accessibility_for_disabilities"].iter().flat_map(|name| list(location, name)) {
        let found = ["accessibility", "description"].iter().find_map(|name| {
            let said = phrase(text(item, name)?);
            PHRASES.iter().find(|(_, phrases)| phrases.contains(&said.as_str())).map(|(feature, _)| feature.clone())
        });
        let Some(feature) = found.filter(|feature| facts.iter().all(|known| known.feature != *feature)) else { continue };
        let detail = text(item, "details").and_then(|detail| NonEmpty::new(detail).ok());
        facts.push(FeatureFact { detail, ..FeatureFact::new(feature, Answer::Yes, Source::Directory) });
    }
    facts
}
