//! A record over its source: what nobody has changed stays as the source has it, with everything beside it.

use super::location::plain as plain_location;
use super::organisation::plain as plain_organisation;
use super::places::Originals;
use super::rename::{field, items, put, rename, set};
use super::service::{Scene, at_location, place, plain};
use crate::edges::exchange::json::{Shape, Value};
use crate::edges::exchange::open_referral::OpenReferralOutput;
use crate::edges::exchange::open_referral::notes::{Ledger, Notes};
use crate::edges::exchange::open_referral::reading::{
    Around, CIRCUMSTANCES, DELIVERIES, KINDS, LocationSeen, ROUTES, THEMES, key, list, read_location, read_organisation,
    read_service, text,
};
use crate::ground::id::SiteId;
use crate::model::activity::Activity;
use crate::model::partner::Partner;
use crate::model::site::Site;

/// The records around one activity.
pub(super) struct Owner<'a> {
    pub(super) output: OpenReferralOutput,
    pub(super) partner: Option<&'a Partner>,
    pub(super) sites: Vec<&'a Site>,
}

/// The service of an activity without the extension, and how its source was read.
pub(super) fn service(activity: &Activity, owner: &Owner<'_>, originals: &Originals<'_>) -> (Value<'static>, Around) {
    let Some((mut source, around)) = originals.source(&activity.id) else {
        return (
            fresh(activity, owner, &|site| at_location(activity, site)),
            Around { offsets: Default::default(), known_on: None },
        );
    };
    let mut ledger = Ledger::default();
    let seen = read_service(&source, &around, &mut Notes::nowhere(&mut ledger));
    let Some(seen) = seen else { return (fresh(activity, owner, &|site| at_location(activity, site)), around) };
    rename(&mut source, owner.output);
    around_it(&mut source, owner, originals);
    let said = &seen.activity;
    if *activity != *said {
        changed(&mut source, activity, said, owner, &around);
    }
    limits(&mut source, activity, owner.output);
    (source, around)
}

