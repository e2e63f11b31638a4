//! The ways out of a barrier at one activity: what removes it, less what was refused.

use super::case::Case;
use crate::model::barrier::{AccommodationKind, AccommodationOffer, BarrierKind, Remedy, ResponsibleParty, Stance};
use crate::model::verdict::WayOut;

/// Every way out of a barrier that has not been refused: those offered first, then those on request, then the rest.
pub(crate) fn ways_out(case: &Case<'_>, barrier: &BarrierKind) -> Vec<WayOut> {
    let mut ways: Vec<WayOut> = Vec::new();
    let provider = [ResponsibleParty::Provider];
    each_way(case, barrier, |accommodation, by, said| {
        if by.is_some() || !ways.iter().any(|way| way.accommodation == *accommodation) {
            ways.push(way(accommodation, by.unwrap_or(&provider).to_vec(), said));
        }
    });
    sort(&mut ways);
    ways
}

/// Tells of every way out of a barrier that has not been refused: those of its row, with who can go them, then what the provider offers besides,
/// as often as they do.
pub(crate) fn each_way(
    case: &Case<'_>,
    barrier: &BarrierKind,
    mut each: impl FnMut(&AccommodationKind, Option<&[ResponsibleParty]>, Option<Stance>),
) {
    let remedies = remedies(case, barrier);
    for remedy in remedies {
        match stance(case, barrier, &remedy.accommodation) {
            Some(Stance::Refused) => {}
            said => each(&remedy.accommodation, Some(&remedy.by), said),
        }
    }
    for offer in case.activity.accommodations.iter().filter(|offer| offer.barrier == *barrier) {
        let listed = remedies.iter().any(|remedy| remedy.accommodation == offer.accommodation);
        let said = stance(case, barrier, &offer.accommodation);
        if !listed && matches!(said, Some(Stance::Offered | Stance::OnRequest)) {
            each(&offer.accommodation, None, said);
        }
    }
}

/// Whether there is a way out of a barrier, and whether one is offered: by the provider, or by what else is said to be.
pub(crate) fn any_way(case: &Case<'_>, barrier: &BarrierKind, offered: impl Fn(&AccommodationKind) -> bool) -> (bool, bool) {
    if case.activity.accommodations.is_empty() {
        // Most have said nothing of any, and need not be asked about each.
        let remedies = remedies(case, barrier);
        return (!remedies.is_empty(), remedies.iter().any(|remedy| offered(&remedy.accommodation)));
    }
    let (mut any, mut one_offered) = (false, false);
    each_way(case, barrier, |accommodation, _, said| {
        any = true;
        one_offered |= said == Some(Stance::Offered) || offered(accommodation);
    });
    (any, one_offered)
}

fn remedies<'c>(case: &Case<'c>, barrier: &BarrierKind) -> &'c [Remedy] {
    case.catalogue.barriers().get(barrier).map(|row| row.remedies.as_slice()).unwrap_or_default()
}

/// One way out.
pub(crate) fn way(accommodation: &AccommodationKind, by: Vec<ResponsibleParty>, stance: Option<Stance>) -> WayOut {
    WayOut { stance, ..WayOut::new(accommodation.clone(), by, accommodation.label()) }
}

/// Offered first, then on request, then the rest, each in the order they stand in.
pub(crate) fn sort(ways: &mut [WayOut]) {
    ways.sort_by_key(|way| match way.stance {
        Some(Stance::Offered) => 0,
        Some(Stance::OnRequest) => 1,
        _ => 2,
    });
}

/// What counts of all that was said about one accommodation for one barrier.
pub(crate) fn stance(case: &Case<'_>, barrier: &BarrierKind, accommodation: &AccommodationKind) -> Option<Stance> {
    let counts = |offer: &&AccommodationOffer| {
        offer.barrier == *barrier
            && offer.accommodation == *accommodation
            && offer.provenance.is_fresh(case.on, case.policy.offer_shelf_days)
    };
    let best = case.activity.accommodations.iter().filter(counts).min_by(|a, b| {
        let source = a.provenance.source.cmp(&b.provenance.source);
        let age = b.provenance.checked_on.cmp(&a.provenance.checked_on);
        source.then(age).then(b.stance.cmp(&a.stance))
    });
    best.map(|offer| offer.stance)
}
