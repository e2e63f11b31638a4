//! The provider.

use super::bundle::Resource;
use super::case::Case;
use super::elements::{identifier, plain};
use crate::edges::exchange::json::Value;
use crate::ground::id::uuid_of;

/// The UUID of the provider's resource.
pub(super) fn uuid(case: &Case<'_>) -> String {
    uuid_of("Organization", case.view.partner.as_ref().map_or("", |id| id.as_str()))
}

/// The provider: name and website, which are public. Whoever works there is a person, and is not told.
pub(super) fn organization(case: &Case<'_>) -> Option<Resource> {
    let name = case.partner_name()?;
    let id = case.view.partner.as_ref()?.as_str();
    if case.partner().is_none() {
        case.leave_out("/partner", "the catalogue does not have the provider any more; the name is that of the match");
    }
    let website = case.partner().and_then(|partner| partner.website.as_ref());
    let telecom = website
        .map(|address| Value::list([Value::object([("system", Some(plain("url"))), ("value", Some(plain(address.as_str())))])]));
    Some(Resource {
        kind: "Organization",
        uuid: uuid(case),
        found_by: Some((case.own("Id/partner"), id.to_owned())),
        elements: Value::object([
            ("meta", case.profile("Organization")),
            ("identifier", Some(Value::list([case.own_identifier("partner", id)]))),
            ("name", Some(plain(name))),
            ("telecom", telecom),
        ]),
    })
}

/// An organisation known by its name, and by its code of the Organisation Data Service where there is one.
pub(in crate::edges::exchange::fhir) fn organization_of(case: &Case<'_>, name: &str, ods_code: Option<&str>) -> Resource {
    const ODS: &str = "https://fhir.nhs.uk/Id/ods-organization-code";
    Resource {
        kind: "Organization",
        uuid: uuid_of("Organization", &format!("ods/{}/{name}", ods_code.unwrap_or_default())),
        found_by: ods_code.map(|code| (ODS.to_owned(), code.to_owned())),
        elements: Value::object([
            ("meta", case.profile("Organization")),
            ("identifier", ods_code.map(|code| Value::list([identifier(ODS, code)]))),
            ("name", Some(plain(name))),
        ]),
    }
}
