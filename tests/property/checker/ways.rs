//! Ways out of a barrier.

use fingerpost::{AccommodationKind, AccommodationOffer, BarrierKind, KeepApart, NeedLevel, PartnerId, Stance};

use super::Case;
use super::dates::{day_number, fresh};
use super::evidence::rank;

/// The accommodations that are left, and whether the provider already offers each.
pub(crate) type Ways = Vec<(AccommodationKind, bool)>;

/// What the provider says of one accommodation for one barrier.
pub(crate) fn stance(case: &Case<'_>, barrier: &BarrierKind, accommodation: &AccommodationKind) -> Option<Stance> {
    let about = |offer: &&AccommodationOffer| offer.barrier == *barrier && offer.accommodation == *accommodation;
    let counts = |offer: &&AccommodationOffer| fresh(&offer.provenance, case.on, case.policy.offer_shelf_days);
    let mut said: Vec<_> = case.activity.accommodations.iter().filter(about).filter(counts).collect();
    said.sort_by_key(|offer| {
        let checked = offer.provenance.checked_on.map_or(0, day_number);
        let caution = match offer.stance {
            Stance::Refused => 0,
            Stance::OnRequest => 1,
            Stance::Offered => 2,
        };
        (rank(offer.provenance.source), -checked, caution)
    });
    said.first().map(|offer| offer.stance)
}

/// The remedies of the table less those refused, and whatever else the provider offers.
pub(crate) fn ways(case: &Case<'_>, barrier: &BarrierKind) -> Ways {
    let row = case.catalogue.barriers().get(barrier);
    let remedies = row.map(|row| row.remedies.clone()).unwrap_or_default();
    let mut all: Vec<_> = remedies.into_iter().map(|remedy| remedy.accommodation).collect();
    for offer in case.activity.accommodations.iter().filter(|offer| offer.barrier == *barrier) {
        let counts = stance(case, barrier, &offer.accommodation).is_some();
        if counts && !all.contains(&offer.accommodation) {
            all.push(offer.accommodation.clone());
        }
    }
    let said = all.into_iter().map(|accommodation| {
        let stance = stance(case, barrier, &accommodation);
        (accommodation, stance)
    });
    let left = said.filter(|(_, stance)| *stance != Some(Stance::Refused));
    left.map(|(accommodation, stance)| (accommodation, stance == Some(Stance::Offered))).collect()
}

/// The ways out of a price: places that are paid for make a funded place an offered one, unless it is refused.
pub(crate) fn price_ways(case: &Case<'_>) -> Ways {
    let mut ways = ways(case, &BarrierKind::EntryPrice);
    let paid_for = case.activity.price.as_ref().and_then(|price| price.funded_places).is_some_and(|places| places > 0);
    for way in ways.iter_mut().filter(|way| paid_for && way.0 == AccommodationKind::FundedPlace) {
        way.1 = true;
    }
    ways
}

/// The partners who could raise the level of need, unless the provider has refused any.
pub(crate) fn co_delivery_ways(case: &Case<'_>, need: NeedLevel) -> Ways {
    let stance = stance(case, &BarrierKind::NeedExceedsSupport, &AccommodationKind::CoDeliveryPartner);
    if stance == Some(Stance::Refused) {
        return Vec::new();
    }
    let apart = |partner: &PartnerId| case.client.keep_apart.contains(&KeepApart::Partner { id: partner.clone() });
    let own = case.activity.co_delivery.iter().any(|with| with.raises_to >= need && !apart(&with.partner));
    let other = case
        .catalogue
        .partners()
        .iter()
        .filter(|partner| partner.id != case.activity.partner && !apart(&partner.id))
        .any(|partner| partner.supports_up_to.is_some_and(|ceiling| ceiling >= need));
    if own || other { vec![(AccommodationKind::CoDeliveryPartner, stance == Some(Stance::Offered))] } else { Vec::new() }
}
