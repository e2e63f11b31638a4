//! Random calendars against `tests/oracles/calendars.jsonl`, which is made by another implementation.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{CalendarReading, read_calendar};
use crate::ground::error::Code;
use crate::ground::time::{BankHolidayPolicy, BankHolidays, Horizon, LocalDateTime, TimeOfDay, UkDivision};

/// The same mixing of numbers as in `calendars.py`.
fn mix(values: impl IntoIterator<Item = i64>) -> String {
    let state = values
        .into_iter()
        .fold(0xCBF2_9CE4_8422_2325_u64, |state, value| (state ^ value.cast_unsigned()).wrapping_mul(0x100_0000_01B3));
    format!("{:012x}", state & 0xFFFF_FFFF_FFFF)
}

#[test]
fn random_calendars_agree_with_recurring_ical_events() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/oracles/calendars.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    let reading =
        CalendarReading { bank_holidays: Some(BankHolidayPolicy::Runs), ..CalendarReading::new("2026-11-23".parse().unwrap()) };
    let from = LocalDateTime::new(reading.from, TimeOfDay::MIDNIGHT).uk_instant();
    let (none, mut calendars, mut sessions, mut left_out) = (BankHolidays::none(), 0, 0, 0);
    for (number, line) in text.lines().enumerate() {
        let line: Value = serde_json::from_str(line).unwrap();
        let ics = line[0].as_str().unwrap();
        let found = read_calendar(ics.as_bytes(), &reading).unwrap();
        let mut moments = BTreeSet::new();
        for pattern in found.events.iter().flat_map(|event| &event.patterns) {
            let list = pattern.timing.upcoming(UkDivision::Scotland, &none, from, Horizon::default()).unwrap();
            moments.extend(list.occurrences.iter().map(|session| (session.starts.seconds(), session.ends.seconds())));
        }
        let flat: Vec<i64> = moments.iter().flat_map(|(begin, end)| [*begin, *end]).collect();
        let said = format!("line {}: {:?}\n{ics}\n{:?}\n{:?}", number + 1, &flat[..flat.len().min(6)], line[3], found.issues);
        // Sessions in the hour that clocks show twice are left out, and each is a finding.
        let twice = found
            .counts
            .iter()
            .filter(|counted| counted.code == Code::CalendarHourTwice)
            .map(|counted| counted.count)
            .sum::<u32>();
        assert_eq!(Some(moments.len() as u64 + u64::from(twice)), line[1].as_u64(), "{said}");
        assert!(twice > 0 || mix(flat) == line[2].as_str().unwrap(), "{said}");
        left_out += twice;
        calendars += 1;
        sessions += moments.len();
    }
    println!("{calendars} calendars, {sessions} sessions, {left_out} left out with a finding");
    assert!(left_out < 100, "{left_out}");
    assert!(calendars >= 2_000 && sessions >= 50_000, "{calendars} calendars, {sessions} sessions");
}
