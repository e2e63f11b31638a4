//! The consents the export rests on.

use super::bundle::Resource;
use super::case::Case;
use super::elements::{coding, concept, concept_of};
use crate::edges::exchange::fhir::disclosure::consent;
use crate::edges::exchange::fhir::terminology::{DISCLOSURE, OPT_IN, PRIVACY};
use crate::edges::exchange::json::Value;
use crate::model::referral::ConsentGiven;

pub(super) fn consents(case: &Case<'_>) -> Vec<Resource> {
    let given = case.leaves.scopes.iter().filter_map(|scope| consent(&case.view, *scope));
    given.map(|given| written(case, given)).collect()
}

fn written(case: &Case<'_>, given: &ConsentGiven) -> Resource {
    let part = format!("consent/{}", given.scope);
    let scope = case.own_coding("consent-scope", given.scope.as_str());
    let since = case.day(given.since);
    let until = given.until.and_then(|until| case.day(until));
    let period = (since.is_some() || until.is_some()).then(|| Value::object([("start", since.clone()), ("end", until)]));
    Resource {
        kind: "Consent",
        uuid: case.uuid_of("Consent", &part),
        found_by: Some((case.own("Id/consent"), case.part(&part))),
        elements: Value::object([
            ("meta", case.profile("Consent")),
            ("identifier", Some(Value::list([case.own_identifier("consent", &case.part(&part))]))),
            ("status", Some(Value::text("active"))),
            ("scope", Some(concept(&PRIVACY))),
            ("category", Some(Value::list([concept_of([coding(&DISCLOSURE), scope], None)]))),
            ("patient", Some(case.patient())),
            ("dateTime", since),
            ("performer", Some(Value::list([case.patient()]))),
            ("policyRule", Some(concept(&OPT_IN))),
            ("provision", Some(Value::object([("type", Some(Value::text("permit"))), ("period", period)]))),
        ]),
    }
}
