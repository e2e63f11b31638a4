//! Activities as services.

use super::price::cost_options;
use super::schedule::{holidays, schedules};
use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::OpenReferralOutput;
use crate::edges::exchange::open_referral::reading::{
    CIRCUMSTANCES, DELIVERIES, INTERPRETED, KINDS, MATERIAL, NO_PROVIDER, ROUTES, THEMES, unsaid_kind,
};
use crate::ground::id::uuid_of;
use crate::ground::id::{PartnerId, SiteId};
use crate::model::activity::{Activity, ActivityStatus, LanguageOffer, LanguageProvision, SessionPattern};

/// What stands around an activity: its organisation and its places, already written.
pub(in crate::edges::exchange::open_referral) struct Scene<'a> {
    pub(in crate::edges::exchange::open_referral) output: OpenReferralOutput,
    pub(in crate::edges::exchange::open_referral) organisation: &'a dyn Fn(&PartnerId) -> Value<'static>,
    pub(in crate::edges::exchange::open_referral) location: &'a dyn Fn(&SiteId) -> Value<'static>,
    /// The key of the service at a location.
    pub(in crate::edges::exchange::open_referral) at: &'a dyn Fn(&SiteId) -> String,
}

/// The key that a service at a location gets.
pub(super) fn at_location(activity: &Activity, site: &SiteId) -> String {
    uuid_of("service_at_location", &format!("{}@{site}", activity.id))
}

/// The plain fields of an activity.
pub(in crate::edges::exchange::open_referral) fn plain(activity: &Activity, scene: &Scene<'_>) -> Value<'static> {
    let first = scene.output == OpenReferralOutput::Uk10;
    let text = |text: &str| Some(Value::text(text.to_owned()));
    let organisation = (activity.partner.as_str() != NO_PROVIDER).then(|| (scene.organisation)(&activity.partner));
    let who = activity.eligibility.as_ref();
    let ages = who.filter(|who| first && (who.youngest.is_some() || who.oldest.is_some())).map(|who| {
        Value::list([Value::object([
            ("id", Some(Value::text(uuid_of("eligibility", activity.id.as_str())))),
            ("minimum_age", who.youngest.map(Value::number)),
            ("maximum_age", who.oldest.map(Value::number)),
        ])])
    });
    let at = |pattern: &SessionPattern| pattern.site.as_ref().map(|site| (scene.at)(site));
    Value::object([
        ("id", text(activity.id.as_str())),
        ("name", text(activity.name.as_str())),
        ("description", activity.description.as_ref().and_then(|words| text(words.as_str()))),
        ("status", status(activity.status).and_then(text)),
        ("minimum_age", who.filter(|_| !first).and_then(|who| who.youngest).map(Value::number)),
        ("maximum_age", who.filter(|_| !first).and_then(|who| who.oldest).map(Value::number)),
        ("eligibilitys", ages),
        ("assured_date", activity.provenance.checked_on.map(|day| Value::text(day.to_string()))),
        (if first { "regular_schedules" } else { "schedules" }, schedules(activity, &at)),
        ("holiday_schedules", holidays(activity, scene.output)),
        ("service_areas", areas(activity)),
        ("service_at_locations", places(activity, scene)),
        ("languages", languages(activity)),
        ("organization", organisation),
        ("cost_options", cost_options(activity)),
        ("attributes", attributes(activity)),
        ("capacities", capacities(activity)),
    ])
}

/// The word of a status; none where it is unknown.
pub(super) fn status(status: ActivityStatus) -> Option<&'static str> {
    match status {
        ActivityStatus::Running => Some("active"),
        ActivityStatus::Planned => Some("inactive"),
        ActivityStatus::Paused => Some("temporarily closed"),
        ActivityStatus::Ended => Some("defunct"),
        ActivityStatus::Unknown => None,
    }
}

