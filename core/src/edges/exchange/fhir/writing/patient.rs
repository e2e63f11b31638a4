//! The client: a pseudonym, and nothing that says who it is.

use super::bundle::Resource;
use super::case::Case;
use crate::edges::exchange::json::Value;
use crate::ground::id::uuid_of;

pub(super) fn patient(case: &Case<'_>) -> Resource {
    let id = case.view.client.as_str();
    Resource {
        kind: "Patient",
        uuid: uuid_of("Patient", id),
        found_by: Some((case.own("Id/client"), id.to_owned())),
        elements: Value::object([
            ("meta", case.profile("Patient")),
            ("identifier", Some(Value::list([case.own_identifier("client", id)]))),
        ]),
    }
}
