//! Every fact with a shelf life, and what matching believes of it on a day.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::entries::{RecordKind, RecordRef};
use super::stale::{FactKind, StaleFact, StaleWhy};
use crate::answers::matching::Policy;
use crate::ground::id::{PartnerId, SiteId};
use crate::ground::time::Date;
use crate::model::activity::{Activity, ActivityStatus};
use crate::model::barrier::{AccommodationOffer, BarrierKind, BarrierTable, Heading};
use crate::model::catalogue::{Directory, pointer};
use crate::model::feature::{Answer, FeatureFact, FeatureKind, Standing, resolve};
use crate::model::partner::{Partner, SafeguardingRecord};
use crate::model::provenance::{Provenance, Source};

/// A fact to check, and whom to ask.
pub(super) struct ToAsk {
    pub(super) partner: Option<PartnerId>,
    pub(super) fact: StaleFact,
}

/// How much rests on the facts of a record.
#[derive(Default, Clone, Copy)]
pub(super) struct Weight {
    pub(super) activities: u32,
    pub(super) sessions: u32,
}

pub(super) struct Look<'a> {
    directory: &'a Directory,
    pub(super) policy: &'a Policy,
    pub(super) on: Date,
    pub(super) ahead_days: u32,
    physical: BTreeSet<FeatureKind>,
    pub(super) looked_at: u32,
    pub(super) found: Vec<ToAsk>,
}

impl Weight {
    fn add(&mut self, activity: &Activity) {
        self.activities += 1;
        self.sessions = self.sessions.saturating_add(count(activity.sessions.len()));
    }
}

/// One fact as it is looked at.
pub(super) struct Stamped<'a> {
    pub(super) kind: FactKind,
    pub(super) of: &'a RecordRef,
    pub(super) path: String,
    pub(super) stamp: Provenance,
    pub(super) shelf_days: u32,
    pub(super) safety: bool,
    pub(super) weight: Weight,
    pub(super) question: String,
}

impl<'a> Look<'a> {
    pub(super) fn new(directory: &'a Directory, policy: &'a Policy, on: Date, ahead_days: u32) -> Self {
        let physical = BarrierKind::ALL.iter().filter_map(|kind| BarrierTable::builtin().get(kind).cloned());
        let physical = physical.filter(|row| row.heading == Heading::Physical).flat_map(|row| row.met_by).collect();
        Self { directory, policy, on, ahead_days, physical, looked_at: 0, found: Vec::new() }
    }

    pub(super) fn at_everything(&mut self) {
        let directory = self.directory;
        let (mut at_site, mut of_partner): (HashMap<&str, Weight>, HashMap<&str, Weight>) = (HashMap::new(), HashMap::new());
        for activity in &directory.activities {
            let sites: BTreeSet<&str> = activity.sites.iter().map(SiteId::as_str).collect();
            for site in sites {
                at_site.entry(site).or_default().add(activity);
            }
            of_partner.entry(activity.partner.as_str()).or_default().add(activity);
        }
        for partner in &directory.partners {
            let weight = of_partner.get(partner.id.as_str()).copied().unwrap_or_default();
            self.at_safeguarding(partner, weight);
            self.at_partner(partner, weight);
        }
        for site in &directory.sites {
            let of = RecordRef::new(RecordKind::Site, 0, site.id.to_string(), site.name.to_string());
            let weight = at_site.get(site.id.as_str()).copied().unwrap_or_default();
            self.at_features(&of, "sites", &site.features, weight, site.partner.as_ref());
        }
        for activity in &directory.activities {
            self.at_activity(activity);
        }
    }

    fn at_activity(&mut self, activity: &Activity) {
        let of = RecordRef::new(RecordKind::Activity, 0, activity.id.to_string(), activity.name.to_string());
        let mut weight = Weight::default();
        weight.add(activity);
        let (policy, id, name) = (self.policy, activity.id.as_str(), activity.name.as_str());
        let partner = Some(&activity.partner);
        let at = |parts: &[&str]| pointer(&[&["activities", id], parts].concat());
        let fact = |kind, path, stamp: &Provenance, shelf_days, safety, question| Stamped {
            kind,
            of: &of,
            path,
            stamp: stamp.clone(),
            shelf_days,
            safety,
            weight,
            question,
        };
        if activity.status == ActivityStatus::Running {
            let question = format!("Is “{name}” still running as described?");
            let days = policy.record_shelf_days;
            self.at(fact(FactKind::Running, at(&["provenance"]), &activity.provenance, days, false, question), None, partner);
        }
        if let Some(stamp) = activity.price.as_ref().and_then(|price| price.provenance.as_ref()) {
            let question = format!("What does “{name}” cost now?");
            self.at(fact(FactKind::Price, at(&["price"]), stamp, policy.record_shelf_days, false, question), None, partner);
        }
        if let Some(capacity) = &activity.capacity {
            let stamp = Provenance { source: Source::Provider, checked_on: Some(capacity.as_of) };
            let question = format!("Is there a place free on “{name}”?");
            self.at(
                fact(FactKind::Places, at(&["capacity"]), &stamp, policy.capacity_shelf_days, false, question),
                None,
                partner,
            );
        }
        for (index, offer) in activity.accommodations.iter().enumerate() {
            let question =
                format!("Is it still so that “{name}” answers “{}” to this need: {}?", said(offer), offer.accommodation.label());
            let path = at(&["accommodations", &index.to_string()]);
            let days = policy.offer_shelf_days;
            self.at(fact(FactKind::Accommodation, path, &offer.provenance, days, false, question), None, partner);
        }
        for (index, with) in activity.co_delivery.iter().enumerate() {
            let question = format!("Is the second partner of “{name}” still there at every session?");
            let path = at(&["co_delivery", &index.to_string()]);
            let days = policy.offer_shelf_days;
            self.at(fact(FactKind::CoDelivery, path, &with.provenance, days, true, question), None, partner);
        }
        self.at_features(&of, "activities", &activity.features, weight, partner);
        self.at_sessions(&of, activity, weight);
    }

