//! The person somebody refers.

use super::look::Look;
use super::profiles::meta;
use super::records::ArrivedPerson;
use super::value_sets::GENDERS;
use crate::edges::exchange::json::Value;
use crate::ground::error::{Code, Severity};
use crate::ground::text::PersonalText;
use crate::model::client::is_nhs_number;

const NHS_NUMBER: &str = "https://fhir.nhs.uk/Id/nhs-number";
const NAMES: &[&str] = &["meta", "identifier", "name", "telecom", "birthDate", "address", "communication", "generalPractitioner"];

pub(super) fn patient<'t>(look: &Look<'_, 't>, resource: &Value<'t>, place: String) -> ArrivedPerson {
    look.only(resource, "", NAMES);
    meta(look, resource);
    look.code(resource, "gender", GENDERS);
    if let Some(active) = look.get(resource, "active")
        && active.as_bool().is_none()
    {
        look.wrong(Code::FhirElementKind, active, format!("{} stands where true or false belongs", active.kind()));
    }
    let identifiers = look.identifiers(resource);
    let birth_date = look.moment(resource, "birthDate");
    if birth_date.as_ref().is_some_and(|date| date.len() > 10) {
        let value = resource.get("birthDate").unwrap_or(resource);
        look.wrong(Code::FhirDateFormat, value, "a day of birth has no time of day");
    }
    for one in look.objects(resource, "address") {
        look.only(one, "/address/*", &["postalCode"]);
    }
    let telecom = |system: &str| -> Vec<PersonalText> {
        let of_system = look.objects(resource, "telecom").into_iter();
        let of_system = of_system.filter(|one| one.get("system").and_then(Value::as_text) == Some(system));
        of_system.filter_map(|one| look.text(one, "value")).map(Into::into).collect()
    };
    for one in look.objects(resource, "telecom") {
        look.only(one, "/telecom/*", &["system", "value"]);
    }
    ArrivedPerson {
        nhs_number: nhs_number(look, resource),
        identifiers,
        name: look.objects(resource, "name").first().and_then(|name| whole_name(look, name)),
        birth_date: birth_date.map(Into::into),
        postcode: look.objects(resource, "address").iter().find_map(|one| look.text(one, "postalCode")).map(Into::into),
        telephones: telecom("phone"),
        emails: telecom("email"),
        languages: languages(look, resource),
        practices: look.references(resource, "generalPractitioner", &["Organization", "Practitioner", "PractitionerRole"]),
        ..ArrivedPerson::new(place)
    }
}

/// The NHS number, where its check digit is right.
fn nhs_number<'t>(look: &Look<'_, 't>, resource: &Value<'t>) -> Option<PersonalText> {
    let is_nhs = |one: &&Value<'t>| one.get("system").and_then(Value::as_text) == Some(NHS_NUMBER);
    let numbers: Vec<&Value<'t>> =
        resource.get("identifier").map(Value::items).unwrap_or_default().iter().filter(is_nhs).collect();
    if let Some(second) = numbers.get(1) {
        look.wrong(Code::FhirNhsNumber, second, "a person has one NHS number; this is another");
        return None;
    }
    let number = numbers.first()?;
    let value = number.get("value").and_then(Value::as_text).unwrap_or_default();
    if !is_nhs_number(value) {
        look.wrong(
            Code::FhirNhsNumber,
            number.get("value").unwrap_or(number),
            "ten digits with a right check digit are expected",
        );
        return None;
    }
    Some(value.into())
}

/// The name as one text: as it was written, or put together.
fn whole_name<'t>(look: &Look<'_, 't>, name: &Value<'t>) -> Option<PersonalText> {
    look.only(name, "/name/*", &["text", "family", "given"]);
    if let Some(text) = look.text(name, "text") {
        return Some(text.into());
    }
    let given = look.list(name, "given").iter().filter_map(Value::as_text);
    let parts: Vec<&str> = given.chain(look.text(name, "family")).collect();
    (!parts.is_empty()).then(|| parts.join(" ").into())
}

/// The languages, as tags.
fn languages<'t>(look: &Look<'_, 't>, resource: &Value<'t>) -> Vec<String> {
    let mut tags = Vec::new();
    for one in look.objects(resource, "communication") {
        look.only(one, "/communication/*", &["language"]);
        let Some(language) = look.object(one, "language") else {
            look.found(Severity::Error, Code::FhirElementMissing, one, "`language` is missing");
            continue;
        };
        tags.extend(look.concept(language, "/communication/*/language").0.into_iter().map(|coding| coding.code));
    }
    tags
}
