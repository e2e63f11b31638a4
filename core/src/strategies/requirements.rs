//! What clients need.

use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::facts::FEATURES;
use super::personal_text;
use crate::model::barrier::BarrierKind;
use crate::model::client::Requirement;
use crate::model::feature::FeatureKind;

/// The barriers that clients name and partners know: few, so that they meet.
pub(super) const BARRIERS: &[BarrierKind] = &[
    BarrierKind::StepFreeEntrance,
    BarrierKind::StepFreeRoute,
    BarrierKind::WalkDistance,
    BarrierKind::SeatingRest,
    BarrierKind::AccessibleToilet,
    BarrierKind::HearingEnvironment,
    BarrierKind::StaminaDuration,
    BarrierKind::Literacy,
    BarrierKind::TrustInstitution,
    BarrierKind::FirstVisitAnxiety,
    BarrierKind::TravelCost,
    BarrierKind::Parking,
];

/// Barriers that the client's own fields decide, unless a requirement names features.
const OWN_FIELDS: &[BarrierKind] = &[
    BarrierKind::EnglishLevel,
    BarrierKind::ReachTransport,
    BarrierKind::EntryPrice,
    BarrierKind::GroupSize,
    BarrierKind::NeedExceedsSupport,
    BarrierKind::ContestedNarrative,
];

/// A requirement: mostly of a barrier with features of its own, at times with others named, with or without a limit;
/// at times of a barrier nobody has defined.
pub fn requirement() -> BoxedStrategy<Requirement> {
    let undefined = Just("x-gwent:low_light").prop_filter_map("a barrier", |name| name.parse::<BarrierKind>().ok());
    let barrier = prop_oneof![20 => select(BARRIERS), 2 => select(OWN_FIELDS), 1 => undefined];
    barrier
        .prop_flat_map(|barrier| {
            let limited = match barrier {
                BarrierKind::WalkDistance | BarrierKind::SeatingRest => 0.8,
                BarrierKind::StaminaDuration => 0.9,
                _ => 0.1,
            };
            let least = if barrier == BarrierKind::StaminaDuration { 60 } else { 10 };
            let at_most = option::weighted(limited, (1..=14_u32).prop_map(move |tens| least + tens * 10));
            (Just(barrier), met_by(), at_most, option::weighted(0.1, personal_text()))
                .prop_map(|(barrier, met_by, at_most, note)| Requirement { note, met_by, at_most, ..Requirement::new(barrier) })
        })
        .boxed()
}

fn met_by() -> impl Strategy<Value = Vec<FeatureKind>> {
    prop_oneof![5 => Just(Vec::new()), 1 => subsequence(FEATURES, 1..=2)]
}

/// Requirements, each of another barrier; a barrier other than `stamina_duration` comes twice at times.
pub(super) fn requirements(most: usize) -> impl Strategy<Value = Vec<Requirement>> {
    (proptest::collection::vec(requirement(), 0..=most), proptest::bool::weighted(0.1)).prop_map(|(all, twice)| {
        let mut kept: Vec<Requirement> = Vec::new();
        for requirement in all {
            let again = kept.iter().any(|kept| kept.barrier == requirement.barrier);
            if !again || (twice && requirement.barrier != BarrierKind::StaminaDuration) {
                kept.push(requirement);
            }
        }
        kept
    })
}
