//! What general practice records of social prescribing, as codes.

use super::bundle::Resource;
use super::case::Case;
use super::elements::concept;
use crate::edges::exchange::fhir::options::FhirPurpose;
use crate::edges::exchange::fhir::terminology::{CASE_CLOSED, DECLINED, SEEN, SOCIAL_HISTORY, Term};
use crate::edges::exchange::json::Value;
use crate::ground::time::Timestamp;
use crate::model::referral::{EventKind, ReferralState, Transition};

/// What is to be recorded, and of which moment. Nobody else than the practice needs it.
fn recorded(case: &Case<'_>) -> Vec<(&'static Term, Timestamp)> {
    if case.options.purpose == FhirPurpose::Provider {
        return Vec::new();
    }
    let step = |fits: fn(&Transition) -> bool| case.view.transitions.iter().find(|step| fits(step)).map(|step| step.at);
    let seen = step(|step| step.event == EventKind::BeginConversation);
    let declined = step(|step| matches!(step.to, ReferralState::Withdrawn | ReferralState::OfferDeclined));
    let closed = step(|step| step.to.is_closed() && step.to != ReferralState::EnteredInError);
    let codes = [(&SEEN, seen), (&DECLINED, declined), (&CASE_CLOSED, closed)];
    codes.into_iter().filter_map(|(term, at)| Some((term, at?))).collect()
}

pub(super) fn recorded_codes(case: &Case<'_>) -> Vec<Resource> {
    recorded(case).into_iter().map(|(term, at)| observation(case, term, at)).collect()
}

fn observation(case: &Case<'_>, term: &Term, at: Timestamp) -> Resource {
    let part = format!("code/{}", term.code);
    let wrong = case.view.state == ReferralState::EnteredInError;
    Resource {
        kind: "Observation",
        uuid: case.uuid_of("Observation", &part),
        found_by: Some((case.own("Id/code"), case.part(&part))),
        elements: Value::object([
            ("meta", case.profile("Observation")),
            ("identifier", Some(Value::list([case.own_identifier("code", &case.part(&part))]))),
            ("status", Some(Value::text(if wrong { "entered-in-error" } else { "final" }))),
            ("category", Some(Value::list([concept(&SOCIAL_HISTORY)]))),
            ("code", Some(concept(term))),
            ("subject", Some(case.patient())),
            ("effectiveDateTime", case.day(at.uk_date())),
        ]),
    }
}
