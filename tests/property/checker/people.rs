//! Rules about people: need, safeguarding, language, group, themes.

use fingerpost::{Answer, BarrierKind, Delivery, KeepApart, LanguageProvision, LanguageTag};

use super::Case;
use super::dates::{fresh, recent};
use super::finding::{Found, strictly};
use super::ways::{co_delivery_ways, ways};

pub(crate) fn level_of_need(case: &Case<'_>) -> Found {
    let need = case.client.need;
    let raised = case.activity.co_delivery.iter().any(|with| {
        with.present == Answer::Yes && with.raises_to >= need && fresh(&with.provenance, case.on, case.policy.offer_shelf_days)
    });
    match case.activity.need_ceiling {
        _ if raised => Found::Met,
        Some(ceiling) if ceiling >= need => Found::Met,
        None => Found::Unknown,
        Some(_) => Found::Barrier(BarrierKind::NeedExceedsSupport, co_delivery_ways(case, need)),
    }
}

pub(crate) fn safeguarding_conflict(case: &Case<'_>) -> Option<Found> {
    let apart = &case.client.keep_apart;
    if apart.is_empty() {
        return None;
    }
    let activity = case.activity;
    let conflict = apart.iter().any(|apart| match apart {
        KeepApart::Activity { id } => *id == activity.id,
        KeepApart::Site { id } => activity.sites.iter().any(|site| site == id),
        KeepApart::Partner { id } => {
            let owners =
                activity.sites.iter().filter_map(|site| case.catalogue.site(site)).filter_map(|site| site.partner.as_ref());
            let helpers = activity.co_delivery.iter().map(|with| &with.partner);
            owners.chain(helpers).chain([&activity.partner]).any(|partner| partner == id)
        }
    });
    let from_place = apart.iter().any(|apart| !matches!(apart, KeepApart::Activity { .. }));
    let nowhere = activity.delivery == Delivery::AtSite && case.site.is_none();
    Some(if conflict {
        Found::Absolute
    } else if nowhere && from_place {
        Found::Unknown
    } else {
        Found::Met
    })
}

pub(crate) fn safeguarding_record(case: &Case<'_>) -> Option<Found> {
    if case.client.need < case.policy.safeguarding_from {
        return None;
    }
    let counts = case.partner.safeguarding.iter().any(|record| {
        recent(Some(record.seen_on), case.on, case.policy.safeguarding_shelf_days)
            && record.look_again_on.is_none_or(|again| case.on <= again)
    });
    Some(if counts { Found::Met } else { Found::Unknown })
}

pub(crate) fn language(case: &Case<'_>) -> Found {
    if case.client.languages.is_empty() || case.activity.languages.is_empty() {
        return Found::Unknown;
    }
    let primary = |tag: &LanguageTag| tag.as_str().split('-').next().unwrap_or_default().to_owned();
    let carried = case.activity.languages.iter().filter(|offer| offer.provision != LanguageProvision::MaterialOnly);
    let carried: Vec<_> = carried.map(|offer| primary(&offer.language)).collect();
    if case.client.languages.iter().any(|spoken| carried.contains(&primary(spoken))) {
        return Found::Met;
    }
    Found::Barrier(BarrierKind::EnglishLevel, ways(case, &BarrierKind::EnglishLevel))
}

pub(crate) fn group_size(case: &Case<'_>) -> Option<Found> {
    let needs = case.client.requirements.iter().filter(|need| need.barrier == BarrierKind::GroupSize && need.met_by.is_empty());
    let needs: Vec<_> = needs.collect();
    let limits = needs.iter().filter_map(|need| need.at_most).chain(case.client.group_limit);
    let Some(limit) = limits.min() else { return if needs.is_empty() { None } else { Some(Found::Unknown) } };
    let Some(group) = &case.activity.group else { return Some(Found::Unknown) };
    if group.most <= limit {
        return Some(Found::Met);
    }
    Some(Found::Barrier(BarrierKind::GroupSize, ways(case, &BarrierKind::GroupSize)))
}

/// One finding for each avoided theme that is met with, else one for all.
pub(crate) fn avoided_themes(case: &Case<'_>) -> Vec<Found> {
    if case.client.avoid.is_empty() {
        return Vec::new();
    }
    let mut told = case.activity.themes.clone();
    told.extend(case.activity.touches.iter().flatten().cloned());
    told.extend(case.site.iter().flat_map(|site| site.themes.clone()));
    let barrier = BarrierKind::ContestedNarrative;
    // A story of the coal mines is a story of working lives: whatever a theme is part of is told as well.
    let mut next = 0;
    while let Some(theme) = told.get(next) {
        let wider = case.catalogue.vocabulary().get(theme).and_then(|theme| theme.broader.clone());
        told.extend(wider.filter(|wider| !told.contains(wider)));
        next += 1;
    }
    // What is told as a whole may tell of its parts; of a theme nobody knows nothing can be said.
    let vocabulary = case.catalogue.vocabulary();
    let mut said = case.activity.themes.clone();
    said.extend(case.activity.touches.iter().flatten().cloned());
    said.extend(case.site.iter().flat_map(|site| site.themes.clone()));
    let perhaps = case.client.avoid.iter().any(|avoided| {
        let mut at = Some(avoided.clone());
        let mut within = false;
        while let Some(theme) = at {
            within |= said.contains(&theme);
            at = vocabulary.get(&theme).and_then(|theme| theme.broader.clone());
        }
        within || vocabulary.get(avoided).is_none()
    });
    let hits = case.client.avoid.iter().filter(|avoided| told.contains(avoided));
    let found: Vec<_> = hits.map(|_| Found::Barrier(barrier.clone(), ways(case, &barrier))).collect();
    match case.activity.touches {
        _ if !found.is_empty() => found,
        None => vec![Found::Unknown],
        Some(_) if perhaps => vec![Found::Unknown],
        Some(_) => vec![strictly(true)],
    }
}
