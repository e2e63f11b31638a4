//! The phrases by which directories name features. One table.

use super::suggestion::Confidence;
use crate::model::feature::FeatureKind;

/// One way to name a feature.
pub(super) struct FeaturePhrase {
    /// The words; `|` parts alternatives for one word.
    pub(super) words: &'static str,
    pub(super) feature: FeatureKind,
    /// How surely the words mean that feature, where nothing around them speaks against it.
    pub(super) confidence: Confidence,
}

const fn sure(words: &'static str, feature: FeatureKind) -> FeaturePhrase {
    FeaturePhrase { words, feature, confidence: Confidence::Certain }
}

const fn likely(words: &'static str, feature: FeatureKind) -> FeaturePhrase {
    FeaturePhrase { words, feature, confidence: Confidence::Likely }
}

const fn possible(words: &'static str, feature: FeatureKind) -> FeaturePhrase {
    FeaturePhrase { words, feature, confidence: Confidence::Possible }
}

pub(super) const PHRASES: &[FeaturePhrase] = &[
    sure("step free access|entrance|entry", FeatureKind::StepFreeEntrance),
    sure("level access|entrance|entry", FeatureKind::StepFreeEntrance),
    sure("ramped access|entrance", FeatureKind::StepFreeEntrance),
    sure("wheelchair accessible", FeatureKind::StepFreeEntrance),
    sure("wheelchair access", FeatureKind::StepFreeEntrance),
    sure("fully wheelchair accessible", FeatureKind::StepFreeEntrance),
    sure("accessible by|for|to wheelchair|wheelchairs", FeatureKind::StepFreeEntrance),
    sure("accessible to|for wheelchair users", FeatureKind::StepFreeEntrance),
    likely("wheelchair friendly", FeatureKind::StepFreeEntrance),
    likely("disabled access", FeatureKind::StepFreeEntrance),
    likely("access for wheelchair users", FeatureKind::StepFreeEntrance),
    likely("access for disabled people", FeatureKind::StepFreeEntrance),
    possible("step free", FeatureKind::StepFreeEntrance),
    possible("fully accessible", FeatureKind::StepFreeEntrance),
    likely("lift access", FeatureKind::StepFreeRoute),
    likely("lift to all floors", FeatureKind::StepFreeRoute),
    possible("lift available", FeatureKind::StepFreeRoute),
    sure("accessible|disabled|wheelchair toilet|toilets|loo|wc|bathroom", FeatureKind::AccessibleToilet),
    sure("accessible toilet facilities", FeatureKind::AccessibleToilet),
    likely("toilets for disabled people", FeatureKind::AccessibleToilet),
    sure("changing places toilet", FeatureKind::AccessibleToilet),
    sure("hearing|induction loop|loops", FeatureKind::HearingLoop),
    sure("hearing induction loop", FeatureKind::HearingLoop),
    likely("loop system", FeatureKind::HearingLoop),
    sure("bsl interpreter|interpreters|interpretation|interpreted|interpreting", FeatureKind::BslInterpreter),
    sure("british sign language interpreter|interpreters|interpretation", FeatureKind::BslInterpreter),
    likely("sign language interpreter|interpreters|interpretation", FeatureKind::BslInterpreter),
    possible("bsl", FeatureKind::BslInterpreter),
    possible("british sign language", FeatureKind::BslInterpreter),
    likely("interpreter|interpreters available", FeatureKind::Interpreter),
    likely("translators|interpreters", FeatureKind::Interpreter),
    possible("interpreter", FeatureKind::Interpreter),
    likely("interpreting|interpretation service|services|support", FeatureKind::Interpreter),
    likely("large print", FeatureKind::LargePrint),
    likely("easy read", FeatureKind::EasyRead),
    likely("audio description|described", FeatureKind::AudioDescription),
    possible("captions|captioned|subtitles", FeatureKind::Captions),
    sure("quiet room|rooms", FeatureKind::QuietRoom),
    sure("quiet|relaxed session|sessions|hour|hours", FeatureKind::QuietSession),
    likely("relaxed performance|performances|screening|screenings", FeatureKind::QuietSession),
    likely("quiet space|area", FeatureKind::BreakOutSpace),
    sure("assistance|guide dog|dogs welcome|allowed", FeatureKind::AssistanceDogWelcome),
    sure("guide and assistance dogs welcome", FeatureKind::AssistanceDogWelcome),
    likely("assistance dogs", FeatureKind::AssistanceDogWelcome),
    sure("accessible|disabled parking", FeatureKind::AccessibleParking),
    sure("disabled|accessible parking|car bay|bays|space|spaces|parking", FeatureKind::AccessibleParking),
    sure("disabled|accessible parking bay|bays|space|spaces", FeatureKind::AccessibleParking),
    likely("parking spaces for disabled", FeatureKind::AccessibleParking),
    likely("lift to", FeatureKind::StepFreeRoute),
    likely("accessible for wheelchair users", FeatureKind::StepFreeEntrance),
    likely("blue badge parking|bays|spaces", FeatureKind::AccessibleParking),
    likely("parking for disabled people|visitors", FeatureKind::AccessibleParking),
    sure("women|womens|ladies only", FeatureKind::WomenOnlySession),
    likely("only for women", FeatureKind::WomenOnlySession),
    sure("creche|crèche", FeatureKind::CareProvided),
    likely("childcare available|provided", FeatureKind::CareProvided),
    sure("no experience needed|necessary|required", FeatureKind::NoKnowledgeNeeded),
    sure("no previous|prior experience|knowledge needed|necessary|required", FeatureKind::NoKnowledgeNeeded),
    sure("material|tools is|are provided|supplied", FeatureKind::KitSupplied),
    sure("equipment|materials|kit is|are provided|supplied", FeatureKind::KitSupplied),
    sure("equipment|materials|kit provided|supplied", FeatureKind::KitSupplied),
    likely("travel expenses", FeatureKind::TravelPaid),
    sure("travel expenses paid|reimbursed|covered", FeatureKind::TravelPaid),
    sure("carers|companions|companion|carer go|goes|free free|entry", FeatureKind::FreeCompanionPlace),
    likely("free carer|companion ticket|place", FeatureKind::FreeCompanionPlace),
    sure("drop off point", FeatureKind::DropOffPoint),
    likely("evening sessions|session|classes|class", FeatureKind::EveningSession),
    possible("in the evenings|evening", FeatureKind::EveningSession),
    likely("sighted guide|guides", FeatureKind::SightedGuide),
    likely("bilingual session|sessions", FeatureKind::BilingualSession),
    likely("translated into|materials", FeatureKind::TranslatedMaterial),
    likely("trauma informed", FeatureKind::TraumaInformedLead),
];
