//! The extension `fingerpost`: whole records beside the plain fields.

use serde::Serialize;

use super::conform::Change;
use super::rename::{field, items, set};
use crate::edges::exchange::json::{Document, Value};
use crate::edges::exchange::open_referral::reading::{EXTENSION, key};
use crate::model::activity::Activity;
use crate::model::partner::Partner;
use crate::model::site::Site;

/// A record as a value.
pub(super) fn value<T: Serialize>(record: &T) -> Option<Value<'static>> {
    let text = serde_json::to_string(record).ok()?;
    let document = Document::open(text.as_bytes(), usize::MAX).ok()?;
    document.read().ok().map(Value::into_owned)
}

/// Sets the extension of an object, of the fields that are there.
pub(super) fn extend(object: &mut Value<'static>, fields: Vec<(&'static str, Option<Value<'static>>)>) {
    let extension = Value::object(fields);
    if !extension.fields().is_empty() {
        set(object, EXTENSION, extension);
    }
}

/// Puts the records into a service, its organisation and its locations, where the plain fields do not say it all.
pub(super) fn put(service: &mut Value<'static>, activity: Option<&Activity>, partner: Option<&Partner>, sites: &[&Site]) {
    if let Some((object, partner)) = field(service, "organization").zip(partner) {
        extend(object, vec![("partner", value(partner))]);
    }
    for item in items(service, "service_at_locations") {
        let Some(object) = field(item, "location") else { continue };
        let id = key(object, "id").map(str::to_owned);
        let written = sites.iter().find(|site| id.as_deref() == Some(site.id.as_str()));
        if let Some(site) = written {
            extend(object, vec![("site", value(*site))]);
        }
    }
    extend(service, vec![("activity", activity.and_then(value))]);
}

/// Adds to the extension of a service what was written otherwise than it is.
pub(super) fn give(service: &mut Value<'static>, changes: &[Change]) {
    if changes.is_empty() {
        return;
    }
    let given = Value::list(changes.iter().map(|change| {
        Value::object([
            ("path", Some(Value::text(change.path.clone()))),
            ("value", change.value.clone()),
            ("written", change.written.clone()),
        ])
    }));
    match field(service, EXTENSION) {
        Some(extension) => set(extension, "given", given),
        None => extend(service, vec![("given", Some(given))]),
    }
}
