//! Services: each becomes an activity.

use super::attribute::{DELIVERIES, KINDS, ROUTES, THEMES, foreign, own};
use super::fields::{date, key, list, text, words};
use super::location::{self, LocationSeen};
use super::{capacity, cost, eligibility, holidays, language, organisation, schedule, status};
use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::OffsetMeaning;
use crate::edges::exchange::open_referral::notes::Notes;
use crate::edges::exchange::open_referral::shapes::day;
use crate::ground::error::Code;
use crate::ground::id::{ActivityId, PartnerId, SiteId};
use crate::ground::text::ExtensionName;
use crate::ground::time::Date;
use crate::model::activity::{Activity, ActivityKind, Delivery, ReferralRoute};
use crate::model::partner::Partner;
use crate::model::provenance::{Provenance, Source};
use crate::model::site::Site;

/// The partner of services that name none.
pub(in crate::edges::exchange::open_referral) const NO_PROVIDER: &str = "open-referral:no-organization";

/// What is known around a service.
#[derive(Debug, Clone, Copy)]
pub(in crate::edges::exchange::open_referral) struct Around {
    pub(in crate::edges::exchange::open_referral) offsets: OffsetMeaning,
    /// A day on which the feed was already there.
    pub(in crate::edges::exchange::open_referral) known_on: Option<Date>,
}

/// What a service comes to.
#[derive(Debug)]
pub(in crate::edges::exchange::open_referral) struct ServiceSeen {
    pub(in crate::edges::exchange::open_referral) activity: Activity,
    pub(in crate::edges::exchange::open_referral) partner: Option<Partner>,
    pub(in crate::edges::exchange::open_referral) sites: Vec<Site>,
}

/// A kind that says: a feed gave this, and did not say what it is.
pub(super) fn extension_kind(slug: &str) -> Option<ExtensionName> {
    ExtensionName::new(format!("x-open-referral:{slug}")).ok()
}

/// The kind of an activity whose kind nobody has said.
pub(in crate::edges::exchange::open_referral) fn unsaid_kind() -> Option<ActivityKind> {
    Some(ActivityKind::Extension { name: extension_kind("service")? })
}

/// Reads a service by its plain fields alone. None where it cannot become an activity; a finding says why.
pub(in crate::edges::exchange::open_referral) fn read(
    service: &Value<'_>,
    around: &Around,
    notes: &mut Notes<'_>,
) -> Option<ServiceSeen> {
    let id = match key(service, "id").map(ActivityId::new) {
        Some(Ok(id)) => id,
        Some(Err(error)) => {
            notes.error(error.code(), service, format!("{}; the service is left out", error.detail()));
            return None;
        }
        None => {
            notes.error(Code::IdEmpty, service, "the service has no id; it is left out");
            return None;
        }
    };
    let Some(name) = words(service, "name", notes) else {
        notes.error(Code::ImportUnnamed, service.get("name").unwrap_or(service), "the service has no name; it is left out");
        return None;
    };
    let assured = date(service, "assured_date", notes);
    let modified = text(service, "last_modified").and_then(day);
    let around = Around { known_on: [around.known_on, assured, modified].into_iter().flatten().max(), ..*around };
    let partner =
        service.get("organization").filter(|value| !value.fields().is_empty()).and_then(|value| organisation::read(value, notes));
    let provider = provider(service, partner.as_ref(), notes)?;
    let places = Places::read(service, notes);
    let sessions = sessions(service, &places, &around, notes);
    let themes = own(service, THEMES);
    let kind = own(service, KINDS).into_iter().next();
    let delivery = delivery(service, &places);
    if kind.is_none() || delivery.is_none() {
        let what = match (kind.is_some(), delivery.is_some()) {
            (true, _) => "the feed does not say where it takes place: it counts as held at a site",
            (_, true) => "Open Referral has no field for the kind of activity: choose one",
            _ => {
                "Open Referral has no field for the kind of activity, and the feed does not say where it takes place: choose \
                 a kind; it counts as held at a site"
            }
        };
        notes.notice(Code::OpenReferralNotSaid, service, what);
    }
    let other = foreign(service);
    if other > 0 {
        notes.ledger.count_many("/services/*/attributes/*", true, other);
    }
    let stamp = Provenance { checked_on: assured, ..Provenance::new(Source::Directory) };
    let status = status::read(service, notes);
    let kind = kind.or_else(unsaid_kind)?;
    let activity = Activity {
        description: words(service, "description", notes),
        sites: places.sites,
        sessions,
        themes,
        price: cost::read(service, &around, notes),
        capacity: capacity::read(service, notes),
        eligibility: eligibility::read(service, notes),
        routes: routes(service),
        languages: language::read(service, notes),
        ..Activity::new(id, name, provider, kind, delivery.unwrap_or(Delivery::AtSite), status, stamp)
    };
    Some(ServiceSeen { activity, partner, sites: places.records })
}

