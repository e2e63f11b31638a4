//! What fingerpost added to a feed: believed where the feed still says the same.

use serde::de::DeserializeOwned;

use super::fields::{key, list};
use super::inspect::EXTENSION;
use super::service::{Around, ServiceSeen, read};
use crate::edges::exchange::json::{Shape, Value, read_record, write_line};
use crate::edges::exchange::open_referral::OpenReferralOutput;
use crate::edges::exchange::open_referral::notes::{Ledger, Notes};
use crate::edges::exchange::open_referral::writing::{Scene, plain_location, plain_organisation, plain_service};
use crate::ground::error::Code;
use crate::ground::id::{SiteId, uuid_of};
use crate::model::activity::Activity;
use crate::model::partner::Partner;
use crate::model::site::Site;

/// A record of ours out of the extension of an object.
pub(super) fn record<T: DeserializeOwned>(object: &Value<'_>, name: &str, notes: &mut Notes<'_>) -> Option<T> {
    let value = object.get(EXTENSION)?.get(name)?;
    let read = read_record(write_line(value).as_bytes());
    if read.is_err() {
        notes.warn(
            Code::OpenReferralExtension,
            value,
            "the part that fingerpost added cannot be read; only the feed's own fields count",
        );
    }
    read.ok()
}

/// Takes what the feed says where it differs from what the record would have said, and tells which fields those are.
macro_rules! settle {
    ($own:ident, $seen:ident, $expected:ident, [$($field:ident),+]) => {{
        let mut changed: Vec<&str> = Vec::new();
        $( if $seen.$field != $expected.$field {
            $own.$field.clone_from(&$seen.$field);
            changed.push(stringify!($field));
        } )+
        changed
    }};
}

fn told(changed: &[&str], at: &Value<'_>, notes: &mut Notes<'_>) {
    if !changed.is_empty() {
        let detail = format!("the feed differs from the part that fingerpost added, and the feed counts: {}", changed.join(", "));
        notes.warn(Code::OpenReferralExtension, at, detail);
    }
}

/// The activity of a service, its partner and its sites, by the extension where that still fits.
pub(super) fn settled(service: &Value<'_>, seen: ServiceSeen, around: &Around, notes: &mut Notes<'_>) -> ServiceSeen {
    let organisation = service.get("organization");
    let partner = seen.partner.map(|partner| match organisation {
        Some(object) => settled_partner(object, partner, notes),
        None => partner,
    });
    let mut sites = seen.sites;
    for item in list(service, "service_at_locations") {
        let Some(object) = item.get("location").filter(|object| object.get(EXTENSION).is_some()) else { continue };
        if let Some(site) = sites.iter_mut().find(|site| key(object, "id") == Some(site.id.as_str())) {
            *site = settled_site(object, site.clone(), notes);
        }
    }
    let activity = match record::<Activity>(service, "activity", notes) {
        Some(own) => settled_activity(service, seen.activity, own, around, notes),
        None => seen.activity,
    };
    ServiceSeen { activity, partner, sites }
}

/// The edition a service was written in, so far as that makes a difference to what it says.
fn edition(service: &Value<'_>) -> OpenReferralOutput {
    let first = ["regular_schedules", "holiday_schedules", "eligibilitys"].iter().any(|name| service.get(name).is_some());
    if first { OpenReferralOutput::Uk10 } else { OpenReferralOutput::Uk30 }
}

fn settled_activity(at: &Value<'_>, seen: Activity, mut own: Activity, around: &Around, notes: &mut Notes<'_>) -> Activity {
    let mut ledger = Ledger::default();
    let stub = |id: &str| Value::object([("id", Some(Value::text(id.to_owned()))), ("name", Some(Value::text("-")))]);
    let scene = Scene {
        output: edition(at),
        organisation: &|id| stub(id.as_str()),
        location: &|id| stub(id.as_str()),
        at: &|id: &SiteId| uuid_of("service_at_location", id.as_str()),
    };
    let plain = plain_service(&own, &scene);
    let expected = read(&plain, around, &mut Notes::nowhere(&mut ledger));
    let Some(expected) = expected.map(|seen| seen.activity).filter(|expected| expected.id == seen.id) else {
        notes.warn(Code::OpenReferralExtension, at, "the part that fingerpost added belongs to another service; it is not used");
        return seen;
    };
    let mut changed = settle!(
        own,
        seen,
        expected,
        [
            name,
            partner,
            kind,
            delivery,
            status,
            description,
            sites,
            sessions,
            themes,
            price,
            capacity,
            eligibility,
            routes,
            languages
        ]
    );
    if seen.provenance.checked_on != expected.provenance.checked_on {
        own.provenance.checked_on = seen.provenance.checked_on;
        changed.push("assured_date");
    }
    told(&changed, at, notes);
    own
}

