//! What tests of these rules begin with: a referral told as a list of who did what, up to any moment.

use serde_json::{Value, json};

use crate::ground::time::Timestamp;
use crate::model::referral::{Proposal, ReferralEvent};
use crate::model::verdict::Match;
use crate::rules::lifecycle::{Refused, Standing, apply};

pub(super) const STEPS: &str = "physical.step_free_entrance";

pub(super) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A match of one activity that plans for barriers and asks questions.
pub(super) fn answer(barriers: &[&str], questions: &[Value]) -> Match {
    serde_json::from_value(answer_json(barriers, questions)).unwrap()
}

fn answer_json(barriers: &[&str], questions: &[Value]) -> Value {
    let way = json!({"accommodation": "ramp", "by": ["provider"], "label": "a ramp"});
    let step = |kind: &&str| json!({"barrier": kind, "need": "a need", "ways_out": [way.clone()]});
    let steps: Vec<Value> = barriers.iter().map(step).collect();
    json!({
        "activity": "tapes", "activity_name": "Tapes", "partner": "friends", "partner_name": "Friends of the mill",
        "verdict": "suitable_with_plan", "score": 0, "reasons": [], "plan": {"steps": steps}, "questions": questions,
    })
}

/// A question of a match, about a barrier where one is named.
pub(super) fn question(rule: &str, path: &str) -> Value {
    json!({"rule": rule, "path": path, "to": "provider", "text": "is it so?", "activity": "tapes"})
}

/// The same match as somebody proposes it, with the version of the activity.
pub(super) fn proposal(version: &str, barriers: &[&str], questions: &[Value]) -> Proposal {
    serde_json::from_value(proposal_json(version, barriers, questions)).unwrap()
}

fn proposal_json(version: &str, barriers: &[&str], questions: &[Value]) -> Value {
    json!({
        "answer": answer_json(barriers, questions),
        "stamp": {"activity": "tapes", "partner": "friends", "version": version, "aspects": []},
    })
}

fn event(nth: usize, moment: &str, role: &str, action: &Value) -> ReferralEvent {
    let actor = match role {
        "provider" => json!({"role": role, "id": "p-1", "partner": "friends", "title": "curator"}),
        _ => json!({"role": role, "id": role}),
    };
    serde_json::from_value(json!({"id": format!("e-{nth}"), "referral": "r-1", "at": moment, "actor": actor, "action": action}))
        .unwrap()
}

/// One more event.
pub(super) fn then(standing: &Standing, moment: &str, role: &str, action: &Value) -> Result<Standing, Refused> {
    apply(Some(standing), &event(usize::try_from(standing.told).unwrap(), moment, role, action))
}

/// A referral whose place is held until the seventh of December, for an activity of version `v1`.
pub(super) fn accepted(barriers: &[&str], questions: &[Value]) -> Standing {
    let identify = json!({"identify": {"client": "c-104", "need": "low", "route": "general_practice"}});
    let consent = |scope: &str| json!({"give_consent": {"scope": scope, "manner": "spoken"}});
    let told = [
        ("link_worker", json!({"begin_conversation": {"manner": "telephone"}})),
        ("client", consent("discuss")),
        ("link_worker", json!({"shortlist": {"proposals": [proposal_json("v1", barriers, questions)]}})),
        ("client", json!({"choose": {"activity": "tapes"}})),
        ("client", consent("share_minimum")),
        ("link_worker", json!({"offer": {"respond_by": "2026-11-30"}})),
        ("provider", json!({"accept": {"hold_until": "2026-12-07T17:00:00Z"}})),
    ];
    let moment = "2026-11-23T09:00:00Z";
    let begun = apply(None, &event(0, moment, "referrer", &identify)).unwrap();
    told.iter().fold(begun, |standing, (role, action)| then(&standing, moment, role, action).unwrap())
}

/// A promise about the steps, with a statement of a day, believed for ninety.
pub(super) fn promise(stated_on: &str) -> Value {
    json!({"address_barrier": {"commitment": {
        "barrier": STEPS, "activity": "tapes", "version": "v1", "accommodation": "ramp", "responsible": "provider",
        "evidence": {"kind": "statement", "on": stated_on},
    }}})
}

pub(super) fn agreed() -> Value {
    json!({"accept_accommodation": {"barrier": STEPS}})
}
