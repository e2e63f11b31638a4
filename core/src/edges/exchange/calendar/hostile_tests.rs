//! Calendars that mean harm: nothing panics, and work and lists are bounded.

use proptest::prelude::*;

use super::{CalendarReading, read_calendar};
use crate::ground::error::Code;

fn reading() -> CalendarReading {
    CalendarReading::new("2026-11-23".parse().unwrap())
}

const SEED: &str = "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Odd\r\nBEGIN:STANDARD\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n\
    UID:1\r\nDTSTART;TZID=Odd:20261201T100000\r\nDTEND;TZID=\"Europe/London\":20261201T120000\r\nRRULE:FREQ=MONTHLY;BYDAY=TU,-1FR;BYSETPOS=-1;COUNT=9\r\n\
    EXDATE;TZID=Odd:20261201T100000,20270101T1000\r\n 00\r\nRDATE;VALUE=PERIOD:20261205T100000Z/PT1H\r\nSUMMARY:a\\,b\\nc\r\nGEO:51.5;-3\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID;TZID=Odd:20270101T100000\r\nDTSTART;VALUE=DATE:20270102\r\nSTATUS:TENTATIVE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

#[test]
fn the_seed_is_understood() {
    let found = read_calendar(SEED.as_bytes(), &reading()).unwrap();
    assert_eq!(found.events.len(), 1, "{:?}", found.issues);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn random_bytes_do_not_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read_calendar(&bytes, &reading());
    }

    #[test]
    fn changed_calendars_do_not_panic(changes in prop::collection::vec((0..SEED.len(), any::<u8>(), 0..4_u8), 1..8)) {
        let mut bytes = SEED.as_bytes().to_vec();
        for (at, byte, how) in changes {
            let at = at % bytes.len().max(1);
            match how {
                0 if !bytes.is_empty() => bytes[at] = byte & 0x7f,
                1 => bytes.insert(at.min(bytes.len()), byte & 0x7f),
                2 if !bytes.is_empty() => drop(bytes.remove(at)),
                _ => bytes.truncate(at.max(20)),
            }
        }
        let _ = read_calendar(&bytes, &reading());
    }

    #[test]
    fn any_rule_ends(rule in "(FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY))(;INTERVAL=[0-9]{1,9})?(;COUNT=[0-9]{1,9})?(;BYMONTH=[0-9]{1,2})?(;BYDAY=-?[0-9]?(MO|SU))?(;BYMONTHDAY=-?[0-9]{1,2})?(;BYSETPOS=-?[0-9])?(;BYYEARDAY=[0-9]{1,3})?", year in 1..9999_u32) {
        let text = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:{year:04}0215T100000Z\nRRULE:{rule}\nEND:VEVENT\nEND:VCALENDAR\n");
        let _ = read_calendar(text.as_bytes(), &reading());
    }
}

#[test]
fn work_is_bounded_for_the_whole_file() {
    let event = |number: usize| {
        format!("BEGIN:VEVENT\nUID:{number}\nDTSTART:00010101T100000Z\nRRULE:FREQ=DAILY;COUNT=4294967295\nEND:VEVENT\n")
    };
    let text = format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", (0..2_000).map(event).collect::<String>());
    let found = read_calendar(text.as_bytes(), &reading()).unwrap();
    assert!(found.counts.iter().any(|counted| counted.code == Code::CalendarCut && counted.count > 1_900), "{:?}", found.counts);
}

#[test]
fn lists_and_parts_are_bounded() {
    let many = "X-A:b\n".repeat(50_000);
    let text = format!("BEGIN:VCALENDAR\n{many}END:VCALENDAR\n");
    assert_eq!(read_calendar(text.as_bytes(), &reading()).unwrap().unread.len(), 1);
    let names: String = (0..5_000_u32)
        .map(|number| {
            format!(
                "X-{}:b\n",
                number.to_string().replace(|digit: char| digit.is_ascii_digit(), "A") + &"B".repeat(number as usize % 40)
            )
        })
        .collect();
    let text = format!("BEGIN:VCALENDAR\n{names}END:VCALENDAR\n");
    assert!(read_calendar(text.as_bytes(), &reading()).unwrap().unread.len() <= 1_001);
    let deep = "BEGIN:X\n".repeat(100);
    assert_eq!(read_calendar(format!("BEGIN:VCALENDAR\n{deep}").as_bytes(), &reading()).unwrap_err().code(), Code::ImportTooDeep);
    let properties = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{}", "EXDATE:20261201\n".repeat(6_000));
    assert_eq!(read_calendar(properties.as_bytes(), &reading()).unwrap_err().code(), Code::ImportTooMany);
    let events = format!("BEGIN:VCALENDAR\n{}", "BEGIN:VEVENT\nEND:VEVENT\n".repeat(100_001));
    assert_eq!(read_calendar(events.as_bytes(), &reading()).unwrap_err().code(), Code::ImportTooMany);
    let dates = "20261201T100000Z,".repeat(10_001);
    let text = format!(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261201T100000Z\nRDATE:{dates}\nRDATE:{dates}\nEND:VEVENT\nEND:VCALENDAR\n"
    );
    assert!(read_calendar(text.as_bytes(), &reading()).unwrap().issues.iter().any(|issue| issue.code == Code::ImportTooMany));
    // A line folded a hundred thousand times is read in one go.
    let folded = format!("BEGIN:VCALENDAR\nX-WR-CALNAME:a{}\nEND:VCALENDAR\n", "\n b".repeat(100_000));
    assert_eq!(read_calendar(folded.as_bytes(), &reading()).unwrap().name.unwrap().as_str().len(), 100_001);
}
