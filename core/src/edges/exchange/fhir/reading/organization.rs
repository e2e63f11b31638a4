//! An organisation.

use super::look::Look;
use super::profiles::meta;
use super::records::ArrivedOrganization;
use crate::edges::exchange::json::Value;
use crate::ground::error::Code;

/// The systems of codes of the Organisation Data Service, one of them as some senders write it.
const ODS: [&str; 2] = ["https://fhir.nhs.uk/Id/ods-organization-code", "https://fhir.nhs.uk/id/ods-organization-code"];

pub(super) fn organization<'t>(look: &Look<'_, 't>, resource: &Value<'t>, place: String) -> ArrivedOrganization {
    look.only(resource, "", &["meta", "identifier", "name"]);
    meta(look, resource);
    let identifiers = look.identifiers(resource);
    let name = look.text(resource, "name").map(str::to_owned);
    if name.is_none() && identifiers.is_empty() {
        look.wrong(Code::FhirElementMissing, resource, "an organisation has a name or an identifier");
    }
    let is_ods = |system: &str| ODS.contains(&system);
    let code = identifiers.iter().find(|one| one.system.as_deref().is_some_and(is_ods)).and_then(|one| one.value.as_ref());
    ArrivedOrganization {
        ods_code: code.map(|code| code.expose().to_owned()),
        name,
        identifiers,
        ..ArrivedOrganization::new(place)
    }
}
