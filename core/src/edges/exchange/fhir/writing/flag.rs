//! That somebody worries about the client's safety.

use super::bundle::Resource;
use super::case::Case;
use super::elements::{concept, concept_of_text, spoken};
use crate::edges::exchange::fhir::terminology::SAFETY;
use crate::edges::exchange::json::Value;
use crate::model::referral::Concern;

pub(super) fn flags(case: &Case<'_>) -> Vec<Resource> {
    if case.leaves.risk {
        return case.view.concerns.iter().map(|concern| flag(case, concern)).collect();
    }
    if !case.view.concerns.is_empty() {
        case.leave_out("/concerns", "there are concerns, which the consent does not cover; they are not sent");
    }
    Vec::new()
}

fn flag(case: &Case<'_>, concern: &Concern) -> Resource {
    let raised = format!("A worry about safety, raised by the {}", spoken(concern.role.as_str()));
    let words = concern.words.as_ref().filter(|words| case.leaves.words && !words.expose().trim().is_empty());
    let text = words.map_or_else(|| raised.clone(), |words| format!("{raised}: {}", words.expose()));
    if words.is_none() {
        case.leave_out("/concerns", "the words of the concerns are not sent: the options or the consent do not cover them");
    }
    let part = format!("concern/{}", concern.id);
    Resource {
        kind: "Flag",
        uuid: case.uuid_of("Flag", &part),
        found_by: Some((case.own("Id/concern"), case.part(&part))),
        elements: Value::object([
            ("identifier", Some(Value::list([case.own_identifier("concern", &case.part(&part))]))),
            ("status", Some(Value::text("active"))),
            ("category", Some(Value::list([concept(&SAFETY)]))),
            ("code", Some(concept_of_text(&text))),
            ("subject", Some(case.patient())),
            ("period", case.day(concern.on).map(|on| Value::object([("start", Some(on))]))),
        ]),
    }
}
