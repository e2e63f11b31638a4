//! What is written is read again as the same sessions.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{CalendarOptions, CalendarReading, read_calendar, write_calendar};
use crate::edges::exchange::calendar::writing_tests::catalogue;
use crate::ground::error::Code;
use crate::ground::time::{BankHolidayPolicy, BankHolidays, Horizon, LocalDateTime, TimeOfDay, Timing, UkDivision};
use crate::strategies::{Bias, timing};

fn moments(timings: &[Timing], from: &str, holidays: &BankHolidays) -> BTreeSet<(i64, i64)> {
    let morning = LocalDateTime::new(from.parse().unwrap(), TimeOfDay::MIDNIGHT).uk_instant();
    let mut found = BTreeSet::new();
    for timing in timings {
        let list = timing.upcoming(UkDivision::EnglandAndWales, holidays, morning, Horizon::days(500)).unwrap();
        found.extend(list.occurrences.iter().map(|session| (session.starts.seconds(), session.ends.seconds())));
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn reading_gives_the_sessions_that_were_written(timing in timing(Bias::HARSH), one_by_one in any::<bool>(), from in 0..700_i32) {
        let from = crate::ground::time::Date::new(2025, 6, 1).unwrap().plus_days(from).unwrap();
        let known = BankHolidays::bundled().unwrap();
        let options = CalendarOptions { one_by_one, from: Some(from), ..CalendarOptions::new() };
        let at = "2025-06-01T09:00:00Z".parse().unwrap();
        let wanted = moments(std::slice::from_ref(&timing), &from.to_string(), &known);
        match write_calendar(&catalogue(vec![timing]), &"walk".parse().unwrap(), at, &known, &options) {
            Err(error) => prop_assert!(wanted.is_empty() && error.code() == Code::CalendarNoSessions, "{error}"),
            Ok(written) => {
                let reading = CalendarReading { bank_holidays: Some(BankHolidayPolicy::Runs), ..CalendarReading::new(from) };
                let found = read_calendar(written.text.as_bytes(), &reading).unwrap();
                prop_assert!(found.issues.is_empty(), "{:?}\n{}", found.issues, written.text);
                prop_assert!(found.unread.iter().all(|path| ["VCALENDAR/VEVENT/CLASS", "VCALENDAR/VEVENT/TRANSP"].contains(&path.pattern.as_str())));
                let timings: Vec<_> = found.events.into_iter().flat_map(|event| event.patterns).map(|pattern| pattern.timing).collect();
                let read = moments(&timings, &from.to_string(), &BankHolidays::none());
                prop_assert_eq!(read, wanted, "{}", written.text);
            }
        }
    }
}
