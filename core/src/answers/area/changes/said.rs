//! Changes in words, and what they cost.

use super::answer::{ChangeSet, NeededChange};
use super::options::{ChangeCost, ChangeOptions};
use super::proposals::Proposal;
use super::provision::ProvisionChange;
use crate::answers::matching::wording::{change, spoken};
use crate::ground::id::{ActivityId, PartnerId, SiteId};
use crate::ground::money::Pence;
use crate::model::activity::LanguageProvision;
use crate::model::catalogue::Catalogue;

/// A change with its words and costs.
pub(crate) fn needed(catalogue: &Catalogue, options: &ChangeOptions, proposal: Proposal) -> NeededChange {
    let said = label(catalogue, &proposal.change);
    let label = if proposal.ask_first { change("ask_first", &[("change", said)]) } else { said };
    NeededChange {
        ask_first: proposal.ask_first,
        cost: cost(&options.costs, &proposal.change),
        cost_each: cost_each(catalogue, &proposal.change),
        ..NeededChange::new(proposal.change, label, proposal.by)
    }
}

/// What tells one change from another, the same in every run.
pub(crate) fn key(change: &ProvisionChange) -> String {
    serde_json::to_string(change).unwrap_or_default()
}

/// A set in the order it is told.
pub(crate) fn set(catalogue: &Catalogue, options: &ChangeOptions, proposals: Vec<Proposal>, site: Option<SiteId>) -> ChangeSet {
    let mut changes: Vec<NeededChange> = proposals.into_iter().map(|one| needed(catalogue, options, one)).collect();
    changes.sort_by_cached_key(|one| (one.change.kind(), key(&one.change)));
    ChangeSet { site, ..ChangeSet::new(changes) }
}

/// The smallest sets first, then those with most that only has to be asked, then by their words.
pub(crate) fn in_order(sets: &mut Vec<ChangeSet>) {
    sets.sort_by_cached_key(|set| {
        let to_make = set.changes.iter().filter(|one| !one.ask_first).count();
        let keys: Vec<(String, String)> = set.changes.iter().map(|one| (one.label.clone(), key(&one.change))).collect();
        (set.changes.len(), to_make, keys, set.site.clone())
    });
    // The same changes may do at several sites; the first of them is told.
    sets.dedup_by(|later, first| {
        let keys = |set: &ChangeSet| set.changes.iter().map(|one| key(&one.change)).collect::<Vec<_>>();
        keys(later) == keys(first)
    });
}

fn cost(costs: &[ChangeCost], change: &ProvisionChange) -> Option<Pence> {
    let feature = match change {
        ProvisionChange::Feature { feature, .. } => Some(feature),
        _ => None,
    };
    let fits = |cost: &&ChangeCost| cost.kind == change.kind() && (cost.feature.is_none() || cost.feature.as_ref() == feature);
    costs.iter().find(fits).map(|cost| cost.amount)
}

/// What an activity that is free of charge gives up for each person: the price of the course, or of a session without one.
fn cost_each(catalogue: &Catalogue, change: &ProvisionChange) -> Option<Pence> {
    let ProvisionChange::FreeOfCharge { activity } = change else { return None };
    let activity = catalogue.activity(activity).ok()?;
    let sessions = activity.course.as_ref().map(|course| course.sessions);
    let (each, whole) = activity.price.as_ref()?.least(&[], sessions).ok()?;
    whole.or(each)
}

fn label(catalogue: &Catalogue, made: &ProvisionChange) -> String {
    use ProvisionChange as P;
    let activity = |id: &ActivityId| catalogue.activity(id).map_or_else(|_| id.to_string(), |found| found.name.to_string());
    let site = |id: &SiteId| catalogue.site(id).map_or_else(|| id.to_string(), |found| found.name.to_string());
    let partner = |id: &PartnerId| catalogue.partner(id).map_or_else(|| id.to_string(), |found| found.name.to_string());
    let at = |id: Option<&SiteId>| id.map(|id| format!(" at {}", site(id))).unwrap_or_default();
    let mut words: Vec<(&'static str, String)> = Vec::new();
    if let Some(id) = made.activity() {
        words.push(("activity", activity(id)));
    }
    words.push(("place", at(made.site())));
    let key = match made {
        P::Feature { feature, measure, site, .. } => {
            let unit = feature.definition().unit.map_or("", |unit| unit.as_str());
            let limit = measure.map(|most| format!(", at most {most} {unit}")).unwrap_or_default();
            words.push(("feature", format!("{}{}", feature.label(), limit.trim_end())));
            if site.is_some() { "feature.site" } else { "feature.activity" }
        }
        P::Language { language, provision, .. } => {
            words.push(("language", spoken::language(language)));
            if *provision == LanguageProvision::Interpreted { "language.interpreted" } else { "language.spoken" }
        }
        P::Session { pattern, instead, .. } => {
            let timing = &pattern.timing;
            words.push(("day", spoken::weekday(timing.recurrence.start.weekday()).to_owned()));
            words.push(("from", timing.opens.map(|time| time.to_string()).unwrap_or_default()));
            words.push(("to", timing.closes.map(|time| time.to_string()).unwrap_or_default()));
            if *instead { "session.instead" } else { "session.added" }
        }
        P::ShorterSessions { minutes, .. } => {
            words.push(("minutes", minutes.to_string()));
            "shorter_sessions"
        }
        P::SmallerGroup { most, .. } => {
            words.push(("most", most.to_string()));
            "smaller_group"
        }
        P::CoDelivery { partner: with, .. } => {
            words.push(("partner", partner(with)));
            "co_delivery"
        }
        P::NeedHeld { level, .. } => {
            words.push(("level", level.as_str().to_owned()));
            "need_held"
        }
        P::Funding { until, .. } => {
            words.push(("until", spoken::date(*until)));
            "funding"
        }
        P::Route { route, .. } => {
            words.push(("route", spoken::route(*route).to_owned()));
            "route"
        }
        P::AreaServed { area, .. } => {
            words.push(("area", area.to_string()));
            "area_served"
        }
        P::SafeguardingSeen { partner: with } => {
            words.push(("partner", partner(with)));
            "safeguarding_seen"
        }
        P::Accommodation { barrier, accommodation, .. } => {
            let need = catalogue.barriers().get(barrier).map_or_else(|| barrier.to_string(), |row| row.need.to_string());
            words.push(("accommodation", accommodation.label()));
            words.push(("need", need));
            "accommodation"
        }
        P::FreeOfCharge { .. }
        | P::PriceConfirmed { .. }
        | P::Place { .. }
        | P::Running { .. }
        | P::OpenToAll { .. }
        | P::TouchesNothingElse { .. }
        | P::AnotherSite { .. } => made.kind().as_str(),
    };
    change(key, &words)
}
