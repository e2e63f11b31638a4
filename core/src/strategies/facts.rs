//! Facts about features.

use proptest::prelude::*;
use proptest::sample::select;

use super::{Bias, checked_on, source, text};
use crate::model::feature::{Answer, FeatureFact, FeatureKind};

/// The features facts and requirements are about: few, so that they meet.
pub(super) const FEATURES: &[FeatureKind] = &[
    FeatureKind::StepFreeEntrance,
    FeatureKind::StepFreeRoute,
    FeatureKind::WalkFromArrival,
    FeatureKind::SeatsToRest,
    FeatureKind::AccessibleToilet,
    FeatureKind::HearingLoop,
    FeatureKind::QuietRoom,
    FeatureKind::FlexiblePace,
    FeatureKind::EasyRead,
    FeatureKind::LinkWorkerHosted,
    FeatureKind::AccompaniedFirstVisit,
    FeatureKind::TravelPaid,
    FeatureKind::AccessibleParking,
    FeatureKind::KnownVenue,
];

/// One fact about one of fourteen features.
pub fn feature_fact(bias: Bias) -> impl Strategy<Value = FeatureFact> {
    select(FEATURES).prop_flat_map(move |feature| fact_about(bias, feature))
}

/// Facts about most of the fourteen features, and a few more that may contradict them.
pub(super) fn facts(bias: Bias) -> BoxedStrategy<Vec<FeatureFact>> {
    let most = FEATURES.iter().map(|feature| bias.stated(fact_about(bias, feature.clone()))).collect::<Vec<_>>();
    let more = proptest::collection::vec(feature_fact(bias), 0..=3);
    (bias.usually(), most, more)
        .prop_map(|(surveyed, most, more)| {
            let known = most.into_iter().flatten().filter(|_| surveyed);
            known.chain(more).collect()
        })
        .boxed()
}

fn fact_about(bias: Bias, feature: FeatureKind) -> BoxedStrategy<FeatureFact> {
    let definition = feature.definition();
    let answer = prop_oneof![
        14 => Just(Answer::Yes),
        5 => Just(Answer::No),
        2 => Just(Answer::Limited),
        1 => bias.between(Just(Answer::Yes), Just(Answer::Unknown)),
    ];
    let metres = if definition.unit.is_some() { 0.9 } else { 0.02 };
    let measure = proptest::option::weighted(metres, (1..=12_u32).prop_map(|tens| tens * 10));
    let detail = proptest::option::weighted(0.1, text());
    (answer, source(), checked_on(bias, definition.shelf_days), measure, detail)
        .prop_map(move |(answer, source, checked_on, measure, detail)| FeatureFact {
            detail,
            checked_on,
            measure,
            ..FeatureFact::new(feature.clone(), answer, source)
        })
        .boxed()
}
