//! What an item of a feed is.

use crate::edges::exchange::json::{Shape, Value};

/// What an item is, by what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Item {
    Service,
    ServiceAtLocation,
    Organisation,
    Location,
    /// A taxonomy, a term, or nothing that is known.
    Other,
}

/// Tells what an object is.
pub(super) fn what(object: &Value<'_>) -> Item {
    let has = |name: &str| object.get(name).is_some();
    let any = |names: &[&str]| names.iter().any(|name| has(name));
    if object.get("service").is_some_and(|value| matches!(value.shape, Shape::Object(_))) {
        return Item::ServiceAtLocation;
    }
    if any(&["location_type", "latitude", "physical_addresses"]) && !any(&["status", "organization"]) {
        return Item::Location;
    }
    if any(&[
        "status",
        "organization",
        "organization_id",
        "schedules",
        "regular_schedules",
        "service_at_locations",
        "cost_options",
    ]) {
        return Item::Service;
    }
    if any(&["taxonomy_terms", "parent_id", "term_uri", "taxonomy_detail", "taxonomy", "vocabulary"]) {
        return Item::Other;
    }
    if any(&["services", "website", "organization_identifiers", "parent_organization_id", "legal_status", "tax_status", "logo"]) {
        return Item::Organisation;
    }
    if has("version") && !has("status") {
        return Item::Other;
    }
    if any(&["id", "name"]) { Item::Service } else { Item::Other }
}

/// The fields of an object but one.
pub(super) fn without<'t>(object: &Value<'t>, name: &str) -> Value<'t> {
    let fields = object.fields().iter().filter(|(known, _)| known != name).cloned().collect();
    Value { at: object.at, shape: Shape::Object(fields) }
}

/// The fields of an object and one more, unless it is there.
pub(super) fn with<'t>(object: &Value<'t>, name: &'static str, value: Value<'t>) -> Value<'t> {
    let mut fields = object.fields().to_vec();
    if object.get(name).is_none_or(|known| known.is_null() || (known.items().is_empty() && known.fields().is_empty())) {
        fields.retain(|(known, _)| known != name);
        fields.push((name.into(), value));
    }
    Value { at: object.at, shape: Shape::Object(fields) }
}
