//! When an activity takes place, in the words of FHIR: only what hours of a week can say.

use fingerpost::{
    Action, Actor, ActorId, ActorRole, Catalogue, ConsentManner, ConsentScope, EventId, FhirOptions, FhirPurpose, Referral,
    ReferralEvent, read_events, referral_to_fhir,
};
use fingerpost_tests::{root, text};
use serde_json::{Value, json};

/// The service of the example, whose activity has these sessions, and what was left out.
fn service(status: &str, sessions: Value) -> (Value, Vec<String>) {
    let events = read_events(text(&root().join("tests/full/history.json")).as_bytes()).unwrap();
    let at = events.iter().map(|event| event.at).max().unwrap();
    let referral = Referral::replay(events).unwrap();
    let agreed = Action::GiveConsent { scope: ConsentScope::ReportToGp, manner: ConsentManner::Spoken, until: None };
    let client = Actor::new(ActorRole::Client, ActorId::new("c").unwrap());
    let event = ReferralEvent::new(EventId::new("agreed").unwrap(), referral.id().clone(), at, client, agreed);
    let referral = referral.clone().record(event).unwrap_or(referral);
    let mut directory: Value = serde_json::from_str(&text(&root().join("tests/full/directory.json"))).unwrap();
    for activity in directory["activities"].as_array_mut().unwrap() {
        activity["status"] = status.into();
        activity["sessions"] = sessions.clone();
        activity["sites"] = json!(["mill"]);
    }
    let catalogue = Catalogue::from_json(directory.to_string().as_bytes()).unwrap();
    let export = referral_to_fhir(&referral, &catalogue, &[], &FhirOptions::new(at, FhirPurpose::GeneralPractice)).unwrap();
    let bundle: Value = serde_json::from_str(&export.json).unwrap();
    let entries = bundle["entry"].as_array().unwrap();
    let service = entries.iter().map(|entry| &entry["resource"]).find(|one| one["resourceType"] == "HealthcareService");
    let left_out = export.left_out.into_iter().filter(|issue| issue.path.starts_with("/activity/sessions"));
    (service.unwrap().clone(), left_out.map(|issue| issue.path).collect())
}

fn weekly(days: &[&str], more: &Value) -> Value {
    let days: Vec<Value> = days.iter().map(|day| json!({ "day": day })).collect();
    let mut rule = json!({ "start": "2020-01-06", "freq": "weekly", "by_day": days, "bank_holidays": "runs" });
    rule.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!({ "timing": { "recurrence": rule, "opens": "10:00", "closes": "12:30" } })
}

#[test]
fn sessions_of_every_week_are_hours() {
    let (found, left_out) = service("running", json!([weekly(&["thursday", "tuesday"], &json!({}))]));
    let hours = json!([{ "daysOfWeek": ["tue", "thu"], "availableStartTime": "10:00:00", "availableEndTime": "12:30:00" }]);
    assert_eq!(found["availableTime"], hours);
    assert_eq!((&found["notAvailable"], &found["availabilityExceptions"]), (&Value::Null, &Value::Null));
    assert!(left_out.is_empty(), "{left_out:?}");
}

#[test]
fn without_days_the_start_names_the_day_and_without_hours_there_are_none() {
    let pattern = json!({ "timing": { "recurrence": { "start": "2020-01-08", "freq": "weekly", "bank_holidays": "unknown" } } });
    let (found, _) = service("running", json!([pattern]));
    assert_eq!(found["availableTime"], json!([{ "daysOfWeek": ["wed"] }]));
    assert_eq!(found["availabilityExceptions"], "Ask whether sessions take place on bank holidays");
}

#[test]
fn pauses_that_all_share_and_the_end_are_said() {
    let gap = json!({ "from": "2027-04-05", "to": "2027-04-16", "why": "Easter" });
    let more = json!({
        "gaps": [gap], "exceptions": ["2027-05-04"], "until": "2027-06-30", "bank_holidays": "does_not_run", "start": "2027-03-01"
    });
    let (found, left_out) = service("running", json!([weekly(&["tuesday"], &more)]));
    let expected = json!([
        { "description": "before the first session", "during": { "end": "2027-02-28" } },
        { "description": "Easter", "during": { "start": "2027-04-05", "end": "2027-04-16" } },
        { "description": "no sessions", "during": { "start": "2027-05-04", "end": "2027-05-04" } },
        { "description": "after the last session", "during": { "start": "2027-06-30" } }
    ]);
    assert_eq!(found["notAvailable"], expected);
    assert_eq!(found["availabilityExceptions"], "No sessions on bank holidays");
    assert!(left_out.is_empty(), "{left_out:?}");
}

#[test]
fn what_hours_of_a_week_cannot_say_is_told_and_not_bent() {
    let other = |more: Value| service("running", json!([weekly(&["tuesday"], &more)]));
    let first = json!([{ "ordinal": 1, "day": "tuesday" }]);
    let rhythms = [
        json!({ "interval": 2 }),
        json!({ "freq": "monthly", "by_day": first }),
        json!({ "block": { "sessions": 6, "pause_weeks": 2 } }),
    ];
    for more in rhythms {
        let (found, left_out) = other(more.clone());
        assert_eq!(found["availableTime"], Value::Null, "{more}");
        assert_eq!(left_out, ["/activity/sessions/0"], "{more}");
    }
    // A pause of one of two, a session besides, an end after midnight.
    let mut late = weekly(&["friday"], &json!({ "exceptions": ["2999-01-01"] }));
    late["timing"]["closes"] = "02:00".into();
    let (found, left_out) = service("running", json!([weekly(&["tuesday"], &json!({ "extra": ["2999-01-02"] })), late]));
    assert_eq!(found["availableTime"][1], json!({ "daysOfWeek": ["fri"], "availableStartTime": "10:00:00" }));
    let expected = [
        "/activity/sessions/0/timing/recurrence/extra",
        "/activity/sessions/1/timing/closes",
        "/activity/sessions/1/timing/recurrence",
    ];
    assert_eq!(left_out, expected);
}

#[test]
fn what_is_over_or_paused_has_no_hours() {
    let (over, left_out) = service("running", json!([weekly(&["tuesday"], &json!({ "until": "2021-01-01" }))]));
    assert_eq!(over["availableTime"], Value::Null);
    assert!(left_out.is_empty());
    for status in ["paused", "ended"] {
        assert_eq!(service(status, json!([weekly(&["tuesday"], &json!({}))])).0["availableTime"], Value::Null);
    }
}
