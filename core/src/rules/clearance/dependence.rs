//! What each barrier depends on: the aspects of an activity whose change opens it again.

use crate::model::barrier::{AccommodationKind as A, BarrierKind as B, BarrierTable};
use crate::model::referral::{AspectStamp, OpeningCause, ReferralBarrier};

const VENUE: &str = "venue";
const TIMES: &str = "times";
const PRICE: &str = "price";
const LANGUAGES: &str = "languages";
const GROUP: &str = "group";
const SUPPORT: &str = "support";
const FEATURE: &str = "feature:";

/// The aspects with their causes, in the order in which one is named.
const CAUSES: &[(&str, OpeningCause)] = &[
    (VENUE, OpeningCause::VenueChanged),
    (TIMES, OpeningCause::TimesChanged),
    (PRICE, OpeningCause::PriceChanged),
    (LANGUAGES, OpeningCause::LanguagesChanged),
    (GROUP, OpeningCause::GroupChanged),
    (SUPPORT, OpeningCause::SupportChanged),
];

/// What barriers depend on beyond the features of their row.
const ROWS: &[(B, &[&str])] = &[
    (B::EnglishLevel, &[LANGUAGES]),
    (B::ReachTransport, &[VENUE, TIMES]),
    (B::TravelCost, &[VENUE, TIMES]),
    (B::StaminaDuration, &[TIMES]),
    (B::CaringOrLostEarnings, &[TIMES]),
    (B::EntryPrice, &[PRICE]),
    (B::MembershipAfterwards, &[PRICE]),
    (B::GroupSize, &[GROUP]),
    (B::NeedExceedsSupport, &[SUPPORT]),
];

/// Accommodations that are a person or a thing at an hour: whoever comes on Tuesdays may not come on Fridays.
const AT_AN_HOUR: &[A] = &[
    A::BilingualSession,
    A::Interpreter,
    A::BslInterpreter,
    A::ReadingBuddy,
    A::Mentor,
    A::OtherTime,
    A::CommunityTransport,
    A::SharedLift,
    A::FreeBusHours,
    A::GroundFloorSession,
    A::OtherRoom,
    A::MaterialBroughtDown,
    A::Guide,
    A::QuietHour,
    A::QuietRoom,
    A::HalfSession,
    A::IndoorStream,
    A::OpenDay,
    A::EveningSlot,
    A::Creche,
    A::Respite,
    A::CommunityLedSession,
    A::SharedIdentityPeer,
    A::TraumaInformedLead,
    A::AccompaniedFirstVisit,
    A::Taster,
    A::OneToOneStart,
    A::SmallGroup,
    A::LinkWorkerHosted,
    A::WomenOnlySession,
    A::FaithAwareSession,
    A::CoDeliveryPartner,
    A::MixedOpenGroup,
    A::TimedBreak,
];

/// The first cause, of all aspects that changed, that concerns a barrier.
pub(crate) fn concerns(barrier: &ReferralBarrier, changed: &[String]) -> Option<OpeningCause> {
    let depends = |aspect: &str| depends_on(barrier, aspect);
    let named = CAUSES.iter().find(|(aspect, _)| depends(aspect) && changed.iter().any(|one| one == aspect));
    let feature = || changed.iter().any(|one| one.starts_with(FEATURE) && depends(one));
    named.map(|(_, cause)| *cause).or_else(|| feature().then_some(OpeningCause::FeatureChanged))
}

fn depends_on(barrier: &ReferralBarrier, aspect: &str) -> bool {
    let kind = &barrier.barrier;
    let Some(row) = BarrierTable::builtin().get(kind) else { return true };
    let own = ROWS.iter().find(|(one, _)| one == kind).is_some_and(|(_, aspects)| aspects.contains(&aspect));
    let timely = |what: &A| AT_AN_HOUR.contains(what) || matches!(what, A::Extension { .. });
    let at_an_hour = || barrier.commitment.as_ref().is_some_and(|promised| timely(&promised.accommodation));
    match aspect.strip_prefix(FEATURE) {
        Some(feature) => row.met_by.iter().any(|one| one.as_str() == feature),
        None => own || (aspect == VENUE && !row.met_by.is_empty()) || (aspect == TIMES && at_an_hour()),
    }
}

/// The names of the aspects in which two stamps differ.
pub(crate) fn changed(before: &[AspectStamp], after: &[AspectStamp]) -> Vec<String> {
    let differs = |one: &&AspectStamp, others: &[AspectStamp]| {
        others.iter().find(|other| other.aspect == one.aspect).is_none_or(|other| other.says != one.says)
    };
    let gone = before.iter().filter(|one| differs(one, after));
    let mut names: Vec<String> =
        gone.chain(after.iter().filter(|one| differs(one, before))).map(|one| one.aspect.clone()).collect();
    names.sort();
    names.dedup();
    names
}