    /// A record with a date to look again ends on that date; matching asks for any record that counts, so one that does is enough.
    fn at_safeguarding(&mut self, partner: &Partner, weight: Weight) {
        let (on, days) = (self.on, self.policy.safeguarding_shelf_days);
        self.looked_at += count(partner.safeguarding.len());
        let until = |record: &SafeguardingRecord| {
            let shelf = later(record.seen_on, days);
            Some(record.look_again_on.map_or(shelf?, |due| shelf.map_or(due, |shelf| shelf.min(due))))
        };
        let good = partner.safeguarding.iter().enumerate().filter(|(_, record)| record.counts_on(on, days));
        let best = good
            .max_by_key(|(_, record)| until(record))
            .or_else(|| partner.safeguarding.iter().enumerate().max_by_key(|(_, record)| record.seen_on));
        let Some((index, record)) = best else { return };
        let believed_until = until(record);
        let why = match () {
            () if record.seen_on > on => StaleWhy::DatedAhead,
            () if !record.counts_on(on, days) => StaleWhy::Expired,
            () if self.ends_soon(believed_until) => StaleWhy::EndsSoon,
            () => return,
        };
        let of = RecordRef::new(RecordKind::Partner, 0, partner.id.to_string(), partner.name.to_string());
        let path = pointer(&["partners", partner.id.as_str(), "safeguarding", &index.to_string()]);
        let question = format!("Which DBS check does the {} hold, and may we see it again?", record.role);
        let fact = StaleFact::new(FactKind::Safeguarding, of, path, why, true, weight.activities, weight.sessions, question);
        self.push(fact, Some(record.seen_on), believed_until, Some(&partner.id));
    }

    /// Of the facts about one feature in one record, only what matching would believe matters: an old fact beside a fresh one needs no
    /// call. What was answered `unknown` decides nothing, fresh or not, and is no fact to check again.
    fn at_features(&mut self, of: &RecordRef, list: &str, facts: &[FeatureFact], weight: Weight, partner: Option<&PartnerId>) {
        let mut by_feature: BTreeMap<&FeatureKind, Vec<(usize, &FeatureFact)>> = BTreeMap::new();
        for (index, fact) in facts.iter().enumerate().filter(|(_, fact)| fact.answer != Answer::Unknown) {
            by_feature.entry(&fact.feature).or_default().push((index, fact));
        }
        for (feature, facts) in by_feature {
            let path = |index: usize| pointer(&[list, &of.id, "features", &index.to_string()]);
            let days = self.policy.shelf_days(feature);
            let all: Vec<Standing<'_>> =
                facts.iter().map(|(index, fact)| Standing { fact, of_activity: false, path: path(*index) }).collect();
            let found = resolve(all, self.on, days);
            let newest = || found.expired.iter().max_by_key(|standing| standing.fact.checked_on);
            let Some(standing) = found.decided_by.as_ref().or_else(newest) else { continue };
            let question = format!("Does “{}” have {} (we have: {})?", of.name, feature.label(), standing.fact.answer);
            let stamped = Stamped {
                kind: FactKind::Feature,
                of,
                path: standing.path.clone(),
                stamp: standing.fact.provenance(),
                shelf_days: days,
                safety: self.physical.contains(feature),
                weight,
                question,
            };
            self.at(stamped, Some(feature), partner);
        }
    }

    /// Keeps a fact with its days.
    pub(super) fn push(
        &mut self,
        fact: StaleFact,
        checked_on: Option<Date>,
        believed_until: Option<Date>,
        partner: Option<&PartnerId>,
    ) {
        let fact = StaleFact { checked_on, believed_until, ..fact };
        self.found.push(ToAsk { partner: partner.cloned(), fact });
    }

    pub(super) fn at(&mut self, fact: Stamped<'_>, feature: Option<&FeatureKind>, partner: Option<&PartnerId>) {
        self.looked_at += 1;
        let believed_until = fact.stamp.checked_on.and_then(|checked| later(checked, fact.shelf_days));
        let why = match fact.stamp.checked_on {
            None => StaleWhy::NoDate,
            Some(checked) if checked > self.on => StaleWhy::DatedAhead,
            Some(_) if !fact.stamp.is_fresh(self.on, fact.shelf_days) => StaleWhy::Expired,
            Some(_) if self.ends_soon(believed_until) => StaleWhy::EndsSoon,
            Some(_) => return,
        };
        let Weight { activities, sessions } = fact.weight;
        let stale = StaleFact::new(fact.kind, fact.of.clone(), fact.path, why, fact.safety, activities, sessions, fact.question);
        let stale = StaleFact { feature: feature.cloned(), ..stale };
        self.push(stale, fact.stamp.checked_on, believed_until, partner);
    }

    pub(super) fn ends_soon(&self, believed_until: Option<Date>) -> bool {
        believed_until.is_some_and(|until| i64::from(self.on.days_until(until)) < i64::from(self.ahead_days))
    }
}

/// So many days later; none beyond the calendar.
fn later(date: Date, days: u32) -> Option<Date> {
    i32::try_from(days).ok().and_then(|days| date.plus_days(days).ok())
}

pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn said(offer: &AccommodationOffer) -> String {
    offer.stance.as_str().replace('_', " ")
}
