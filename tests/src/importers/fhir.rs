use fingerpost::{FhirReadOptions, read_fhir};
use serde_json::Value;

/// Each record stands where it says it does in the eyes of another parser, as the kind and with the values it was read as; and the
/// kinds are counted alike.
pub(super) fn check(bytes: &[u8]) {
    let Ok(found) = read_fhir(bytes, &FhirReadOptions::new()) else { return };
    super::json_elsewhere(bytes);
    let whole = super::value(bytes);
    let at = |place: &str, kind: &str| {
        let value = whole.pointer(place).unwrap_or_else(|| panic!("nothing stands at {place}"));
        assert_eq!(value.get("resourceType").and_then(Value::as_str), Some(kind), "{place}");
        value.clone()
    };
    for referral in &found.referrals {
        let value = at(&referral.place, "ServiceRequest");
        said(&value, "/status", referral.status.map(|status| status.as_str()));
        said(&value, "/intent", referral.intent.map(|intent| intent.as_str()));
    }
    for update in &found.updates {
        let value = at(&update.place, "Task");
        said(&value, "/status", update.status.map(|status| status.as_str()));
        said(&value, "/focus/reference", update.focus.as_ref().and_then(|focus| focus.reference.as_deref()));
    }
    for person in &found.people {
        let value = at(&person.place, "Patient");
        said(&value, "/birthDate", person.birth_date.as_ref().map(|date| date.expose()));
    }
    for organization in &found.organizations {
        let value = at(&organization.place, "Organization");
        said(&value, "/name", organization.name.as_deref());
    }
    for score in &found.scores {
        at(&score.place, "Observation");
        let digits = score.value.as_bytes();
        assert!(bytes.windows(digits.len()).any(|window| window == digits), "a number keeps its digits");
    }
    let counted: u32 = found.resources.iter().map(|resource| resource.count).sum();
    assert_eq!(counted as usize, resources(&whole), "the other parser counts other resources");
}

/// A value that was taken is the one that stands there.
fn said(value: &Value, place: &str, taken: Option<&str>) {
    if let Some(taken) = taken {
        let there = value.pointer(place).and_then(Value::as_str).map(str::trim);
        assert_eq!(there, Some(taken.trim()), "{place}");
    }
}

/// How many resources a file holds: itself, or those of its entries that say of which kind they are.
fn resources(whole: &Value) -> usize {
    let kind = |value: &Value| value.get("resourceType").and_then(Value::as_str).is_some_and(|kind| !kind.is_empty());
    if whole.get("resourceType").and_then(Value::as_str) != Some("Bundle") {
        return usize::from(kind(whole));
    }
    let entries = whole.get("entry").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let counts = |entry: &&Value| match entry.get("resource") {
        Some(resource) => entry.get("modifierExtension").is_none() && kind(resource),
        None => entry.get("resourceType").is_some() && kind(entry),
    };
    entries.iter().filter(counts).count()
}
