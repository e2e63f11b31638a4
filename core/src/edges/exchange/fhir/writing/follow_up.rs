//! What became of the person afterwards.

use super::bundle::Resource;
use super::case::Case;
use super::elements::{Made, coded, concept, concept_of, some_list};
use crate::edges::exchange::fhir::terminology::SOCIAL_HISTORY;
use crate::edges::exchange::json::Value;
use crate::model::referral::{FollowUp, FollowUpStanding};

pub(super) fn follow_ups(case: &Case<'_>) -> Vec<Resource> {
    let standing = case.view.follow_ups.iter().filter(|_| case.leaves.outcomes);
    standing.filter_map(|standing| Some(observation(case, standing, standing.found.as_ref()?))).collect()
}

fn observation(case: &Case<'_>, standing: &FollowUpStanding, found: &FollowUp) -> Resource {
    const ABSENT: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    let part = format!("follow-up/{}", standing.point);
    let absent = found.in_contact.is_none().then(|| concept_of([coded(ABSENT, "unknown", Some("Unknown"))], None));
    Resource {
        kind: "Observation",
        uuid: case.uuid_of("Observation", &part),
        found_by: Some((case.own("Id/follow-up"), case.part(&part))),
        elements: Value::object([
            ("meta", case.profile("Observation")),
            ("identifier", Some(Value::list([case.own_identifier("follow-up", &case.part(&part))]))),
            ("status", Some(Value::text("final"))),
            ("category", Some(Value::list([concept(&SOCIAL_HISTORY)]))),
            (
                "code",
                Some(case.own_concept(
                    "follow-up",
                    standing.point.as_str(),
                    Some("Contact with heritage without being prompted"),
                )),
            ),
            ("subject", Some(case.patient())),
            ("effectiveDateTime", case.day(standing.due)),
            ("valueBoolean", found.in_contact.map(Value::from)),
            ("dataAbsentReason", absent),
            ("component", some_list(components(case, found))),
        ]),
    }
}

fn components(case: &Case<'_>, found: &FollowUp) -> Vec<Made> {
    let component = |word: &str, kind: &'static str, value: Made| {
        Value::object([("code", Some(case.own_concept("follow-up-item", word, None))), (kind, Some(value))])
    };
    let wellbeing = found.wellbeing.map(|answer| component("wellbeing", "valueInteger", Value::number(answer)));
    let step =
        found.step.map(|step| component("step", "valueCodeableConcept", case.own_concept("onward-step", step.as_str(), None)));
    let with =
        found.with.map(|with| component("company", "valueCodeableConcept", case.own_concept("company", with.as_str(), None)));
    [wellbeing, step, with].into_iter().flatten().collect()
}
