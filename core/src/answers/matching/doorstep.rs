//! Heritage on the doorstep: the nearest place somebody can visit alone, or the reason there is none.

use std::collections::BTreeSet;

use super::case::{Case, metres_between, stamped, under, way_metres};
use super::constraints::need_finding;
use super::evidence::Scope;
use super::finding::Finding;
use super::policy::Policy;
use super::wording::{sentence, spoken};
use crate::ground::id::SiteId;
use crate::ground::time::Date;
use crate::model::activity::{Activity, ActivityKind, ActivityStatus, Delivery};
use crate::model::barrier::{BarrierKind, Heading};
use crate::model::catalogue::Catalogue;
use crate::model::client::{Client, KeepApart};
use crate::model::site::{ReferralUse, Site};
use crate::model::theme::Vocabulary;
use crate::model::verdict::{DoorstepPlace, DoorstepSuggestion, Outcome, Reason};

/// The nearest place on the doorstep that meets what the client cannot do without.
pub(crate) fn suggest(catalogue: &Catalogue, policy: &Policy, client: &Client, on: Date) -> DoorstepSuggestion {
    if client.home.is_none() || client.travel.is_empty() {
        return nothing("doorstep.client_unknown", &[]);
    }
    let known = candidates(catalogue, policy, client, on);
    if known.is_empty() {
        return nothing("doorstep.none_known", &[]);
    }
    let reachable = reachable(&known, policy, client);
    if reachable.is_empty() {
        return nothing("doorstep.out_of_reach", &[]);
    }
    let allowed: Vec<_> = reachable.into_iter().filter(|(_, site)| is_allowed(catalogue.vocabulary(), site, client)).collect();
    if allowed.is_empty() {
        return nothing("doorstep.kept_apart", &[]);
    }
    let mut lacking: BTreeSet<String> = BTreeSet::new();
    for (metres, site) in allowed {
        let found = needs(catalogue, policy, client, site, on);
        if found.iter().all(|found| found.outcome == Outcome::Met) {
            return place(site, metres, found);
        }
        lacking.extend(
            found
                .iter()
                .filter(|found| found.outcome != Outcome::Met)
                .flat_map(|found| found.words.iter().filter(|(name, _)| *name == "need").map(|(_, need)| need.clone())),
        );
    }
    let needs = spoken::list(lacking.into_iter().collect());
    nothing("doorstep.needs_not_met", &[("needs", needs)])
}

fn nothing(key: &str, words: &[(&'static str, String)]) -> DoorstepSuggestion {
    DoorstepSuggestion::new(sentence(key, words))
}

/// Whether an activity, or who runs it, is to be kept from the client.
fn kept_apart(client: &Client, activity: &Activity) -> bool {
    client.keep_apart.iter().any(|from| match from {
        KeepApart::Activity { id } => *id == activity.id,
        KeepApart::Partner { id } => *id == activity.partner,
        KeepApart::Site { .. } => false,
    })
}

/// Sites used on the doorstep, and sites of self-led activities that run, can be done at any time, and were checked.
fn candidates<'a>(catalogue: &'a Catalogue, policy: &Policy, client: &Client, on: Date) -> Vec<&'a Site> {
    let self_led: BTreeSet<&SiteId> = catalogue
        .activities()
        .iter()
        .filter(|activity| activity.kind == ActivityKind::SelfLed && activity.delivery == Delivery::AtSite)
        .filter(|activity| activity.status == ActivityStatus::Running && activity.any_time)
        .filter(|activity| activity.provenance.is_fresh(on, policy.record_shelf_days))
        .filter(|activity| !kept_apart(client, activity))
        .flat_map(|activity| &activity.sites)
        .collect();
    let used = |site: &&Site| site.uses.contains(&ReferralUse::Doorstep) || self_led.contains(&site.id);
    catalogue.sites().iter().filter(used).collect()
}

/// The sites within any of the client's travel limits, the nearest first, then by id.
fn reachable<'a>(known: &[&'a Site], policy: &Policy, client: &Client) -> Vec<(u32, &'a Site)> {
    let limit = client.travel.iter().map(|limit| u64::from(limit.metres)).max().unwrap_or(0);
    let near = |site: &&'a Site| {
        let metres = metres_between(client, Some(*site))?;
        (way_metres(metres, policy.detour_percent) <= limit).then_some((metres, *site))
    };
    let mut found: Vec<_> = known.iter().filter_map(near).collect();
    found.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| one.id.cmp(&other.id)));
    found
}

fn is_allowed(words: &Vocabulary, site: &Site, client: &Client) -> bool {
    let apart = client.keep_apart.iter().any(|from| match from {
        KeepApart::Site { id } => *id == site.id,
        KeepApart::Partner { id } => site.partner.as_ref() == Some(id),
        KeepApart::Activity { .. } => false,
    });
    !apart && !client.avoid.iter().any(|avoided| site.themes.iter().any(|told| words.is_within(told, avoided)))
}

/// What each physical requirement finds there. The client sets pace, length and way, so those say nothing.
fn needs(catalogue: &Catalogue, policy: &Policy, client: &Client, site: &Site, on: Date) -> Vec<Finding> {
    let scope = Scope { catalogue, policy, activity: None, site: Some(site), on, terse: false };
    let ask_at = under("sites", site.id.as_str(), &["features"]);
    let physical = |barrier: &BarrierKind| match catalogue.barriers().get(barrier) {
        Some(row) => row.heading == Heading::Physical,
        None => true,
    };
    let own_way = [BarrierKind::StaminaDuration, BarrierKind::ReachTransport, BarrierKind::Parking];
    let hard =
        client.requirements.iter().enumerate().filter(|(_, need)| physical(&need.barrier) && !own_way.contains(&need.barrier));
    hard.filter_map(|(i, need)| need_finding(&scope, i, need, &ask_at, Vec::new)).collect()
}

fn place(site: &Site, metres: u32, found: Vec<Finding>) -> DoorstepSuggestion {
    let distance = spoken::distance(metres);
    let words = [("place", site.name.to_string()), ("distance", distance.clone())];
    let said = sentence("doorstep.near", &words);
    let where_it_is = stamped(under("sites", site.id.as_str(), &["point"]), distance, site.provenance.as_ref());
    let near = Reason {
        facts: vec![where_it_is, Case::client_fact(&["home"]), Case::client_fact(&["travel"])],
        ..Reason::new("doorstep".to_owned(), "doorstep.near".to_owned(), Outcome::Met, 0, said.clone())
    };
    let met = found.into_iter().map(|found| {
        let said = sentence(found.key, &found.words);
        Reason { facts: found.facts, ..Reason::new("requirements".to_owned(), found.key.to_owned(), found.outcome, 0, said) }
    });
    let reasons = std::iter::once(near).chain(met).collect();
    let description = site.description.as_ref().map(ToString::to_string);
    let place = DoorstepPlace { description, ..DoorstepPlace::new(site.id.clone(), site.name.to_string(), metres, reasons) };
    DoorstepSuggestion { place: Some(place), ..DoorstepSuggestion::new(said) }
}
