//! The table of barriers: for each, what meets the need, what removes the barrier, and who can.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::AccommodationKind as A;
use super::BarrierKind as B;
use super::Heading::{Financial, Language, Physical, Psychological};
use super::ResponsibleParty::{Funder, LinkWorker, Provider};
use super::{BarrierDefinition, BarrierKind, Heading, Remedy, ResponsibleParty};
use crate::ground::text::NonEmpty;
use crate::model::feature::FeatureKind as F;

/// Every barrier a catalogue knows: the built-in ones, and those its programme has added.
///
/// ```
/// use fingerpost::{BarrierKind, BarrierTable};
///
/// let table = BarrierTable::builtin();
/// let steps = table.get(&BarrierKind::StepFreeEntrance).unwrap();
/// assert_eq!(steps.need.as_str(), "a way in without steps");
/// assert_eq!(steps.remedies[0].accommodation.label(), "ramp");
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct BarrierTable {
    rows: Vec<BarrierDefinition>,
    /// The place of the first row of each kind.
    places: BTreeMap<BarrierKind, usize>,
}

impl BarrierTable {
    /// The built-in table.
    #[must_use]
    pub fn builtin() -> &'static Self {
        static TABLE: OnceLock<BarrierTable> = OnceLock::new();
        TABLE.get_or_init(|| Self::of(rows()))
    }

    /// The table with further rows. The first row of a kind counts: what is built in cannot be changed.
    #[must_use]
    pub fn with(&self, more: &[BarrierDefinition]) -> Self {
        Self::of(self.rows.iter().chain(more).cloned().collect())
    }

    fn of(rows: Vec<BarrierDefinition>) -> Self {
        let mut places = BTreeMap::new();
        for (place, row) in rows.iter().enumerate() {
            places.entry(row.kind.clone()).or_insert(place);
        }
        Self { rows, places }
    }

    /// What is known of one barrier; nothing for an extension nobody has defined.
    #[must_use]
    pub fn get(&self, kind: &BarrierKind) -> Option<&BarrierDefinition> {
        self.rows.get(*self.places.get(kind)?)
    }

    /// Every row.
    #[must_use]
    pub fn rows(&self) -> &[BarrierDefinition] {
        &self.rows
    }
}

const P: &[ResponsibleParty] = &[Provider];
const L: &[ResponsibleParty] = &[LinkWorker];
const PS: &[ResponsibleParty] = &[Provider, Funder];
const PL: &[ResponsibleParty] = &[Provider, LinkWorker];
const LP: &[ResponsibleParty] = &[LinkWorker, Provider];

type Row = (B, Heading, &'static str, &'static [F], &'static [A], &'static [ResponsibleParty], bool);

