//! Who brought the referral to where it stands: one Provenance a step.

use super::bundle::Resource;
use super::case::Case;
use super::elements::{concept, to_resource};
use crate::edges::exchange::fhir::terminology::AUTHOR;
use crate::edges::exchange::json::Value;
use crate::model::referral::Transition;

pub(super) fn provenances(case: &Case<'_>) -> Vec<Resource> {
    case.view.transitions.iter().filter(|_| case.leaves.account).filter_map(|step| provenance(case, step)).collect()
}

fn provenance(case: &Case<'_>, step: &Transition) -> Option<Resource> {
    let recorded = case.moment(step.at)?;
    let who = case.actor(step.role, step.by.as_str())?;
    let reason = step.reason.filter(|reason| case.leaves.tells_why(*reason));
    let agent = Value::object([
        ("type", Some(concept(&AUTHOR))),
        ("role", Some(Value::list([case.own_concept("actor-role", step.role.as_str(), None)]))),
        ("who", Some(who)),
    ]);
    Some(Resource {
        kind: "Provenance",
        uuid: case.uuid_of("Provenance", &format!("step/{}", step.sequence)),
        found_by: None,
        elements: Value::object([
            ("meta", case.profile("Provenance")),
            ("target", Some(Value::list([to_resource(&case.uuid("Task"))]))),
            ("occurredDateTime", Some(recorded.clone())),
            ("recorded", Some(recorded)),
            ("reason", reason.map(|reason| Value::list([case.own_concept("reason", reason.as_str(), None)]))),
            ("activity", Some(case.own_concept("event", step.event.as_str(), None))),
            ("agent", Some(Value::list([agent]))),
        ]),
    })
}
