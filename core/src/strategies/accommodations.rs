//! What providers say about removing barriers.

use proptest::prelude::*;
use proptest::sample::select;

use super::ids::words;
use super::{Bias, provenance};
use crate::model::barrier::{AccommodationKind, AccommodationOffer, BarrierKind, BarrierTable, Stance};

/// One statement about one accommodation: mostly a remedy of the barrier, at times another thing. Refusals are
/// frequent enough that every way out of a barrier is refused at times.
pub fn accommodation_offer(bias: Bias) -> BoxedStrategy<AccommodationOffer> {
    let barrier = prop_oneof![
        3 => select(super::requirements::BARRIERS),
        2 => select(&[
            BarrierKind::EntryPrice,
            BarrierKind::NeedExceedsSupport,
            BarrierKind::GroupSize,
            BarrierKind::EnglishLevel,
            BarrierKind::ReachTransport,
            BarrierKind::ContestedNarrative,
            BarrierKind::StaminaDuration,
        ][..]),
    ];
    let accommodation = barrier.prop_flat_map(|barrier| {
        let remedies = BarrierTable::builtin().get(&barrier).map(|row| row.remedies.clone()).unwrap_or_default();
        let known: Vec<_> = remedies.into_iter().map(|remedy| remedy.accommodation).chain([AccommodationKind::Mentor]).collect();
        (Just(barrier), prop_oneof![6 => select(known), 1 => Just(AccommodationKind::Taster)])
    });
    let stance = prop_oneof![2 => Just(Stance::Refused), 1 => Just(Stance::OnRequest), 2 => Just(Stance::Offered)];
    let role = proptest::option::weighted(0.3, words(&["learning officer"]));
    (accommodation, stance, provenance(bias, 365), role)
        .prop_map(|((barrier, accommodation), stance, provenance, role)| AccommodationOffer {
            role,
            ..AccommodationOffer::new(barrier, accommodation, stance, provenance)
        })
        .boxed()
}
