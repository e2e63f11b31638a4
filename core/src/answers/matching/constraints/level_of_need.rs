//! The activity can hold as much support as the client needs, alone or with a partner.

use crate::answers::matching::case::Case;
use crate::answers::matching::finding::Finding;
use crate::answers::matching::index::Aspect;
use crate::answers::matching::ways_out::{stance, way};
use crate::ground::id::PartnerId;
use crate::model::activity::CoDelivery;
use crate::model::barrier::{AccommodationKind, BarrierKind, ResponsibleParty, Stance};
use crate::model::client::{Client, KeepApart, NeedLevel};
use crate::model::feature::Answer;
use crate::model::verdict::WayOut;

/// How many partners are named who could raise the ceiling.
const NAMED: usize = 3;

pub(super) fn check(case: &Case<'_>) -> Vec<Finding> {
    let need = case.client.need;
    let own = case.activity.need_ceiling;
    let together = with_partner(case);
    let ceiling = own.max(together.map(|(_, with)| with.raises_to));
    let own_fact = case.activity_fact(&["need_ceiling"], own.map_or("", |level| level.as_str()));
    let finding = if own.is_some_and(|own| need <= own) {
        Finding::met("level_of_need.held").fact(own_fact)
    } else if let Some((i, with)) = together.filter(|_| ceiling.is_some_and(|ceiling| need <= ceiling)) {
        let fact = case.activity_fact(&["co_delivery", &i.to_string()], with.raises_to.as_str());
        Finding::met("level_of_need.held_together").word("partner", name(case, &with.partner)).fact(fact)
    } else if own.is_none() {
        Finding::ask_provider("level_of_need.unknown", case.of_activity(&["need_ceiling"])).fact(own_fact)
    } else {
        let ways = ways_out(case);
        let key = if ways.is_empty() { "level_of_need.no_partner" } else { "level_of_need.above_ceiling" };
        Finding::barrier(key, BarrierKind::NeedExceedsSupport, ways).fact(own_fact)
    };
    vec![finding.fact(Case::client_fact(&["need"]))]
}

/// The co-delivery that counts and raises highest.
fn with_partner<'a>(case: &Case<'a>) -> Option<(usize, &'a CoDelivery)> {
    let counts =
        |with: &CoDelivery| with.present == Answer::Yes && with.provenance.is_fresh(case.on, case.policy.offer_shelf_days);
    let standing = case.activity.co_delivery.iter().enumerate().filter(|(_, with)| counts(with));
    standing.rev().max_by_key(|(_, with)| with.raises_to)
}

/// The ways out: each partner who raises the ceiling far enough, unless the provider has refused all of them.
fn ways_out(case: &Case<'_>) -> Vec<WayOut> {
    let said = stance(case, &BarrierKind::NeedExceedsSupport, &AccommodationKind::CoDeliveryPartner);
    if said == Some(Stance::Refused) {
        return Vec::new();
    }
    let by = vec![ResponsibleParty::Provider, ResponsibleParty::Funder];
    let one = |partner: &PartnerId| {
        let label = format!("{} there too", name(case, partner));
        WayOut { partner: Some(partner.clone()), label, ..way(&AccommodationKind::CoDeliveryPartner, by.clone(), said) }
    };
    partners(case).into_iter().map(one).collect()
}

/// Partners who raise the ceiling far enough: those named by the activity first, then others of the area.
pub(in crate::answers) fn partners<'a>(case: &Case<'a>) -> Vec<&'a PartnerId> {
    let need = case.client.need;
    let named = case.activity.co_delivery.iter().filter(|with| with.raises_to >= need).map(|with| &with.partner);
    let others = case.catalogue.supporting_partners();
    let others = others.filter(|(partner, level)| partner.id != case.activity.partner && *level >= need);
    let mut partners: Vec<&PartnerId> = Vec::new();
    for partner in named.chain(others.map(|(partner, _)| &partner.id)) {
        let apart = case.client.keep_apart.iter().any(|from| matches!(from, KeepApart::Partner { id } if id == partner));
        if !partners.contains(&partner) && !apart {
            partners.push(partner);
        }
        if partners.len() == NAMED {
            break;
        }
    }
    partners
}

fn name(case: &Case<'_>, partner: &PartnerId) -> String {
    case.catalogue.partner(partner).map_or_else(|| partner.to_string(), |partner| partner.name.to_string())
}

pub(super) fn reads(case: &Case<'_>, aspect: &mut Aspect) {
    let level = |level: Option<NeedLevel>| level.map_or("", |level| level.as_str());
    aspect.word(level(case.activity.need_ceiling));
    aspect.word(level(with_partner(case).map(|(_, with)| with.raises_to)));
    let said = stance(case, &BarrierKind::NeedExceedsSupport, &AccommodationKind::CoDeliveryPartner);
    aspect.word(said.map_or("", |said| said.as_str()));
    for with in &case.activity.co_delivery {
        aspect.word(with.raises_to.as_str());
        aspect.word(with.partner.as_str());
    }
    // Of others who could help, only the activity's own partner is left out.
    aspect.word(case.partner.supports_up_to.map_or("", |_| case.partner.id.as_str()));
}

pub(super) fn client(client: &Client, _: usize, aspect: &mut Aspect) {
    aspect.word(client.need.as_str());
    aspect.words(client.keep_apart.iter().filter_map(|from| match from {
        KeepApart::Partner { id } => Some(id.as_str()),
        KeepApart::Site { .. } | KeepApart::Activity { .. } => None,
    }));
}
