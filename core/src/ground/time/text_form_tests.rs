use proptest::prelude::*;

use super::{Date, LocalDateTime, TimeOfDay, TimeRange, Timestamp, UkDivision, Weekday, tz_database_version, uk_instant};
use crate::ground::error::Code;

#[test]
fn dates_are_strict() {
    for bad in [
        "",
        "22/11/2026",
        "2026-1-2",
        "20261122",
        "2026-02-30",
        "2026-13-01",
        "2026-11-22T10:00",
        "-002026-01-01",
        "２０２６-11-22",
    ] {
        assert_eq!(bad.parse::<Date>().unwrap_err().code(), Code::TimeDateFormat, "{bad}");
    }
    assert_eq!(Date::new(-1, 1, 1).unwrap_err().code(), Code::TimeDateFormat);
    assert_eq!(Date::new(2027, 2, 29).unwrap_err().code(), Code::TimeDateFormat);
}

#[test]
fn times_are_strict() {
    for bad in ["", "9:00", "24:00", "10:60", "10:00Z", "10:00:60", "10:00:00.5", "10", "1000", "10:00+01:00"] {
        assert_eq!(bad.parse::<TimeOfDay>().unwrap_err().code(), Code::TimeTimeFormat, "{bad}");
    }
    assert_eq!("10:00:05".parse::<TimeOfDay>().unwrap().to_string(), "10:00:05");
    assert_eq!("10:00:00".parse::<TimeOfDay>().unwrap().to_string(), "10:00");
}

#[test]
fn moments_need_an_offset() {
    for bad in ["", "2026-11-22", "2026-11-22T10:00:00", "2026-11-22T10:00:00Z[Europe/London]", "20261122T100000Z", "now"] {
        assert_eq!(bad.parse::<Timestamp>().unwrap_err().code(), Code::TimeTimestampFormat, "{bad}");
    }
    let half_past = "2026-07-01T10:30:00+05:30".parse::<Timestamp>().unwrap();
    assert_eq!(half_past.to_string(), "2026-07-01T05:00:00Z");
    for bad in ["", "2026-11-22", "2026-11-22T10:00Z", "2026-11-22 10:00", "2026-11-22T24:00"] {
        assert_eq!(bad.parse::<LocalDateTime>().unwrap_err().code(), Code::TimeLocalFormat, "{bad}");
    }
}

#[test]
fn errors_never_repeat_the_text() {
    let born = "14 March 1931";
    for error in [born.parse::<Date>().unwrap_err(), born.parse::<Timestamp>().unwrap_err()] {
        assert!(!error.to_string().contains("1931"));
    }
}

#[test]
fn arithmetic_stops_at_the_edges() {
    let last = Date::new(9999, 12, 31).unwrap();
    assert_eq!(last.plus_days(1).unwrap_err().code(), Code::TimeOutOfRange);
    assert_eq!(Date::new(0, 1, 1).unwrap().plus_days(-1).unwrap_err().code(), Code::TimeOutOfRange);
    assert_eq!(last.plus_months(i32::MAX).unwrap_err().code(), Code::TimeOutOfRange);
    assert_eq!(Timestamp::from_seconds(i64::MAX).unwrap_err().code(), Code::TimeOutOfRange);
    assert_eq!(Timestamp::from_seconds(0).unwrap().plus_minutes(i64::MAX).unwrap_err().code(), Code::TimeOutOfRange);
    assert_eq!(Date::new(2026, 1, 31).unwrap().plus_months(1).unwrap().to_string(), "2026-02-28");
    let edge = LocalDateTime::new(last, TimeOfDay::new(23, 59).unwrap());
    assert!(uk_instant(edge) > "9999-12-30T00:00:00Z".parse().unwrap());
}

#[test]
fn ages() {
    let born: Date = "1948-02-29".parse().unwrap();
    for (on, years) in
        [("1948-02-29", 0), ("2026-02-28", 77), ("2026-03-01", 78), ("2028-02-28", 79), ("2028-02-29", 80), ("1947-06-01", -1)]
    {
        assert_eq!(born.full_years_until(on.parse().unwrap()), years, "{on}");
    }
}

#[test]
fn clock_changes_of_2026() {
    for (local, instant) in [
        ("2026-03-29T00:59", "2026-03-29T00:59:00Z"),
        ("2026-03-29T01:00", "2026-03-29T01:00:00Z"),
        ("2026-03-29T02:00", "2026-03-29T01:00:00Z"),
        ("2026-10-25T00:59", "2026-10-24T23:59:00Z"),
        ("2026-10-25T01:00", "2026-10-25T00:00:00Z"),
        ("2026-10-25T02:00", "2026-10-25T02:00:00Z"),
    ] {
        assert_eq!(uk_instant(local.parse().unwrap()).to_string(), instant, "{local}");
    }
    assert!(tz_database_version().is_some_and(|version| version.as_str() >= "2025a"));
}

#[test]
fn ranges_cover() {
    let range = |from: &str, to: &str| TimeRange { from: from.parse().unwrap(), to: to.parse().unwrap() };
    assert!(range("22:00", "02:00").covers(range("23:00", "01:00")));
    assert!(range("22:00", "02:00").covers(range("00:30", "02:00")));
    assert!(!range("22:00", "02:00").covers(range("01:00", "03:00")));
    assert!(range("00:00", "00:00").covers(range("00:00", "23:59")));
    assert!(!range("10:00", "12:00").covers(range("12:00", "12:00")));
    assert_eq!(range("10:00", "10:00").minutes(), 1440);
}

#[test]
fn words() {
    assert_eq!("england_and_wales".parse::<UkDivision>().unwrap(), UkDivision::EnglandAndWales);
    assert_eq!(Weekday::ALL.len(), 7);
    assert_eq!(Weekday::Sunday.days_after_monday(), 6);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn what_is_written_reads_back(days in -700_000_i32..2_800_000, minute in 0_i8..60, hour in 0_i8..24, second in any::<i32>()) {
        let date = Date::new(2000, 1, 1).unwrap().plus_days(days);
        prop_assume!(date.is_ok());
        let date = date.unwrap();
        prop_assert_eq!(date.to_string().parse::<Date>().unwrap(), date);
        prop_assert_eq!(serde_json::from_str::<Date>(&serde_json::to_string(&date).unwrap()).unwrap(), date);
        prop_assert_eq!(Date::new(2000, 1, 1).unwrap().days_until(date), days);
        let time = TimeOfDay::new(hour, minute).unwrap();
        prop_assert_eq!(time.to_string().parse::<TimeOfDay>().unwrap(), time);
        let local = LocalDateTime::new(date, time);
        prop_assert_eq!(local.to_string().parse::<LocalDateTime>().unwrap(), local);
        let at = Timestamp::from_seconds(i64::from(second)).unwrap();
        prop_assert_eq!(at.to_string().parse::<Timestamp>().unwrap(), at);
        prop_assert_eq!(at.seconds(), i64::from(second));
        // Only the second hour of the two in autumn does not come back.
        let back = at.in_uk().uk_instant();
        prop_assert!(back == at || back.minutes_until(at) == 60);
    }

    #[test]
    fn no_text_makes_a_panic(text in "\\PC{0,30}|[0-9T:Z+-]{0,25}") {
        let _ = text.parse::<Date>();
        let _ = text.parse::<TimeOfDay>();
        let _ = text.parse::<LocalDateTime>();
        if let Ok(at) = text.parse::<Timestamp>() {
            prop_assert_eq!(at.to_string().parse::<Timestamp>().unwrap(), at);
        }
    }
}
