use super::Matcher;
use super::policy::Policy;
use crate::edges::exchange::json::read_client;
use crate::ground::time::Timestamp;
use crate::model::catalogue::{Catalogue, Directory};
use crate::model::verdict::{Match, Outcome};

/// The answer for a course or drop-in whose other facts are all in order.
fn answer(session: &str, course: &str, client: &str, at: &str) -> Match {
    let text = format!(
        r#"{{"area": "A", "division": "england_and_wales", "partners": [{{"id": "p", "name": "P", "kind": "museum"}}],
            "activities": [{{"id": "a", "name": "A", "partner": "p", "kind": "history_club", "delivery": "remote", "status": "running",
              "provenance": {{"source": "provider", "checked_on": "2026-11-02"}}, "sessions": [{session}] {course}}}]}}"#
    );
    let directory: Directory = serde_json::from_str(&text).unwrap();
    let matcher = Matcher::new(Catalogue::new(directory).unwrap(), Policy::default()).unwrap();
    let client = format!(r#"{{"id": "c", "need": "low", "route": "link_worker" {client}}}"#);
    let at: Timestamp = at.parse().unwrap();
    matcher.explain(&read_client(client.as_bytes()).unwrap(), &"a".parse().unwrap(), at).unwrap()
}

fn times(answer: &Match) -> (&str, Outcome) {
    let reason = answer.reasons.iter().find(|reason| reason.rule == "session_times").unwrap();
    (reason.finding.as_str(), reason.outcome)
}

const START_ONLY: &str = r#", "course": {"sessions": 3, "joining": "start_only"}"#;

#[test]
fn a_single_day_with_a_block_is_one_run_and_may_have_begun() {
    let once = r#"{"timing": {"opens": "10:00", "closes": "12:00", "recurrence": {"start": "2026-11-16", "freq": "once",
        "extra": ["2026-11-24", "2026-12-01"], "block": {"sessions": 1, "pause_weeks": 0}, "bank_holidays": "runs"}}}"#;
    assert_eq!(times(&answer(once, START_ONLY, "", "2026-11-23T09:00:00Z")).0, "session_times.already_started");
}

#[test]
fn a_session_today_of_unknown_hours_may_be_over() {
    let today = r#"{"timing": {"recurrence": {"start": "2026-11-23", "freq": "once", "bank_holidays": "runs"}}}"#;
    assert_eq!(times(&answer(today, "", "", "2026-11-23T17:00:00Z")).1, Outcome::Unknown);
    assert_eq!(times(&answer(today, "", "", "2026-11-22T17:00:00Z")).1, Outcome::Met);
}

#[test]
fn a_session_that_begins_as_the_free_time_ends_does_not_fit() {
    let open_end =
        r#"{"timing": {"opens": "12:00", "recurrence": {"start": "2026-11-24", "freq": "once", "bank_holidays": "runs"}}}"#;
    let free = |to: &str| format!(r#", "free_times": [{{"day": "tuesday", "from": "10:00", "to": "{to}"}}]"#);
    assert_eq!(times(&answer(open_end, "", &free("12:00"), "2026-11-23T09:00:00Z")).1, Outcome::NotMet);
    assert_eq!(times(&answer(open_end, "", &free("12:01"), "2026-11-23T09:00:00Z")).1, Outcome::Unknown);
}

#[test]
fn a_session_after_the_clocks_change_keeps_its_hour() {
    let weekly = r#"{"timing": {"opens": "10:00", "closes": "12:00", "recurrence": {"start": "2027-03-23", "freq": "weekly", "bank_holidays": "runs"}}}"#;
    let free = r#", "free_times": [{"day": "tuesday", "from": "10:00", "to": "12:00"}]"#;
    let found = answer(weekly, "", free, "2027-03-22T09:00:00Z");
    let starts: Vec<_> = found.sessions.iter().map(|session| session.starts.to_string()).collect();
    assert_eq!(starts, ["2027-03-23T10:00:00Z", "2027-03-30T09:00:00Z", "2027-04-06T09:00:00Z"]);
}
