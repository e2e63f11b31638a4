//! A number that somebody measured.

use super::look::Look;
use super::profiles::meta;
use super::records::ArrivedScore;
use super::value_sets::OBSERVATIONS;
use crate::edges::exchange::json::Value;
use crate::ground::error::Code;

const NAMES: &[&str] = &["meta", "status", "code", "subject", "effectiveDateTime", "valueQuantity", "valueInteger"];

/// The number, with its digits; none where the observation is no number, or must not be used.
pub(super) fn observation<'t>(look: &Look<'_, 't>, resource: &Value<'t>, place: String) -> Option<ArrivedScore> {
    look.only(resource, "", NAMES);
    meta(look, resource);
    look.must_have(resource, "status");
    look.must_have(resource, "code");
    look.one_of(resource, "value");
    look.one_of(resource, "effective");
    let status = look.code(resource, "status", OBSERVATIONS);
    let codes = look.codings(resource, "code");
    let subject = look.reference(resource, "subject", &["Patient", "Group", "Device", "Location"]);
    let on = look.moment(resource, "effectiveDateTime");
    let value = number(look, resource);
    let usable = matches!(status, Some("final" | "amended" | "corrected"));
    value.filter(|_| usable).map(|value| ArrivedScore { codes, on, subject, ..ArrivedScore::new(place, value) })
}

fn number<'t>(look: &Look<'_, 't>, resource: &Value<'t>) -> Option<String> {
    let quantity = look.object(resource, "valueQuantity");
    if let Some(quantity) = quantity {
        look.only(quantity, "/valueQuantity", &["value"]);
    }
    let value = quantity.and_then(|quantity| look.get(quantity, "value")).or_else(|| look.get(resource, "valueInteger"))?;
    if let Some(comparator) = quantity.and_then(|quantity| quantity.get("comparator")) {
        look.wrong(Code::FhirElementKind, comparator, "a value that is more or less than a number is not a score");
        return None;
    }
    if value.as_number().is_none() {
        look.wrong(Code::FhirElementKind, value, format!("{} stands where a number belongs", value.kind()));
    }
    value.as_number().map(str::to_owned)
}
