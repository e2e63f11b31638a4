//! The Task: where the referral stands, as the state machine of referral management has it.

use super::bundle::Resource;
use super::case::Case;
use super::elements::{Made, concept, concept_of_text, some_list, spoken, to_resource};
use crate::edges::exchange::fhir::options::FhirRequestStyle;
use crate::edges::exchange::fhir::terminology::{FULFILL, REFERRED};
use crate::edges::exchange::json::Value;
use crate::model::referral::{BarrierStatus, ReferralState, SessionOutcome};

pub(super) fn task(case: &Case<'_>) -> Resource {
    let view = &case.view;
    let order = case.style() == FhirRequestStyle::Order;
    let id = view.referral.as_str();
    let begun = case.begun();
    Resource {
        kind: "Task",
        uuid: case.uuid("Task"),
        found_by: Some((case.own("Id/referral"), id.to_owned())),
        elements: Value::object([
            ("meta", case.profile("Task")),
            ("identifier", Some(Value::list([case.own_identifier("referral", id)]))),
            ("status", Some(Value::text(view.state.fhir_task_status()))),
            ("statusReason", status_reason(case)),
            ("businessStatus", Some(case.own_concept("referral-state", view.state.as_str(), None))),
            ("intent", Some(Value::text(case.style().as_str()))),
            ("code", Some(concept(if order { &FULFILL } else { &REFERRED }))),
            ("focus", Some(to_resource(&case.uuid("ServiceRequest")))),
            ("for", Some(case.patient())),
            ("executionPeriod", execution(case)),
            ("authoredOn", case.moment(begun)),
            // Devices disagree about the time; FHIR holds that nothing is changed before it is written.
            ("lastModified", case.moment(view.since.max(begun))),
            ("requester", case.requester()),
            ("owner", case.partner_name().map(|_| to_resource(&super::organization::uuid(case)))),
            ("restriction", restriction(case)),
            ("input", some_list(inputs(case))),
            ("output", some_list(outputs(case))),
        ]),
    }
}

/// The reason, for those statuses of which FHIR expects one.
fn status_reason(case: &Case<'_>) -> Option<Made> {
    if !matches!(case.view.state.fhir_task_status(), "rejected" | "cancelled" | "on-hold" | "failed") {
        return None;
    }
    Some(match case.reason() {
        Some(reason) => case.own_concept("reason", reason.as_str(), Some(&spoken(reason.as_str()))),
        None => concept_of_text("no reason is told"),
    })
}

/// From the first session attended; to the last, once the referral has ended.
fn execution(case: &Case<'_>) -> Option<Made> {
    let attended = || case.view.sessions.iter().filter(|session| session.outcome == SessionOutcome::Attended);
    let first = attended().map(|session| session.on).min()?;
    let last = attended().map(|session| session.on).max().filter(|_| case.view.state.is_closed());
    Some(Value::object([("start", case.day(first)), ("end", last.and_then(|last| case.day(last)))]))
}

/// Until when the place is held, otherwise by when the next step is due.
fn restriction(case: &Case<'_>) -> Option<Made> {
    let held = case.view.hold_until.and_then(|until| case.moment(until));
    let end = held.or_else(|| case.view.due.and_then(|due| case.day(due)))?;
    Some(Value::object([("period", Some(Value::object([("end", Some(end))])))]))
}

/// What the provider has to know: the barriers that are not out of the way, and how much support the person needs.
fn inputs(case: &Case<'_>) -> Vec<Made> {
    let input = |kind: &str, value: Made| {
        Value::object([("type", Some(case.own_concept("task-input", kind, None))), ("valueCodeableConcept", Some(value))])
    };
    let mut inputs = Vec::new();
    for barrier in &case.view.barriers {
        if matches!(barrier.status, BarrierStatus::NotABarrier | BarrierStatus::Waived) {
            continue;
        }
        if case.leaves.tells_of(&barrier.barrier) {
            inputs.push(input("barrier", case.own_concept("barrier", barrier.barrier.as_str(), Some(&barrier.need))));
        } else {
            case.leave_out("/barriers", "a barrier is about a risk, which the consent does not cover; it is not sent");
        }
    }
    if case.leaves.risk {
        inputs.push(input("need_level", case.own_concept("need-level", case.view.need.as_str(), None)));
    }
    inputs
}

/// What has come of it: sessions by what became of them, and the place on the waiting list.
fn outputs(case: &Case<'_>) -> Vec<Made> {
    let mut outputs = Vec::new();
    for outcome in SessionOutcome::ALL {
        let count = case.view.sessions.iter().filter(|session| session.outcome == *outcome).count();
        if count > 0 {
            let kind = case.own_concept("session-outcome", outcome.as_str(), None);
            outputs.push(Value::object([("type", Some(kind)), ("valueUnsignedInt", Some(Value::number(count)))]));
        }
    }
    if let Some(position) = case.view.position.filter(|position| case.view.state == ReferralState::Waitlisted && *position > 0) {
        let kind = case.own_concept("task-output", "waiting_list_position", None);
        outputs.push(Value::object([("type", Some(kind)), ("valuePositiveInt", Some(Value::number(position)))]));
    }
    outputs
}
