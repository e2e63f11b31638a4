//! What it is for: taking part, and the next step.

use super::bundle::Resource;
use super::case::Case;
use super::elements::{Made, concept, concept_of, concept_of_text, spoken};
use crate::edges::exchange::fhir::terminology::{ACHIEVED, IN_PROGRESS, NOT_ACHIEVED, Term};
use crate::edges::exchange::json::Value;
use crate::model::referral::ReferralState;

/// What somebody wants to reach, and how far it has got.
struct Wanted {
    part: &'static str,
    status: &'static str,
    achievement: Option<&'static Term>,
    description: Made,
}

fn wanted(case: &Case<'_>) -> Vec<Wanted> {
    let taking_part = case.activity_name().map(|name| {
        let (status, achievement) = taking_part(case.view.state);
        Wanted { part: "taking-part", status, achievement, description: concept_of_text(&format!("To take part in {name}")) }
    });
    let step = case.view.exit.as_ref().filter(|_| case.leaves.account).and_then(|exit| exit.step);
    let next_step = step.map(|step| {
        let reached = case.view.steps.iter().any(|known| known.step == step);
        let (status, achievement) = if reached { ("completed", Some(&ACHIEVED)) } else { ("planned", None) };
        let coding = case.own_coding("onward-step", step.as_str());
        let description = concept_of([coding], Some(&format!("Afterwards: {}", spoken(step.as_str()))));
        Wanted { part: "next-step", status, achievement, description }
    });
    taking_part.into_iter().chain(next_step).collect()
}

/// How far taking part has got.
const fn taking_part(state: ReferralState) -> (&'static str, Option<&'static Term>) {
    match state {
        ReferralState::Accepted | ReferralState::Waitlisted | ReferralState::Confirmed => ("accepted", None),
        ReferralState::Active => ("active", Some(&IN_PROGRESS)),
        ReferralState::Paused => ("on-hold", None),
        ReferralState::Completed => ("completed", Some(&ACHIEVED)),
        ReferralState::EndedEarly => ("cancelled", Some(&NOT_ACHIEVED)),
        ReferralState::Withdrawn | ReferralState::OfferDeclined => ("rejected", None),
        ReferralState::DeclinedByProvider | ReferralState::CouldNotContact => ("cancelled", None),
        ReferralState::EnteredInError => ("entered-in-error", None),
        _ => ("proposed", None),
    }
}

/// The UUIDs of the goals.
pub(super) fn uuids(case: &Case<'_>) -> Vec<String> {
    wanted(case).iter().map(|goal| case.uuid_of("Goal", goal.part)).collect()
}

/// The goals. UK Core has no profile of them.
pub(super) fn goals(case: &Case<'_>) -> Vec<Resource> {
    let goal = |goal: Wanted| Resource {
        kind: "Goal",
        uuid: case.uuid_of("Goal", goal.part),
        found_by: Some((case.own("Id/goal"), case.part(goal.part))),
        elements: Value::object([
            ("identifier", Some(Value::list([case.own_identifier("goal", &case.part(goal.part))]))),
            ("lifecycleStatus", Some(Value::text(goal.status))),
            ("achievementStatus", goal.achievement.map(concept)),
            ("description", Some(goal.description)),
            ("subject", Some(case.patient())),
        ]),
    };
    wanted(case).into_iter().map(goal).collect()
}