fn provider(service: &Value<'_>, partner: Option<&Partner>, notes: &mut Notes<'_>) -> Option<PartnerId> {
    let beside = service.get("organization").and_then(|value| key(value, "id")).filter(|_| partner.is_none());
    let referred = beside.or_else(|| key(service, "organization_id")).and_then(|id| PartnerId::new(id).ok());
    if let Some((partner, referred)) = partner.zip(referred.as_ref())
        && partner.id != *referred
    {
        let value = service.get("organization_id").unwrap_or(service);
        notes.warn(
            Code::OpenReferralContradicted,
            value,
            "`organization_id` is not the id of the organisation beside it; the organisation counts",
        );
    }
    if let Some(id) = partner.map(|partner| partner.id.clone()).or(referred) {
        return Some(id);
    }
    notes.warn(Code::OpenReferralProvider, service, "the service does not say who provides it");
    PartnerId::new(NO_PROVIDER).ok()
}

/// The places of a service, and which service at a location is which.
#[derive(Default)]
struct Places {
    sites: Vec<SiteId>,
    records: Vec<Site>,
    at: Vec<(String, SiteId)>,
    is_virtual: bool,
}

impl Places {
    fn read(service: &Value<'_>, notes: &mut Notes<'_>) -> Self {
        let mut places = Self::default();
        for item in list(service, "service_at_locations").iter().filter(|item| !item.fields().is_empty()) {
            let own = key(item, "id");
            let id = match item.get("location").filter(|value| !value.fields().is_empty()) {
                Some(found) => match location::read(found, key(item, "location_id").or(own), notes) {
                    LocationSeen::Site(site) => {
                        let id = site.id.clone();
                        places.records.push(*site);
                        Some(id)
                    }
                    LocationSeen::Named(id) => Some(id),
                    LocationSeen::Virtual => {
                        places.is_virtual = true;
                        None
                    }
                    LocationSeen::Postal | LocationSeen::Nothing => None,
                },
                None => key(item, "location_id").and_then(|id| SiteId::new(id).ok()),
            };
            let Some(id) = id else { continue };
            if let Some(own) = own {
                places.at.push((own.to_owned(), id.clone()));
            }
            if !places.sites.contains(&id) {
                places.sites.push(id);
            }
        }
        places
    }

    fn named(&self, key: Option<&str>) -> Option<SiteId> {
        let key = key?;
        self.at.iter().find(|(own, _)| own == key).map(|(_, site)| site.clone())
    }
}

/// Its own schedules, and those of each place; holidays take days out of all of them.
fn sessions(
    service: &Value<'_>,
    places: &Places,
    around: &Around,
    notes: &mut Notes<'_>,
) -> Vec<crate::model::activity::SessionPattern> {
    let here = |item: &Value<'_>| places.named(key(item, "service_at_location_id"));
    let mut all = schedule::read_all(service, &["schedules", "regular_schedules"], &here, around, notes);
    let mut gaps = holidays::read(service, notes);
    for item in list(service, "service_at_locations").iter().filter(|item| !item.fields().is_empty()) {
        let site = places.named(key(item, "id"));
        let there = |_: &Value<'_>| site.clone();
        all.extend(schedule::read_all(item, &["schedules", "regular_schedules", "regular_schedule"], &there, around, notes));
        gaps.extend(holidays::read(item, notes));
    }
    for pattern in &mut all {
        pattern.timing.recurrence.gaps.clone_from(&gaps);
    }
    all
}

/// How it reaches people: by fingerpost's own word, by the word of edition 1, or by the types of its places.
fn delivery(service: &Value<'_>, places: &Places) -> Option<Delivery> {
    if let Some(said) = own(service, DELIVERIES).into_iter().next() {
        return Some(said);
    }
    match text(service, "attending_type").map(str::to_lowercase).as_deref() {
        Some("phone" | "online") => return Some(Delivery::Remote),
        Some("home visit") => return Some(Delivery::Doorstep),
        Some("venue") => return Some(Delivery::AtSite),
        _ => {}
    }
    match (places.sites.is_empty(), places.is_virtual) {
        (false, _) => Some(Delivery::AtSite),
        (true, true) => Some(Delivery::Remote),
        (true, false) => None,
    }
}

/// By whom people may come. A drop-in is open to whoever comes by themselves.
fn routes(service: &Value<'_>) -> Vec<ReferralRoute> {
    let own: Vec<ReferralRoute> = own(service, ROUTES);
    let said = text(service, "attending_access").map(str::to_lowercase);
    if own.is_empty() && matches!(said.as_deref(), Some("drop-in" | "self referral" | "self-referral")) {
        return vec![ReferralRoute::SelfReferral];
    }
    own
}
