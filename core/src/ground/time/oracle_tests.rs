//! Ten thousand rules against `tests/oracles/dateutil_rules.jsonl`, which is made by another implementation.

use serde_json::Value;

use super::*;

/// The same mixing of numbers as in `dateutil_rules.py`.
fn mix(values: impl IntoIterator<Item = i64>) -> String {
    let state = values
        .into_iter()
        .fold(0xCBF2_9CE4_8422_2325_u64, |state, value| (state ^ value.cast_unsigned()).wrapping_mul(0x100_0000_01B3));
    format!("{:012x}", state & 0xFFFF_FFFF_FFFF)
}

fn day_rule(text: &str) -> DayRule {
    let (ordinal, day) = text.split_at(text.len() - 2);
    let day = match day {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        _ => Weekday::Sunday,
    };
    DayRule { ordinal: ordinal.parse().ok(), day }
}

fn integers(value: &Value) -> Vec<i64> {
    value.as_array().unwrap().iter().map(|value| value.as_i64().unwrap()).collect()
}

fn time(minutes: i64) -> TimeOfDay {
    TimeOfDay::new(i8::try_from(minutes / 60).unwrap(), i8::try_from(minutes % 60).unwrap()).unwrap()
}

fn rule(line: &Value) -> Recurrence {
    let start: Date = line[0].as_str().unwrap().parse().unwrap();
    let after = |days: i64| start.plus_days(i32::try_from(days).unwrap()).unwrap();
    let number = |value: &Value| u32::try_from(value.as_i64().unwrap()).unwrap();
    Recurrence {
        freq: if line[1] == "W" { Freq::Weekly } else { Freq::Monthly },
        interval: number(&line[2]),
        by_day: line[3].as_str().unwrap().split(',').filter(|text| !text.is_empty()).map(day_rule).collect(),
        by_month_day: integers(&line[4]).into_iter().map(|day| i32::try_from(day).unwrap()).collect(),
        until: line[5].as_i64().filter(|days| *days >= 0).map(after),
        count: Some(number(&line[6])).filter(|count| *count > 0),
        exceptions: integers(&line[7]).into_iter().map(after).collect(),
        extra: integers(&line[8]).into_iter().map(after).collect(),
        bank_holidays: BankHolidayPolicy::Runs,
        ..Recurrence::once(start)
    }
}

#[test]
fn ten_thousand_rules_agree_with_dateutil_and_zoneinfo() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/oracles/dateutil_rules.jsonl");
    let text = std::fs::read_to_string(path).unwrap();
    let none = BankHolidays::none();
    let (mut rules, mut timed) = (0, 0);
    for (number, line) in text.lines().enumerate() {
        let line: Value = serde_json::from_str(line).unwrap();
        let rule = rule(&line);
        let dates: Vec<_> = rule.dates().unwrap().collect();
        let days: Vec<_> = dates.iter().map(|date| i64::from(rule.start.days_until(*date))).collect();
        let shown = || format!("line {}: {line} gave {days:?}", number + 1);
        assert_eq!(days.iter().copied().take(3).collect::<Vec<_>>(), integers(&line[11]), "{}", shown());
        assert_eq!(Some(dates.len() as u64), line[9].as_u64(), "{}", shown());
        assert_eq!(mix(days.iter().copied()), line[10].as_str().unwrap(), "{}", shown());
        rules += 1;
        if let Some(opens) = line[12].as_i64() {
            let first = rule.extra.iter().copied().fold(rule.start, Date::min);
            let timing = Timing::between(rule.clone(), time(opens), time(line[13].as_i64().unwrap()));
            let from = LocalDateTime::new(first, TimeOfDay::MIDNIGHT).uk_instant();
            let found = timing.upcoming(UkDivision::Scotland, &none, from, Horizon::default()).unwrap();
            let moments = found.occurrences.iter().flat_map(|session| [session.starts.seconds(), session.ends.seconds()]);
            assert_eq!(mix(moments), line[14].as_str().unwrap(), "{} {:?}", shown(), found.occurrences);
            timed += 1;
        }
    }
    assert!(rules >= 10_000 && timed >= 2_500, "{rules} rules, {timed} with hours");
}
