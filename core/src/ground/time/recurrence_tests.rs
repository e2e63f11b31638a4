use super::*;
use crate::ground::error::{Code, Severity};

fn rule(json: &str) -> Recurrence {
    serde_json::from_str(json).unwrap()
}

fn days(rule: &Recurrence) -> Vec<String> {
    rule.dates().unwrap().map(|date| date.to_string()).collect()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn a_short_json_is_enough_and_a_wrong_field_is_refused() {
    assert_eq!(rule(r#"{"start": "2026-09-01"}"#), Recurrence::once(date("2026-09-01")));
    assert_eq!(
        serde_json::to_string(&Recurrence::once(date("2026-09-01"))).unwrap(),
        r#"{"start":"2026-09-01","freq":"once","interval":1,"bank_holidays":"unknown"}"#
    );
    assert!(serde_json::from_str::<Recurrence>(r#"{"start": "2026-09-01", "by_days": []}"#).is_err());
}

#[test]
fn once_with_extra_days() {
    let three = rule(r#"{"start": "2026-09-01", "extra": ["2026-08-01", "2026-10-05", "2026-10-05"]}"#);
    assert_eq!(days(&three), ["2026-08-01", "2026-09-01", "2026-10-05"]);
}

#[test]
fn the_last_day_of_every_month_and_the_31st() {
    let last = rule(r#"{"start": "2027-12-31", "freq": "monthly", "by_month_day": [-1], "count": 3}"#);
    assert_eq!(days(&last), ["2027-12-31", "2028-01-31", "2028-02-29"]);
    let long = rule(r#"{"start": "2027-12-31", "freq": "monthly", "count": 3}"#);
    assert_eq!(days(&long), ["2027-12-31", "2028-01-31", "2028-03-31"]);
    let friday_13th =
        rule(r#"{"start": "2026-01-01", "freq": "monthly", "by_day": [{"day": "friday"}], "by_month_day": [13], "count": 3}"#);
    assert_eq!(days(&friday_13th), ["2026-02-13", "2026-03-13", "2026-11-13"]);
}

#[test]
fn weeks_begin_on_monday() {
    // The example of WKST in RFC 5545 section 3.8.5.3.
    let rule = rule(
        r#"{"start": "1997-08-05", "freq": "weekly", "interval": 2, "count": 4,
        "by_day": [{"day": "tuesday"}, {"day": "sunday"}]}"#,
    );
    assert_eq!(days(&rule), ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"]);
}

#[test]
fn blocks_pause_and_are_counted_without_the_pause() {
    let six = rule(r#"{"start": "2026-09-01", "freq": "weekly", "count": 5, "block": {"sessions": 2, "pause_weeks": 2}}"#);
    assert_eq!(days(&six), ["2026-09-01", "2026-09-08", "2026-09-29", "2026-10-06", "2026-10-27"]);
    // An exception takes a session out of its block and moves nothing.
    let ill = Recurrence { exceptions: vec![date("2026-09-08")], ..six };
    assert_eq!(days(&ill), ["2026-09-01", "2026-09-29", "2026-10-06", "2026-10-27"]);
    let odd = rule(
        r#"{"start": "2026-09-01", "freq": "weekly", "count": 6, "block": {"sessions": 3, "pause_weeks": 1},
        "by_day": [{"day": "tuesday"}, {"day": "thursday"}]}"#,
    );
    // The third session is a Tuesday: seven days after it belong to the pause, the Thursday after them does not.
    assert_eq!(days(&odd), ["2026-09-01", "2026-09-03", "2026-09-08", "2026-09-17", "2026-09-22", "2026-09-24"]);
}

#[test]
fn gaps_take_out_and_extra_days_stand() {
    let term = rule(
        r#"{"start": "2026-10-13", "freq": "weekly", "count": 4, "extra": ["2026-10-28"],
        "gaps": [{"from": "2026-10-26", "to": "2026-10-30", "why": "half-term"}]}"#,
    );
    assert_eq!(days(&term), ["2026-10-13", "2026-10-20", "2026-10-28", "2026-11-03"]);
    let both = Recurrence { exceptions: vec![date("2026-10-28")], ..term };
    assert_eq!(days(&both), ["2026-10-13", "2026-10-20", "2026-11-03"]);
    assert_eq!(both.check().first().map(|issue| issue.code), Some(Code::TimeRecurrenceContradiction));
}

#[test]
fn every_ending_is_told() {
    let ending = |rule: &Recurrence, horizon| {
        let mut dates = rule.dates_from(rule.start, horizon).unwrap();
        let found = dates.by_ref().count();
        assert!(dates.next().is_none());
        (found, dates.ending().unwrap())
    };
    let weekly = Recurrence::weekly(date("2026-01-05"));
    assert_eq!(ending(&weekly, Horizon::default()), (105, Ending::Horizon));
    assert_eq!(ending(&weekly, Horizon::at_most(3)), (3, Ending::Limit));
    assert_eq!(ending(&weekly, Horizon::days(14)), (3, Ending::Horizon));
    let counted = Recurrence { count: Some(3), ..weekly.clone() };
    for horizon in [Horizon::default(), Horizon::at_most(3), Horizon::days(14)] {
        assert_eq!(ending(&counted, horizon), (3, Ending::Complete));
    }
    assert_eq!(ending(&counted, Horizon::at_most(2)), (2, Ending::Limit));
    assert_eq!(ending(&counted, Horizon::days(13)), (2, Ending::Horizon));
    let until = Recurrence { until: Some(date("2026-01-25")), ..weekly.clone() };
    assert_eq!(ending(&until, Horizon::days(20)), (3, Ending::Complete));
    assert_eq!(ending(&until, Horizon::days(19)), (3, Ending::Horizon));
    let extra = Recurrence { extra: vec![date("2030-01-01")], ..Recurrence::once(date("2026-01-05")) };
    assert_eq!(ending(&extra, Horizon::default()), (1, Ending::Horizon));
    let never = Recurrence { by_month_day: vec![31], interval: 12, freq: Freq::Monthly, ..Recurrence::once(date("2026-02-01")) };
    assert_eq!(ending(&never, Horizon { days: u32::MAX, occurrences: u32::MAX }), (0, Ending::Horizon));
    let ever = Recurrence { by_day: Weekday::ALL.iter().map(|day| DayRule { ordinal: None, day: *day }).collect(), ..weekly };
    assert_eq!(ending(&ever, Horizon { days: u32::MAX, ..Horizon::default() }), (100_000, Ending::Limit));
    let most = Horizon { days: u32::MAX, occurrences: 99_999 };
    assert_eq!(ending(&ever, most), (99_999, Ending::Limit));
}

#[test]
fn every_fault_has_its_code_and_place() {
    for (json, code, path, severity) in [
        (r#""interval": 0"#, Code::TimeRecurrenceInterval, "/interval", Severity::Error),
        (
            r#""freq": "monthly", "by_day": [{"ordinal": 0, "day": "monday"}]"#,
            Code::TimeRecurrenceOrdinal,
            "/by_day/0/ordinal",
            Severity::Error,
        ),
        (
            r#""freq": "monthly", "by_day": [{"ordinal": -6, "day": "monday"}]"#,
            Code::TimeRecurrenceOrdinal,
            "/by_day/0/ordinal",
            Severity::Error,
        ),
        (
            r#""freq": "weekly", "by_day": [{"ordinal": 1, "day": "monday"}]"#,
            Code::TimeRecurrenceOrdinalWeekly,
            "/by_day/0/ordinal",
            Severity::Error,
        ),
        (r#""freq": "monthly", "by_month_day": [1, 32]"#, Code::TimeRecurrenceMonthDay, "/by_month_day/1", Severity::Error),
        (r#""freq": "monthly", "by_month_day": [0]"#, Code::TimeRecurrenceMonthDay, "/by_month_day/0", Severity::Error),
        (r#""freq": "monthly", "by_month_day": [-2147483648]"#, Code::TimeRecurrenceMonthDay, "/by_month_day/0", Severity::Error),
        (r#""freq": "weekly", "by_month_day": [2]"#, Code::TimeRecurrenceMonthDayWeekly, "/by_month_day", Severity::Warning),
        (r#""freq": "weekly", "until": "2026-08-31""#, Code::TimeRecurrenceUntil, "/until", Severity::Error),
        (r#""freq": "weekly", "until": "2026-09-30", "count": 2"#, Code::TimeRecurrenceCountUntil, "/count", Severity::Error),
        (r#""freq": "weekly", "count": 0"#, Code::TimeRecurrenceCount, "/count", Severity::Error),
        (r#""gaps": [{"from": "2026-10-02", "to": "2026-10-01"}]"#, Code::TimeRecurrenceGap, "/gaps/0", Severity::Error),
        (
            r#""freq": "weekly", "block": {"sessions": 0, "pause_weeks": 1}"#,
            Code::TimeRecurrenceBlock,
            "/block/sessions",
            Severity::Error,
        ),
        (
            r#""freq": "weekly", "block": {"sessions": 1, "pause_weeks": 521}"#,
            Code::TimeRecurrenceBlock,
            "/block/pause_weeks",
            Severity::Error,
        ),
        (r#""interval": 2"#, Code::TimeRecurrenceIgnored, "/freq", Severity::Warning),
    ] {
        let rule = rule(&format!(r#"{{"start": "2026-09-01", {json}}}"#));
        let found = rule.check();
        assert_eq!(found.len(), 1, "{json}: {found:?}");
        assert_eq!((found[0].code, found[0].path.as_str(), found[0].severity), (code, path, severity), "{json}");
        match severity {
            Severity::Error => assert_eq!(rule.dates().unwrap_err().code(), code),
            _ => assert!(rule.dates().is_ok()),
        }
    }
}
