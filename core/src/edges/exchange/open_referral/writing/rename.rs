//! From the names of one edition to those of another, for sources that are written back in another than they came in.

use crate::edges::exchange::json::{Shape, Value};
use crate::edges::exchange::open_referral::OpenReferralOutput;

/// Names of edition 1 and of edition 3, by where they stand.
const SERVICE: &[(&str, &str)] = &[("regular_schedules", "schedules"), ("fundings", "funding")];
const ORGANIZATION: &[(&str, &str)] = &[("url", "website")];
const PLACE: &[(&str, &str)] = &[("regular_schedules", "schedules"), ("regular_schedule", "schedules")];
const LOCATION: &[(&str, &str)] = &[("physical_addresses", "addresses"), ("accessibility_for_disabilities", "accessibility")];

/// Gives the fields of a service the names of the edition that is written.
pub(super) fn rename(service: &mut Value<'static>, output: OpenReferralOutput) {
    names(service, SERVICE, output);
    if let Some(organisation) = field(service, "organization") {
        names(organisation, ORGANIZATION, output);
    }
    for place in items(service, "service_at_locations") {
        names(place, PLACE, output);
        if let Some(location) = field(place, "location") {
            names(location, LOCATION, output);
        }
    }
}

fn names(object: &mut Value<'static>, pairs: &[(&'static str, &'static str)], output: OpenReferralOutput) {
    let Shape::Object(fields) = &mut object.shape else { return };
    for (first, third) in pairs {
        let (from, to) = if output == OpenReferralOutput::Uk10 { (*third, *first) } else { (*first, *third) };
        if fields.iter().any(|(name, _)| name == to) {
            continue;
        }
        if let Some((name, _)) = fields.iter_mut().find(|(name, _)| name == from) {
            *name = to.into();
        }
    }
}

/// A field of an object, to be changed.
pub(super) fn field<'v>(object: &'v mut Value<'static>, wanted: &str) -> Option<&'v mut Value<'static>> {
    let Shape::Object(fields) = &mut object.shape else { return None };
    fields.iter_mut().find(|(name, _)| name == wanted).map(|(_, value)| value)
}

/// The items of a list of an object, to be changed.
pub(super) fn items<'v>(object: &'v mut Value<'static>, wanted: &str) -> &'v mut [Value<'static>] {
    match field(object, wanted).map(|value| &mut value.shape) {
        Some(Shape::List(items)) => items,
        _ => &mut [],
    }
}

/// Puts a field into an object, in place of the first of these names; takes the others out.
pub(super) fn put(object: &mut Value<'static>, names: &[&str], from: &Value<'static>) {
    let Shape::Object(fields) = &mut object.shape else { return };
    let place = fields.iter().position(|(name, _)| names.contains(&name.as_ref())).unwrap_or(fields.len());
    fields.retain(|(name, _)| !names.contains(&name.as_ref()));
    let new: Vec<_> = from.fields().iter().filter(|(name, _)| names.contains(&name.as_ref())).cloned().collect();
    let place = place.min(fields.len());
    fields.splice(place..place, new);
}

/// Sets one field of an object.
pub(super) fn set(object: &mut Value<'static>, name: &'static str, value: Value<'static>) {
    put(object, &[name], &Value::object([(name, Some(value))]));
}