/// Where a need is personal in kind (which room, whose identity) the strictest common reading stands here, and a
/// requirement names what this person needs. Rows without a feature are measured otherwise: by language, distance,
/// price, group size, level of need.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    (B::EnglishLevel, Language, "sessions in a language you use with ease", &[], &[A::BilingualSession, A::Interpreter, A::TranslatedPack], PS, true),
    (B::BslOrCommunication, Language, "a British Sign Language interpreter", &[F::BslInterpreter], &[A::BslInterpreter, A::Captions, A::InductionLoop], P, true),
    (B::Literacy, Language, "a way to take part without reading or writing", &[F::NoReadingNeeded], &[A::EasyRead, A::OralOrHandsOn, A::ReadingBuddy], P, true),
    (B::Terminology, Language, "an offer in everyday words", &[F::PlainWords], &[A::RewordedOffer], LP, true),
    (B::ContestedNarrative, Language, "care with painful stories", &[F::ContentNote, F::CoCurated], &[A::ContentNote, A::OtherTheme, A::CoCuration, A::CommunityPartner], P, true),
    (B::PriorKnowledge, Language, "a start that needs no knowledge", &[F::NoKnowledgeNeeded], &[A::NoKnowledgeDesign, A::Mentor], P, true),
    (B::ReachTransport, Physical, "a way to get there and home", &[], &[A::OtherTime, A::CommunityTransport, A::TaxiFund, A::SharedLift, A::NearerOrOnline], PS, false),
    (B::WalkDistance, Physical, "a short walk from where you arrive", &[F::WalkFromArrival], &[A::DropOff, A::WheelchairLoan, A::ShorterRoute], P, false),
    (B::StepFreeEntrance, Physical, "a way in without steps", &[F::StepFreeEntrance], &[A::Ramp, A::OtherEntrance, A::GroundFloorSession], P, false),
    (B::StepFreeRoute, Physical, "a way to the room without steps", &[F::StepFreeRoute], &[A::OtherRoom, A::MaterialBroughtDown], P, false),
    (B::SurfaceGradient, Physical, "firm and level ground", &[F::LevelFirmGround], &[A::Trackway, A::AllTerrainChair, A::SeatedTask], P, false),
    (B::AccessibleToilet, Physical, "an accessible toilet", &[F::AccessibleToilet], &[A::NearbyToilet, A::TimedBreak], P, false),
    (B::SeatingRest, Physical, "seats to rest on", &[F::SeatsToRest], &[A::PortableStools, A::Pacing], P, true),
    (B::HearingEnvironment, Physical, "a hearing loop or a quiet place to talk", &[F::HearingLoop, F::QuietRoom], &[A::InductionLoop, A::SmallGroup, A::QuietRoom], P, true),
    (B::SightEnvironment, Physical, "a guide or audio description", &[F::SightedGuide, F::AudioDescription], &[A::LargePrint, A::AudioDescription, A::Guide], P, true),
    (B::SensoryLoad, Physical, "a quiet session or a place to withdraw to", &[F::QuietSession, F::BreakOutSpace], &[A::QuietHour, A::BreakOutRoom, A::SocialStory], P, true),
    (B::StaminaDuration, Physical, "sessions no longer than you can manage", &[F::FlexiblePace], &[A::HalfSession, A::Pacing, A::LeaveAnyTime], P, true),
    (B::ManualOrOutdoor, Physical, "an indoor or seated way to take part", &[F::SeatedIndoorOption], &[A::IndoorStream, A::KitSupplied], P, true),
    (B::AssistanceDog, Physical, "a written welcome for an assistance dog", &[F::AssistanceDogWelcome], &[A::WrittenPermission], P, false),
    (B::PersonalCare, Physical, "a free place for somebody who helps you", &[F::FreeCompanionPlace], &[A::FreeCompanionPlace, A::AssistantWelcome], P, false),
    (B::Parking, Physical, "a parking bay close by", &[F::AccessibleParking], &[A::ReservedBay], P, true),
    (B::EntryPrice, Financial, "a price you can pay", &[], &[A::PriceWaived, A::Concession, A::Pass, A::OpenDay, A::FundedPlace], P, true),
    (B::TravelCost, Financial, "help with the cost of travel", &[F::TravelPaid], &[A::ExpensesInAdvance, A::TravelFund, A::FreeBusHours], PS, true),
    (B::KitAndFood, Financial, "kit and food supplied", &[F::KitSupplied], &[A::KitSupplied], P, true),
    (B::MembershipAfterwards, Financial, "a way to stay on without paying for membership", &[F::NoMembershipNeeded], &[A::VolunteerPass, A::Bursary], P, true),
    (B::CaringOrLostEarnings, Financial, "care for the one you look after, or another hour", &[F::CareProvided, F::EveningSession], &[A::Creche, A::Respite, A::EveningSlot], PS, true),
    (B::BenefitRulesWorry, Financial, "certainty about your benefits", &[F::BenefitRulesExplained], &[A::AdviserLetter], L, true),
    (B::DigitalAccess, Financial, "booking without a computer", &[F::PhoneBooking], &[A::PhoneOrPaperBooking, A::DeviceLoan], PL, true),
    (B::NotForMe, Psychological, "people and stories you can find yourself in", &[F::CommunityLed, F::SharedIdentityPeer, F::DoorstepStart], &[A::CommunityLedSession, A::SharedIdentityPeer, A::DoorstepStart], P, true),
    (B::SiteHistory, Psychological, "a choice about a place with a painful history", &[F::ChoiceOfVenue, F::TraumaInformedLead], &[A::InformedChoice, A::OtherVenue, A::TraumaInformedLead], P, true),
    (B::FirstVisitAnxiety, Psychological, "company or a call before the first visit", &[F::AccompaniedFirstVisit, F::WelcomeBeforehand], &[A::AccompaniedFirstVisit, A::CallBeforehand, A::Photographs, A::Taster], PL, true),
    (B::GroupSize, Psychological, "a group no larger than you can manage", &[], &[A::OneToOneStart, A::SmallGroup], P, true),
    (B::TrustInstitution, Psychological, "somebody or somewhere you already trust", &[F::LinkWorkerHosted, F::KnownVenue], &[A::LinkWorkerHosted, A::KnownPartnerVenue], LP, true),
    (B::SafetyIdentity, Psychological, "a code of conduct that is kept", &[F::CodeOfConduct], &[A::WomenOnlySession, A::FaithAwareSession, A::CodeOfConduct], P, true),
    (B::FluctuatingHealth, Psychological, "a place that is kept when you have to miss a session", &[F::NoPenaltyAbsence], &[A::NoPenaltyAbsence, A::RejoinRule], P, true),
    (B::NeedExceedsSupport, Psychological, "enough support while you are there", &[], &[A::CoDeliveryPartner], PS, false),
    (B::StigmaOfReferral, Psychological, "a group where nobody can tell who was referred", &[F::MixedOpenGroup], &[A::NeutralNaming, A::MixedOpenGroup], P, true),
];

fn rows() -> Vec<BarrierDefinition> {
    let remedy = |accommodation: &A, by: &[ResponsibleParty]| Remedy { accommodation: accommodation.clone(), by: by.to_vec() };
    ROWS.iter()
        .map(|(kind, heading, need, met_by, remedies, by, waivable)| BarrierDefinition {
            kind: kind.clone(),
            heading: *heading,
            need: NonEmpty::known(need),
            met_by: met_by.to_vec(),
            remedies: remedies.iter().map(|accommodation| remedy(accommodation, by)).collect(),
            waivable: *waivable,
        })
        .collect()
}