fn fresh(activity: &Activity, owner: &Owner<'_>, at: &dyn Fn(&SiteId) -> String) -> Value<'static> {
    let named = |id: &str| Value::object([("id", Some(Value::text(id.to_owned())))]);
    let site = |id: &SiteId| owner.sites.iter().find(|site| site.id == *id).map(|site| plain_location(site, owner.output));
    let scene = Scene {
        output: owner.output,
        organisation: &|id| owner.partner.map_or_else(|| named(id.as_str()), |partner| plain_organisation(partner, owner.output)),
        location: &|id| site(id).unwrap_or_else(|| named(id.as_str())),
        at,
    };
    plain(activity, &scene)
}

/// Brings the organisation and the locations of a source up to their records.
fn around_it(source: &mut Value<'static>, owner: &Owner<'_>, originals: &Originals<'_>) {
    let mut ledger = Ledger::default();
    if let Some((object, partner)) = field(source, "organization").zip(owner.partner)
        && originals.said.partner_of(&partner.id).is_some_and(|said| said != partner)
        && let Some(said) = originals.said.partner_of(&partner.id)
    {
        let new = plain_organisation(partner, owner.output);
        if let Some(expected) = read_organisation(&new, &mut Notes::nowhere(&mut ledger)) {
            if partner.name != said.name && expected.name != said.name {
                put(object, &["name"], &new);
            }
            if partner.website != said.website && expected.website != said.website {
                put(object, &["website", "url"], &new);
            }
            if partner.external_ids != said.external_ids && expected.external_ids != said.external_ids {
                put(object, &["organization_identifiers"], &new);
            }
            if partner.contact != said.contact && expected.contact != said.contact {
                put(object, &["email", "contacts", "phones"], &new);
            }
        }
    }
    for item in items(source, "service_at_locations") {
        let Some(object) = field(item, "location") else { continue };
        let id = key(object, "id").map(str::to_owned);
        let Some(site) = owner.sites.iter().find(|site| id.as_deref() == Some(site.id.as_str())) else { continue };
        let Some(said) = originals.said.site_of(&site.id).filter(|said| *said != *site) else { continue };
        let new = plain_location(site, owner.output);
        let LocationSeen::Site(expected) = read_location(&new, None, &mut Notes::nowhere(&mut ledger)) else { continue };
        overlay(object, site, said, &expected, &new);
    }
}

fn overlay(object: &mut Value<'static>, site: &Site, said: &Site, expected: &Site, new: &Value<'static>) {
    if site.name != said.name && expected.name != said.name {
        put(object, &["name"], new);
    }
    if site.description != said.description && expected.description != said.description {
        put(object, &["description"], new);
    }
    if site.partner != said.partner && expected.partner != said.partner {
        put(object, &["organization_id"], new);
    }
    if site.point != said.point && expected.point != said.point {
        put(object, &["latitude", "longitude"], new);
    }
    let whole = |site: &Site| (site.address.clone(), site.postcode, site.division);
    if whole(site) != whole(said) && whole(expected) != whole(said) {
        put(object, &["addresses", "physical_addresses"], new);
    }
    if site.external_ids != said.external_ids && expected.external_ids != said.external_ids {
        put(object, &["external_identifier", "external_identifier_type"], new);
    }
    if site.features != said.features && expected.features != said.features {
        put(object, &["accessibility", "accessibility_for_disabilities"], new);
    }
}

/// Writes the fields of an activity that are otherwise than its source says.
fn changed(source: &mut Value<'static>, activity: &Activity, said: &Activity, owner: &Owner<'_>, around: &Around) {
    let known: Vec<(String, String)> = list(source, "service_at_locations")
        .iter()
        .filter_map(|item| {
            let site = item.get("location").and_then(|location| key(location, "id")).or_else(|| key(item, "location_id"))?;
            Some((site.to_owned(), key(item, "id")?.to_owned()))
        })
        .collect();
    let at = |site: &SiteId| {
        known.iter().find(|(id, _)| id == site.as_str()).map_or_else(|| at_location(activity, site), |(_, at)| at.clone())
    };
    let new = fresh(activity, owner, &at);
    let mut ledger = Ledger::default();
    let Some(expected) = read_service(&new, around, &mut Notes::nowhere(&mut ledger)).map(|seen| seen.activity) else { return };
    macro_rules! differs {
        ($field:ident) => {
            activity.$field != said.$field && expected.$field != said.$field
        };
    }
    if differs!(name) {
        put(source, &["name"], &new);
    }
    if differs!(description) {
        put(source, &["description"], &new);
    }
    if differs!(status) {
        put(source, &["status"], &new);
    }
    if activity.provenance.checked_on != said.provenance.checked_on {
        put(source, &["assured_date"], &new);
    }
    if differs!(partner) {
        put(source, &["organization", "organization_id"], &new);
    }
    if differs!(sites) {
        sites(source, activity, owner, &at);
    }
    if differs!(sessions) {
        let names = ["schedules", "regular_schedules", "holiday_schedules", "regular_schedule"];
        put(source, &names, &new);
        items(source, "service_at_locations").iter_mut().for_each(|item| put(item, &names, &Value::object::<&str>([])));
    }
    if differs!(price) {
        put(source, &["cost_options"], &new);
    }
    if differs!(capacity) {
        put(source, &["capacities"], &new);
    }
    if differs!(languages) {
        put(source, &["languages"], &new);
    }
    if differs!(eligibility) {
        put(source, &["minimum_age", "maximum_age", "eligibilitys", "eligibilities"], &new);
        put(source, &["service_areas"], &new);
    }
    if differs!(delivery) {
        put(source, &["attending_type"], &new);
    }
    if differs!(routes) {
        put(source, &["attending_access"], &new);
    }
    if differs!(kind) || differs!(themes) || differs!(delivery) || differs!(routes) || differs!(eligibility) {
        attributes(source, &new);
    }
}

/// The places of an activity: those that were there stay as they are.
fn sites(source: &mut Value<'static>, activity: &Activity, owner: &Owner<'_>, at: &dyn Fn(&SiteId) -> String) {
    let site_of = |item: &Value<'_>| {
        item.get("location").and_then(|location| key(location, "id")).or_else(|| key(item, "location_id")).map(str::to_owned)
    };
    let old: Vec<Value<'static>> = items(source, "service_at_locations").to_vec();
    let plain = |id: &SiteId| owner.sites.iter().find(|site| site.id == *id).map(|site| plain_location(site, owner.output));
    let scene = Scene {
        output: owner.output,
        organisation: &|_| Value::object::<&str>([]),
        location: &|id| plain(id).unwrap_or_else(|| Value::object([("id", Some(Value::text(id.as_str().to_owned())))])),
        at,
    };
    let new = activity.sites.iter().map(|site| {
        let known = old.iter().find(|item| site_of(item).as_deref() == Some(site.as_str()));
        known.cloned().unwrap_or_else(|| place(site, &scene))
    });
    let new = Value::list(new);
    set(source, "service_at_locations", new);
}

/// fingerpost's own attributes are replaced, all others stay.
fn attributes(source: &mut Value<'static>, new: &Value<'static>) {
    let own = [KINDS, DELIVERIES, THEMES, ROUTES, CIRCUMSTANCES];
    let ours = |item: &Value<'_>| {
        item.get("taxonomy_term").and_then(|term| text(term, "taxonomy")).is_some_and(|taxonomy| own.contains(&taxonomy))
    };
    let mut all: Vec<Value<'static>> = items(source, "attributes").iter().filter(|item| !ours(item)).cloned().collect();
    all.extend(list(new, "attributes").iter().cloned());
    set(source, "attributes", Shape::List(all).into());
}

/// Ages where the edition that is written has them, for a source that had them elsewhere.
fn limits(source: &mut Value<'static>, activity: &Activity, output: OpenReferralOutput) {
    let Some(who) = &activity.eligibility else { return };
    let has = |source: &Value<'_>, names: &[&str]| names.iter().any(|name| source.get(name).is_some());
    if output == OpenReferralOutput::Uk30 && !has(source, &["minimum_age", "maximum_age"]) {
        who.youngest.into_iter().for_each(|age| set(source, "minimum_age", Value::number(age)));
        who.oldest.into_iter().for_each(|age| set(source, "maximum_age", Value::number(age)));
    }
}