/// The partner of an organisation, by the extension where that still fits.
pub(super) fn settled_partner(object: &Value<'_>, seen: Partner, notes: &mut Notes<'_>) -> Partner {
    let Some(mut own) = record::<Partner>(object, "partner", notes) else { return seen };
    let mut ledger = Ledger::default();
    let plain = plain_organisation(&own, OpenReferralOutput::Uk30);
    let expected = super::organisation::read(&plain, &mut Notes::nowhere(&mut ledger));
    let Some(expected) = expected.filter(|expected| expected.id == seen.id) else {
        notes.warn(
            Code::OpenReferralExtension,
            object,
            "the part that fingerpost added belongs to another organisation; it is not used",
        );
        return seen;
    };
    let changed = settle!(own, seen, expected, [name, external_ids, website, contact]);
    told(&changed, object, notes);
    own
}

/// The site of a location, by the extension where that still fits.
pub(super) fn settled_site(object: &Value<'_>, seen: Site, notes: &mut Notes<'_>) -> Site {
    let Some(mut own) = record::<Site>(object, "site", notes) else { return seen };
    let mut ledger = Ledger::default();
    let plain = plain_location(&own, OpenReferralOutput::Uk30);
    let super::LocationSeen::Site(expected) = super::location::read(&plain, None, &mut Notes::nowhere(&mut ledger)) else {
        return seen;
    };
    if expected.id != seen.id {
        notes.warn(
            Code::OpenReferralExtension,
            object,
            "the part that fingerpost added belongs to another location; it is not used",
        );
        return seen;
    }
    let changed =
        settle!(own, seen, expected, [name, partner, point, postcode, address, division, features, external_ids, description]);
    told(&changed, object, notes);
    own
}

/// The service as it was before it was made to fit the schema.
pub(super) fn restored<'t>(service: &Value<'t>, notes: &mut Notes<'_>) -> Option<Value<'t>> {
    let given = service.get(EXTENSION)?.get("given")?;
    let mut whole = service.clone();
    for entry in given.items().iter().rev() {
        let path = entry.get("path").and_then(Value::as_text);
        let put = path.is_some_and(|path| put_back(&mut whole, path, entry.get("written"), entry.get("value")));
        if !put {
            notes.notice(
                Code::OpenReferralExtension,
                entry,
                "this was changed after fingerpost wrote it; what stands here now counts",
            );
        }
    }
    Some(whole)
}

/// Puts a value back where what was written instead still stands.
fn put_back<'t>(whole: &mut Value<'t>, path: &str, written: Option<&Value<'t>>, value: Option<&Value<'t>>) -> bool {
    let Some((parent, name)) = path.rsplit_once('/') else { return false };
    let Some(object) = inside(whole, parent) else { return false };
    let name = name.replace("~1", "/").replace("~0", "~");
    if object.get(&name) != written {
        return false;
    }
    let Shape::Object(fields) = &mut object.shape else { return false };
    match (fields.iter().position(|(known, _)| *known == name), value) {
        (Some(at), None) => drop(fields.remove(at)),
        (Some(at), Some(value)) => {
            if let Some((_, known)) = fields.get_mut(at) {
                known.shape = value.shape.clone();
            }
        }
        (None, Some(value)) => fields.push((name.into(), value.clone())),
        (None, None) => {}
    }
    true
}

fn inside<'v, 't>(whole: &'v mut Value<'t>, path: &str) -> Option<&'v mut Value<'t>> {
    path.split('/').skip(1).try_fold(whole, |value, step| match &mut value.shape {
        Shape::List(items) => items.get_mut(step.parse::<usize>().ok()?),
        Shape::Object(fields) => {
            let step = step.replace("~1", "/").replace("~0", "~");
            fields.iter_mut().find(|(name, _)| *name == step).map(|(_, value)| value)
        }
        _ => None,
    })
}

/// A value without any extension of ours, down to organisations and locations.
pub(super) fn bare<'t>(value: &Value<'t>) -> Value<'t> {
    let shape = match &value.shape {
        Shape::Object(fields) => {
            let kept = fields.iter().filter(|(name, _)| name != EXTENSION);
            Shape::Object(kept.map(|(name, value)| (name.clone(), bare(value))).collect())
        }
        Shape::List(items) => Shape::List(items.iter().map(bare).collect()),
        other => other.clone(),
    };
    Value { at: value.at, shape }
}
