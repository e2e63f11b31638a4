//! The activity.

use super::available_time::available;
use super::bundle::Resource;
use super::case::Case;
use super::elements::{Made, coded, concept_of, concept_of_text, plain, some_list, to_resource};
use crate::edges::exchange::json::Value;
use crate::ground::id::uuid_of;
use crate::ground::money::Pence;
use crate::model::activity::{Activity, ActivityStatus, Eligibility};

/// The UUID of the activity's resource.
pub(super) fn uuid(case: &Case<'_>) -> String {
    uuid_of("HealthcareService", case.view.activity.as_ref().map_or("", |id| id.as_str()))
}

pub(super) fn healthcare_service(case: &Case<'_>) -> Option<Resource> {
    let name = case.activity_name()?;
    let id = case.view.activity.as_ref()?.as_str();
    let activity = case.activity();
    if activity.is_none() {
        case.leave_out("/activity", "the catalogue does not have the activity any more; the name is that of the match");
    }
    let available = activity.map(|activity| available(case, activity)).unwrap_or_default();
    let of = |what: fn(&Case<'_>, &Activity) -> Option<Made>| activity.and_then(|activity| what(case, activity));
    Some(Resource {
        kind: "HealthcareService",
        uuid: uuid(case),
        found_by: Some((case.own("Id/activity"), id.to_owned())),
        elements: Value::object([
            ("meta", case.profile("HealthcareService")),
            ("identifier", Some(Value::list([case.own_identifier("activity", id)]))),
            ("active", of(active)),
            ("providedBy", case.partner_name().map(|_| to_resource(&super::organization::uuid(case)))),
            ("type", of(|case, activity| Some(Value::list([case.own_concept("activity-kind", activity.kind.as_str(), None)])))),
            ("location", some_list(super::location::uuids(case).iter().map(|uuid| to_resource(uuid)))),
            ("name", Some(plain(name))),
            ("comment", of(|_, activity| activity.description.as_ref().map(|text| plain(text.as_str())))),
            ("serviceProvisionCode", of(provision)),
            ("eligibility", of(|_, activity| activity.eligibility.as_ref().and_then(eligibility))),
            ("communication", of(communication)),
            ("availableTime", available.times),
            ("notAvailable", available.not),
            ("availabilityExceptions", available.exceptions),
        ]),
    })
}

/// Whether it runs; nothing where nobody has said.
fn active(_: &Case<'_>, activity: &Activity) -> Option<Made> {
    match activity.status {
        ActivityStatus::Running => Some(true.into()),
        ActivityStatus::Ended | ActivityStatus::Paused | ActivityStatus::Planned => Some(false.into()),
        ActivityStatus::Unknown => None,
    }
}

/// Whether it is free or costs something; nothing where nobody has said.
fn provision(_: &Case<'_>, activity: &Activity) -> Option<Made> {
    const SYSTEM: &str = "http://terminology.hl7.org/CodeSystem/service-provision-conditions";
    let price = activity.price.as_ref()?;
    let prices: Vec<Pence> = [price.per_session, price.whole_course].into_iter().flatten().collect();
    let code = match prices.as_slice() {
        [] => return None,
        prices if prices.iter().all(|price| *price == Pence::ZERO) => ("free", "Free"),
        _ => ("cost", "Fees apply"),
    };
    Some(Value::list([concept_of([coded(SYSTEM, code.0, Some(code.1))], None)]))
}

fn eligibility(who: &Eligibility) -> Option<Made> {
    let mut words = Vec::new();
    who.youngest.into_iter().for_each(|age| words.push(format!("from {age} years of age")));
    who.oldest.into_iter().for_each(|age| words.push(format!("up to {age} years of age")));
    who.areas.iter().for_each(|area| words.push(format!("who live in {area}")));
    let code = |text: String| Value::object([("code", Some(concept_of_text(&text)))]);
    some_list(words.into_iter().map(code))
}

/// The languages sessions are held in. A language that only material is in does not carry a session.
fn communication(_: &Case<'_>, activity: &Activity) -> Option<Made> {
    let carried = activity.languages.iter().filter(|offer| offer.carries_the_session());
    some_list(carried.map(|offer| concept_of([coded("urn:ietf:bcp:47", offer.language.as_str(), None)], None)))
}
