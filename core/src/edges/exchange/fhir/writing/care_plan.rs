//! The plan: the referral itself, what the provider has promised, and what comes afterwards.

use super::bundle::Resource;
use super::case::Case;
use super::elements::{Made, concept_of_text, plain, spoken, to_resource};
use super::service_request::request_status;
use crate::edges::exchange::json::Value;
use crate::model::referral::{BarrierStatus, Commitment, ExitPlan, ReferralBarrier, ReferralState};

/// The status of the plan: that of the request, but a plan can rest.
const fn status(state: ReferralState) -> &'static str {
    match state {
        ReferralState::Paused => "on-hold",
        other => request_status(other),
    }
}

pub(super) fn care_plan(case: &Case<'_>) -> Resource {
    let id = case.view.referral.as_str();
    let goals = super::goal::uuids(case);
    let mut activities = vec![Value::object([("reference", Some(to_resource(&case.uuid("Task"))))])];
    activities.extend(case.view.barriers.iter().filter_map(|barrier| promised(case, barrier)));
    activities.extend(case.view.exit.as_ref().map(|exit| afterwards(case, exit)));
    Resource {
        kind: "CarePlan",
        uuid: case.uuid("CarePlan"),
        found_by: Some((case.own("Id/care-plan"), id.to_owned())),
        elements: Value::object([
            ("meta", case.profile("CarePlan")),
            ("identifier", Some(Value::list([case.own_identifier("care-plan", id)]))),
            ("status", Some(Value::text(status(case.view.state)))),
            ("intent", Some(Value::text("plan"))),
            ("category", Some(Value::list([concept_of_text("Social prescribing")]))),
            ("subject", Some(case.patient())),
            ("created", case.moment(case.begun())),
            ("goal", super::elements::some_list(goals.iter().map(|uuid| to_resource(uuid)))),
            ("activity", Some(Value::list(activities))),
        ]),
    }
}

/// What the provider's side has promised about a barrier.
fn promised(case: &Case<'_>, barrier: &ReferralBarrier) -> Option<Made> {
    let Commitment { accommodation, responsible, first_sessions, .. } = barrier.commitment.as_ref()?;
    if !case.leaves.tells_of(&barrier.barrier) {
        return None;
    }
    let status = match barrier.status {
        BarrierStatus::Accepted => "in-progress",
        BarrierStatus::Waived | BarrierStatus::NotABarrier => "cancelled",
        BarrierStatus::Open | BarrierStatus::Addressed => "not-started",
    };
    let covers = first_sessions.map_or_else(|| "every session".to_owned(), |first| format!("the first {first} sessions"));
    let detail = Value::object([
        ("code", Some(case.own_concept("accommodation", accommodation.as_str(), Some(&accommodation.label())))),
        ("reasonCode", Some(Value::list([case.own_concept("barrier", barrier.barrier.as_str(), Some(&barrier.need))]))),
        ("status", Some(Value::text(status))),
        ("performer", Some(Value::list([Value::object([("display", Some(plain(&spoken(responsible.as_str()))))])]))),
        ("description", Some(plain(&format!("{}, for {covers}", accommodation.label())))),
    ]);
    Some(Value::object([("detail", Some(detail))]))
}

/// What comes after the prescription. To take no step is an outcome like any other.
fn afterwards(case: &Case<'_>, exit: &ExitPlan) -> Made {
    let reached = exit.step.is_some_and(|step| case.view.steps.iter().any(|known| known.step == step));
    let word = exit.step.map_or("no_step", |step| step.as_str());
    let what = exit.description.as_ref().map_or_else(|| spoken(word), |text| text.as_str().to_owned());
    let detail = Value::object([
        ("code", Some(case.own_concept("onward-step", word, None))),
        ("status", Some(Value::text(if reached { "completed" } else { "not-started" }))),
        ("scheduledPeriod", case.day(exit.on).map(|on| Value::object([("start", Some(on))]))),
        ("performer", Some(Value::list([Value::object([("display", Some(plain(exit.owner.as_str())))])]))),
        ("description", Some(plain(&format!("{what}; it costs {} each time", exit.cost)))),
    ]);
    Value::object([("detail", Some(detail))])
}
