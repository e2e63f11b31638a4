//! The answers to a measure: numbers of items and numbers of answers, no wording.

use super::bundle::Resource;
use super::case::Case;
use super::elements::plain;
use crate::edges::exchange::json::Value;
use crate::model::outcome::{ItemAnswer, OutcomeReading};

/// The name of a reading among those of the referral.
pub(super) fn part(reading: &OutcomeReading) -> String {
    format!("{}/{}/{}", reading.instrument, reading.point, reading.on)
}

pub(super) fn questionnaire_responses(case: &Case<'_>) -> Vec<Resource> {
    let readings = case.outcomes.iter().filter(|reading| case.leaves.outcomes && !reading.answers.is_empty());
    readings.map(|reading| response(case, reading)).collect()
}

fn response(case: &Case<'_>, reading: &OutcomeReading) -> Resource {
    let part = part(reading);
    let item = |answer: &ItemAnswer| {
        let value = Value::object([("valueInteger", Some(Value::number(answer.value)))]);
        Value::object([("linkId", Some(plain(answer.item.as_str()))), ("answer", Some(Value::list([value])))])
    };
    let questionnaire = case.own(&format!("Questionnaire/{}", reading.instrument.as_str().replace(':', "-")));
    Resource {
        kind: "QuestionnaireResponse",
        uuid: case.uuid_of("QuestionnaireResponse", &part),
        found_by: Some((case.own("Id/answers"), case.part(&part))),
        elements: Value::object([
            ("meta", case.profile("QuestionnaireResponse")),
            ("identifier", Some(case.own_identifier("answers", &case.part(&part)))),
            ("questionnaire", Some(Value::text(questionnaire))),
            ("status", Some(Value::text("completed"))),
            ("subject", Some(case.patient())),
            ("authored", case.day(reading.on)),
            ("item", Some(Value::list(reading.answers.iter().map(item)))),
        ]),
    }
}
