//! The score of a measure.

use super::bundle::Resource;
use super::case::Case;
use super::elements::{Made, coding, concept, concept_of, spoken, to_resource};
use super::questionnaire_response::part;
use crate::edges::exchange::fhir::terminology::{REQOL_10, REQOL_20, SURVEY, SWEMWBS, Term, WEMWBS};
use crate::edges::exchange::json::Value;
use crate::model::outcome::{Instrument, OutcomeReading};

/// The code of the score, where one is known.
pub(in crate::edges::exchange::fhir) const fn score_code(instrument: &Instrument) -> Option<&'static Term> {
    match instrument {
        Instrument::Swemwbs => Some(&SWEMWBS),
        Instrument::Wemwbs => Some(&WEMWBS),
        Instrument::Reqol10 => Some(&REQOL_10),
        Instrument::Reqol20 => Some(&REQOL_20),
        _ => None,
    }
}

pub(super) fn observations(case: &Case<'_>) -> Vec<Resource> {
    if !case.leaves.outcomes && !case.outcomes.is_empty() {
        case.leave_out("/outcomes", "scores and answers are not sent: they go to the GP alone, with the client's consent");
    }
    let readings = case.outcomes.iter().filter(|reading| case.leaves.outcomes && reading.score.is_some());
    readings.map(|reading| observation(case, reading)).collect()
}

fn observation(case: &Case<'_>, reading: &OutcomeReading) -> Resource {
    let part = part(reading);
    let answers =
        (!reading.answers.is_empty()).then(|| Value::list([to_resource(&case.uuid_of("QuestionnaireResponse", &part))]));
    // The digits stay as they came: 21.50 is not 21.5.
    let score = reading.score.as_ref().map(|score| Value::object([("value", Some(Value::number(score)))]));
    Resource {
        kind: "Observation",
        uuid: case.uuid_of("Observation", &part),
        found_by: Some((case.own("Id/score"), case.part(&part))),
        elements: Value::object([
            ("meta", case.profile("Observation")),
            ("identifier", Some(Value::list([case.own_identifier("score", &case.part(&part))]))),
            ("status", Some(Value::text("final"))),
            ("category", Some(Value::list([concept(&SURVEY)]))),
            ("code", Some(code(case, reading))),
            ("subject", Some(case.patient())),
            ("effectiveDateTime", case.day(reading.on)),
            ("valueQuantity", score),
            ("derivedFrom", answers),
        ]),
    }
}

/// The measure, and the point at which it was asked.
fn code(case: &Case<'_>, reading: &OutcomeReading) -> Made {
    let own = case.own_coding("instrument", reading.instrument.as_str());
    let text = format!("{}, {}", spoken(reading.instrument.as_str()), spoken(reading.point.as_str()));
    let point = case.own_coding("outcome-point", reading.point.as_str());
    concept_of(score_code(&reading.instrument).map(coding).into_iter().chain([own, point]), Some(&text))
}
