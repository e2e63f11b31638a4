//! What is known of each kind of feature: its label, its shelf life and its measure. One table.

use super::FeatureKind;
use crate::ground::text::words;

words! {
    /// What a measure counts.
    closed Unit {
        /// Metres.
        Metres = "metres",
        /// Minutes.
        Minutes = "minutes",
        /// People.
        People = "people",
    }
}

/// What is known of one kind of feature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeatureDefinition {
    /// The feature in plain words, as it stands in "does it have …?".
    pub label: &'static str,
    /// For how many days a check is believed (convention; a policy may set its own).
    pub shelf_days: u32,
    /// What its measure counts, where it has one.
    pub unit: Option<Unit>,
}

/// Buildings change slowly (convention).
const BUILT: u32 = 730;
/// Equipment and practice change every year (convention).
const YEARLY: u32 = 365;
/// Things that break or depend on a person (convention).
const HALF_YEAR: u32 = 183;

const fn row(label: &'static str, shelf_days: u32) -> FeatureDefinition {
    FeatureDefinition { label, shelf_days, unit: None }
}

const fn measured(label: &'static str, shelf_days: u32) -> FeatureDefinition {
    FeatureDefinition { label, shelf_days, unit: Some(Unit::Metres) }
}

impl FeatureKind {
    /// What is known of this kind. An extension has its own name as label and lasts a year.
    #[must_use]
    #[rustfmt::skip]
    pub const fn definition(&self) -> FeatureDefinition {
        match self {
            Self::BilingualSession => row("sessions in two languages", HALF_YEAR),
            Self::Interpreter => row("an interpreter", HALF_YEAR),
            Self::TranslatedMaterial => row("translated material", YEARLY),
            Self::BslInterpreter => row("a British Sign Language interpreter", HALF_YEAR),
            Self::Captions => row("captions", YEARLY),
            Self::EasyRead => row("easy-read material", YEARLY),
            Self::NoReadingNeeded => row("a way to take part without reading or writing", YEARLY),
            Self::PlainWords => row("a description in everyday words", YEARLY),
            Self::ContentNote => row("a note beforehand about difficult content", YEARLY),
            Self::CoCurated => row("stories told together with the people concerned", YEARLY),
            Self::NoKnowledgeNeeded => row("a start for people who know nothing about it yet", YEARLY),
            Self::WalkFromArrival => measured("a short walk from where you arrive", BUILT),
            Self::DropOffPoint => row("a place to be dropped off at the door", BUILT),
            Self::StepFreeEntrance => row("a way in without steps", BUILT),
            Self::StepFreeRoute => row("a way to the room without steps", HALF_YEAR),
            Self::LevelFirmGround => row("firm and level ground", BUILT),
            Self::AccessibleToilet => row("an accessible toilet", YEARLY),
            Self::SeatsToRest => measured("seats to rest on", YEARLY),
            Self::HearingLoop => row("a hearing loop that works", HALF_YEAR),
            Self::QuietRoom => row("a quiet place to talk", YEARLY),
            Self::LargePrint => row("large print", YEARLY),
            Self::AudioDescription => row("audio description", YEARLY),
            Self::SightedGuide => row("a guide for people who see little", HALF_YEAR),
            Self::QuietSession => row("a quiet session", HALF_YEAR),
            Self::BreakOutSpace => row("a place to withdraw to", YEARLY),
            Self::FlexiblePace => row("rests whenever needed, and leaving at any time", YEARLY),
            Self::SeatedIndoorOption => row("an indoor or seated way to take part", YEARLY),
            Self::AssistanceDogWelcome => row("a written welcome for assistance dogs", YEARLY),
            Self::FreeCompanionPlace => row("a free place for a companion", YEARLY),
            Self::AccessibleParking => row("a parking bay for disabled visitors", BUILT),
            Self::TravelPaid => row("help with the cost of travel", HALF_YEAR),
            Self::KitSupplied => row("kit and food supplied", HALF_YEAR),
            Self::NoMembershipNeeded => row("a way to stay on without paying for membership", YEARLY),
            Self::CareProvided => row("childcare or respite", HALF_YEAR),
            Self::EveningSession => row("an evening or weekend session", HALF_YEAR),
            Self::BenefitRulesExplained => row("a letter that explains what it means for benefits", YEARLY),
            Self::PhoneBooking => row("booking by telephone or on paper", YEARLY),
            Self::CommunityLed => row("people from the community leading it", HALF_YEAR),
            Self::SharedIdentityPeer => row("somebody of a similar background taking part", HALF_YEAR),
            Self::DoorstepStart => row("a start in a familiar place near home", HALF_YEAR),
            Self::ChoiceOfVenue => row("a choice of venue", HALF_YEAR),
            Self::TraumaInformedLead => row("a leader who understands trauma", HALF_YEAR),
            Self::AccompaniedFirstVisit => row("somebody to come along the first time", HALF_YEAR),
            Self::WelcomeBeforehand => row("a call, photographs or a taster beforehand", HALF_YEAR),
            Self::LinkWorkerHosted => row("a link worker on the site", HALF_YEAR),
            Self::KnownVenue => row("a venue people already know and trust", YEARLY),
            Self::WomenOnlySession => row("a session for women only", HALF_YEAR),
            Self::FaithAwareSession => row("a session that respects religious practice", HALF_YEAR),
            Self::CodeOfConduct => row("a code of conduct that is kept", YEARLY),
            Self::NoPenaltyAbsence => row("a place that is kept when you have to miss a session", HALF_YEAR),
            Self::MixedOpenGroup => row("an open group where nobody can tell who was referred", HALF_YEAR),
            Self::Extension { .. } => row("", YEARLY),
        }
    }

    /// The feature in plain words, as it stands in "does it have …?".
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::Extension { name } => name.slug().replace(['_', '-'], " "),
            built_in => built_in.definition().label.to_owned(),
        }
    }
}