fn areas(activity: &Activity) -> Option<Value<'static>> {
    let areas = &activity.eligibility.as_ref()?.areas;
    let all = areas.iter().enumerate().map(|(number, area)| {
        Value::object([
            ("id", Some(Value::text(uuid_of("service_area", &format!("{}#{number}", activity.id))))),
            ("name", Some(Value::text(area.as_str().to_owned()))),
            ("service_area", Some(Value::text(area.as_str().to_owned()))),
        ])
    });
    let all: Vec<_> = all.collect();
    (!all.is_empty()).then(|| Value::list(all))
}

fn places(activity: &Activity, scene: &Scene<'_>) -> Option<Value<'static>> {
    let all: Vec<_> = activity.sites.iter().map(|site| place(site, scene)).collect();
    (!all.is_empty()).then(|| Value::list(all))
}

/// A service at a location.
pub(super) fn place(site: &SiteId, scene: &Scene<'_>) -> Value<'static> {
    Value::object([("id", Some(Value::text((scene.at)(site)))), ("location", Some((scene.location)(site)))])
}

fn languages(activity: &Activity) -> Option<Value<'static>> {
    let written = |(number, offer): (usize, &LanguageOffer)| {
        let note = match offer.provision {
            LanguageProvision::Spoken => None,
            LanguageProvision::Interpreted => Some(INTERPRETED),
            LanguageProvision::MaterialOnly => Some(MATERIAL),
        };
        Value::object([
            ("id", Some(Value::text(uuid_of("language", &format!("{}#{number}", activity.id))))),
            ("code", Some(Value::text(offer.language.as_str().to_owned()))),
            ("note", note.map(Value::text)),
        ])
    };
    let all: Vec<_> = activity.languages.iter().enumerate().map(written).collect();
    (!all.is_empty()).then(|| Value::list(all))
}

/// What the standard has no field for, and a taxonomy can say.
fn attributes(activity: &Activity) -> Option<Value<'static>> {
    let mut words: Vec<(&str, &str, String)> = Vec::new();
    if Some(&activity.kind) != unsaid_kind().as_ref() {
        words.push((KINDS, "kind", activity.kind.as_str().to_owned()));
    }
    words.push((DELIVERIES, "delivery", activity.delivery.as_str().to_owned()));
    words.extend(activity.themes.iter().map(|theme| (THEMES, "theme", theme.as_str().to_owned())));
    words.extend(activity.routes.iter().map(|route| (ROUTES, "route", route.as_str().to_owned())));
    let circumstances = activity.eligibility.iter().flat_map(|who| &who.circumstances);
    words.extend(circumstances.map(|word| (CIRCUMSTANCES, "eligibility", word.as_str().to_owned())));
    let all = words.into_iter().map(|(taxonomy, link, word)| {
        let term = Value::object([
            ("id", Some(Value::text(uuid_of("taxonomy_term", &format!("{taxonomy}:{word}"))))),
            ("name", Some(Value::text(word.clone()))),
            ("description", Some(Value::text(word.replace('_', " ")))),
            ("taxonomy", Some(Value::text(taxonomy.to_owned()))),
        ]);
        Value::object([
            ("id", Some(Value::text(uuid_of("attribute", &format!("{}:{taxonomy}:{word}", activity.id))))),
            ("link_type", Some(Value::text(link.to_owned()))),
            ("taxonomy_term", Some(term)),
        ])
    });
    let all: Vec<_> = all.collect();
    (!all.is_empty()).then(|| Value::list(all))
}

fn capacities(activity: &Activity) -> Option<Value<'static>> {
    let capacity = activity.capacity.as_ref()?;
    let unit = Value::object([("id", Some(Value::text(uuid_of("unit", "places")))), ("name", Some(Value::text("places")))]);
    Some(Value::list([Value::object([
        ("id", Some(Value::text(uuid_of("service_capacity", activity.id.as_str())))),
        ("unit", Some(unit)),
        ("available", capacity.free.map(Value::number)),
        ("maximum", capacity.places.map(Value::number)),
        ("updated", Some(Value::text(capacity.as_of.to_string()))),
    ])]))
}
