use super::*;
use crate::ground::error::Code;

const ALWAYS: &str = "2020-01-01T00:00:00Z";

fn timing(recurrence: &str, rest: &str) -> Timing {
    serde_json::from_str(&format!(r#"{{"recurrence": {recurrence}{rest}}}"#)).unwrap()
}

fn sessions(timing: &Timing, division: impl Into<Option<UkDivision>>, from: &str) -> Vec<Occurrence> {
    let from = from.parse().unwrap();
    timing.upcoming(division, &BankHolidays::bundled().unwrap(), from, Horizon::days(5000)).unwrap().occurrences
}

#[test]
fn hours_past_midnight_and_across_clock_changes() {
    for (day, opens, closes, minutes) in [
        ("2026-07-01", "10:00", "12:00", 120),
        ("2026-07-01", "22:00", "01:00", 180),
        ("2026-07-01", "10:00", "10:00", 1440),
        ("2026-03-28", "22:00", "03:00", 240),
        ("2026-10-24", "22:00", "03:00", 360),
        ("2026-03-29", "01:30", "02:00", 30),
        ("2026-03-29", "01:15", "01:45", 30),
        ("2026-10-25", "01:30", "01:45", 15),
        ("2026-10-25", "00:30", "02:30", 180),
    ] {
        let rest = format!(r#", "opens": "{opens}", "closes": "{closes}""#);
        let found = sessions(&timing(&format!(r#"{{"start": "{day}"}}"#), &rest), UkDivision::Scotland, ALWAYS);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].starts.minutes_until(found[0].ends), minutes, "{day} {opens} to {closes}");
        assert_eq!(found[0].hours, Hours::Known);
        assert_eq!((found[0].starts_local, found[0].ends_local), (found[0].starts.in_uk(), found[0].ends.in_uk()));
    }
}

#[test]
fn days_without_hours() {
    let rule = r#"{"start": "2026-03-29"}"#;
    for (rest, hours) in [("", Hours::Unknown), (r#", "all_day": true"#, Hours::AllDay)] {
        let found = sessions(&timing(rule, rest), None, ALWAYS);
        assert_eq!((found[0].hours, found[0].starts.minutes_until(found[0].ends)), (hours, 23 * 60));
        assert_eq!(found[0].ends_local.to_string(), "2026-03-30T00:00");
    }
    let open_end = sessions(&timing(rule, r#", "opens": "20:00""#), None, ALWAYS);
    assert_eq!((open_end[0].hours, open_end[0].starts.minutes_until(open_end[0].ends)), (Hours::EndUnknown, 240));
}

#[test]
fn sessions_that_have_begun_are_left_out() {
    let rule = r#"{"start": "2026-07-01", "freq": "weekly", "count": 2}"#;
    let hours = timing(rule, r#", "opens": "10:00", "closes": "12:00""#);
    for (from, left) in [("2026-07-01T09:00:00Z", 2), ("2026-07-01T09:00:01Z", 1), ("2026-07-08T09:00:01Z", 0)] {
        assert_eq!(sessions(&hours, None, from).len(), left, "{from}");
    }
    let unknown = timing(rule, "");
    for (from, left) in [("2026-07-01T22:59:59Z", 2), ("2026-07-01T23:00:00Z", 1)] {
        assert_eq!(sessions(&unknown, None, from).len(), left, "{from}");
    }
}

#[test]
fn every_policy_with_every_state_of_knowledge() {
    use OccurrenceDoubt::{BankHoliday, BankHolidaysNotKnown};
    // Mondays: St Andrew's Day 2026 (Scotland only), the week after, and a year the list does not cover.
    let expected = [
        ("runs", [Some(None), Some(None), Some(None)]),
        ("does_not_run", [None, Some(None), Some(Some(BankHolidaysNotKnown))]),
        ("unknown", [Some(Some(BankHoliday)), Some(None), Some(Some(BankHolidaysNotKnown))]),
    ];
    for (policy, answers) in expected {
        for (day, answer) in ["2026-11-30", "2026-12-07", "2029-12-03"].into_iter().zip(answers) {
            let rule = format!(r#"{{"start": "{day}", "bank_holidays": "{policy}"}}"#);
            let found = sessions(&timing(&rule, ""), UkDivision::Scotland, ALWAYS);
            assert_eq!(found.first().map(|session| session.doubt), answer, "{policy} {day}");
            assert!(found.iter().all(|session| session.certain == session.doubt.is_none()));
        }
    }
    let rule = r#"{"start": "2026-11-30", "bank_holidays": "does_not_run"}"#;
    assert!(sessions(&timing(rule, ""), UkDivision::EnglandAndWales, ALWAYS)[0].certain);
    assert_eq!(sessions(&timing(rule, ""), None, ALWAYS)[0].doubt, Some(BankHolidaysNotKnown));
    let everywhere = r#"{"start": "2026-12-25", "bank_holidays": "does_not_run"}"#;
    assert!(sessions(&timing(everywhere, ""), None, ALWAYS).is_empty());
    let named = r#"{"start": "2026-11-23", "extra": ["2026-11-30"], "bank_holidays": "does_not_run"}"#;
    assert_eq!(sessions(&timing(named, ""), UkDivision::Scotland, ALWAYS).len(), 2);
}

#[test]
fn a_limit_counts_sessions_and_is_told() {
    let rule = r#"{"start": "2026-11-30", "freq": "weekly", "count": 3, "bank_holidays": "does_not_run"}"#;
    let timing = timing(rule, "");
    let known = BankHolidays::bundled().unwrap();
    for (at_most, found, ending) in [(1, 1, Ending::Limit), (2, 2, Ending::Complete)] {
        let list =
            timing.upcoming(UkDivision::Scotland, &known, ALWAYS.parse().unwrap(), Horizon { days: 5000, occurrences: at_most });
        let list = list.unwrap();
        assert_eq!((list.occurrences.len(), list.ending), (found, ending));
    }
}

#[test]
fn contradicting_hours_are_refused() {
    for (rest, path) in [(r#", "closes": "10:00""#, "/closes"), (r#", "opens": "10:00", "all_day": true"#, "/all_day")] {
        let error = timing(r#"{"start": "2026-07-01"}"#, rest).checked().unwrap_err();
        assert_eq!((error.code(), error.path()), (Code::TimeTimingHours, path));
    }
    let inner = timing(r#"{"start": "2026-07-01", "freq": "weekly", "interval": 0}"#, "").checked().unwrap_err();
    assert_eq!(inner.path(), "/recurrence/interval");
}
