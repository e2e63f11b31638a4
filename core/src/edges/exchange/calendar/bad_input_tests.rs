//! What can be wrong with a calendar, and what is said about it, where.

use super::{CalendarReading, read_calendar};
use crate::ground::error::Code;
use Code::{
    CalendarContradiction as Contradiction, CalendarDuration as Duration, CalendarLine as Line, CalendarMissing as Missing,
    CalendarNesting as Nesting, CalendarOverride as Override, CalendarRule as Rule, CalendarRuleUnsupported as Unsupported,
    CalendarStartOffRule as OffRule, CalendarTime as Time, CalendarTooLong as TooLong, CalendarTwice as Twice,
    CalendarZone as Zone, CalendarZoneAssumed as Assumed,
};

fn reading() -> CalendarReading {
    CalendarReading::new("2026-11-23".parse().unwrap())
}

/// Every finding of a text, or the error.
fn found(text: &str) -> Vec<(Code, String)> {
    match read_calendar(text.as_bytes(), &reading()) {
        Ok(found) => found.issues.into_iter().map(|issue| (issue.code, issue.path)).collect(),
        Err(error) => vec![(error.code(), error.path().to_owned())],
    }
}

fn hold(rows: &[(String, Code, &str)]) {
    let mut wrong = Vec::new();
    for (text, code, place) in rows {
        let issues = found(text);
        if !issues.iter().any(|(found, path)| found == code && path == place) {
            wrong.push(format!("{text:?}\n  wanted {code} at {place}, found {issues:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Lines of one event, the first on line 4, that has a key on line 3.
const EVENTS: &[(&str, Code, &str)] = &[
    ("SUMMARY:x", Missing, "line 2 column 1"),
    ("DTSTART:2026-12-01T10:00:00", Time, "line 4 column 9"),
    ("DTSTART:20261201 100000", Time, "line 4 column 9"),
    ("DTSTART:20261301T100000", Time, "line 4 column 9"),
    ("DTSTART:20260230T100000", Time, "line 4 column 9"),
    ("DTSTART:20261201T250000", Time, "line 4 column 9"),
    ("DTSTART:20261201T106000", Time, "line 4 column 9"),
    ("DTSTART:20261201T100060", Time, "line 4 column 9"),
    ("DTSTART:20261201T1000", Time, "line 4 column 9"),
    ("DTSTART:20261201T100000+0100", Time, "line 4 column 9"),
    ("DTSTART:20261201t100000", Time, "line 4 column 9"),
    ("DTSTART:2026-12-01", Time, "line 4 column 9"),
    ("DTSTART:tomorrow", Time, "line 4 column 9"),
    ("DTSTART:", Time, "line 4 column 9"),
    ("DTSTART;TZID=Europe/Londres:20261201T100000", Zone, "line 4 column 1"),
    ("DTSTART;TZID=Customized Time Zone:20261201T100000", Zone, "line 4 column 1"),
    ("DTSTART;TZID=:20261201T100000", Zone, "line 4 column 1"),
    ("DTSTART:20261201T100000", Assumed, "line 4 column 9"),
    ("DTSTART;TZID=GMT Standard Time:20261201T100000", Assumed, "line 4 column 1"),
    ("DTSTART;TZID=/x.org/2005/Europe/London:20261201T100000", Assumed, "line 4 column 1"),
    ("DTSTART;TZID=Europe/London:20261201T100000Z", Contradiction, "line 4 column 1"),
    ("DTSTART;VALUE=DATE:20261201T100000Z", Contradiction, "line 4 column 20"),
    ("DTSTART;VALUE=DATE-TIME:20261201", Contradiction, "line 4 column 25"),
    ("DTSTART;TZID=\"Europe/London:20261201T100000", Line, "line 4 column 14"),
    ("DTSTART;TZID:20261201T100000", Line, "line 4 column 9"),
    ("DTSTART 20261201T100000", Line, "line 4 column 8"),
    ("DTSTART", Line, "line 4 column 8"),
    ("DTSTART:20261201T100000Z\nDTSTART:20261202T100000Z", Twice, "line 5 column 1"),
    ("DTSTART:20261201T100000Z\nDTEND:20261201T120000Z\nDTEND:20261201T130000Z", Twice, "line 6 column 1"),
    ("DTSTART:20261201T100000Z\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY", Twice, "line 6 column 1"),
    ("DTSTART:20261201T100000Z\nDURATION:PT1H\nDURATION:PT2H", Twice, "line 6 column 1"),
    ("DTSTART:20261201T100000Z\nSUMMARY:a\nSUMMARY:b", Twice, "line 6 column 1"),
    ("DTSTART:20261201T100000Z\nSTATUS:CONFIRMED\nSTATUS:CANCELLED", Twice, "line 6 column 1"),
    ("DTSTART:20261201T100000Z\nUID:2", Twice, "line 5 column 1"),
    ("DTSTART:20261201T100000Z\nGEO:51.5;-3\nGEO:51.5;-3", Twice, "line 6 column 1"),
    ("DTSTART:20261201T100000Z\nDTEND:20261201T090000Z", Contradiction, "line 5 column 1"),
    ("DTSTART:20261201T100000Z\nDTEND:20261201", Contradiction, "line 5 column 1"),
    ("DTSTART:20261201\nDTEND:20261201T100000Z", Contradiction, "line 5 column 1"),
    ("DTSTART:20261201\nDTEND:20261130", Contradiction, "line 5 column 1"),
    ("DTSTART:20261201T100000Z\nDTEND:20261201T25", Time, "line 5 column 7"),
    ("DTSTART:20261201T100000Z\nDTEND;TZID=Nowhere/Town:20261201T120000", Zone, "line 5 column 1"),
    ("DTSTART:20261201T100000Z\nDTEND:20261201T120000Z\nDURATION:PT2H", Contradiction, "line 6 column 1"),
    ("DTSTART:20261201T100000Z\nDURATION:2h", Duration, "line 5 column 10"),
    ("DTSTART:20261201T100000Z\nDURATION:-PT2H", Duration, "line 5 column 10"),
    ("DTSTART:20261201T100000Z\nDURATION:PT", Duration, "line 5 column 10"),
    ("DTSTART:20261201T100000Z\nDURATION:P", Duration, "line 5 column 10"),
    ("DTSTART:20261201T100000Z\nDURATION:PT2M1H", Duration, "line 5 column 10"),
    ("DTSTART:20261201T100000Z\nDURATION:P1M", Duration, "line 5 column 10"),
    ("DTSTART:20261201T100000Z\nDURATION:PT1.5H", Duration, "line 5 column 10"),
    ("DTSTART:20261201T100000Z\nDURATION:PT99999999999H", Duration, "line 5 column 10"),
    ("DTSTART:20261201\nDURATION:PT2H", Contradiction, "line 5 column 1"),
    ("DTSTART:20261201T100000Z\nDTEND:20261203T100000Z", TooLong, "line 4 column 1"),
    ("DTSTART:20261201T100000Z\nDURATION:P2D", TooLong, "line 4 column 1"),
    ("DTSTART:20261201\nDTEND:20291201", TooLong, "line 4 column 1"),
    ("DTSTART:20261201\nDURATION:P99W", TooLong, "line 4 column 1"),
    ("DTSTART:20261201T100000Z\nSTATUS:MAYBE", Line, "line 5 column 8"),
    ("DTSTART:20261201T100000Z\nSEQUENCE:new", Line, "line 5 column 10"),
    ("DTSTART:20261201T100000Z\nGEO:51.5", Line, "line 5 column 5"),
    ("DTSTART:20261201T100000Z\nGEO:north;west", Line, "line 5 column 5"),
    ("DTSTART:20261201T100000Z\nGEO:-3.0;51.5", Code::PlaceCoordinatesSwapped, "line 5 column 5"),
    ("DTSTART:20261201T100000Z\nGEO:0;0", Code::PlaceNullIsland, "line 5 column 5"),
    ("DTSTART:20261201T100000Z\nGEO:NaN;3", Code::PlaceNotANumber, "line 5 column 5"),
    ("DTSTART:20261201T100000Z\nGEO:515;3", Code::PlaceLatitudeRange, "line 5 column 5"),
    ("DTSTART:20261201T100000Z\nSUMMARY:a\\:b", Code::CalendarText, "line 5 column 10"),
    ("DTSTART:20261201T100000Z\nDESCRIPTION:a\\", Code::CalendarText, "line 5 column 14"),
    ("DTSTART:20261201T100000Z\nLOCATION:a\n  b\\x", Code::CalendarText, "line 6 column 4"),
    ("DTSTART:20261201T100000Z\nEXRULE:FREQ=DAILY", Unsupported, "line 5 column 1"),
    ("DTSTART:20261201T100000Z\nRRULE:FREQ=DAILY\nEXDATE:soon", Time, "line 6 column 8"),
    ("DTSTART:20261201T100000Z\nRRULE:FREQ=DAILY\nEXDATE:20261202T100000Z,20269902T100000Z", Time, "line 6 column 25"),
    ("DTSTART:20261201T100000Z\nRRULE:FREQ=DAILY\nEXDATE;TZID=Mars/Base:20261202T100000", Zone, "line 6 column 1"),
    ("DTSTART:20261201T100000Z\nEXDATE:20261202T110000Z", Override, "line 5 column 8"),
    (
        "DTSTART;TZID=Europe/London:20261201T100000\nRRULE:FREQ=DAILY\nEXDATE;TZID=Europe/London:20261202T110000",
        Override,
        "line 6 column 27",
    ),
    ("DTSTART:20261201T100000Z\nRDATE:later", Time, "line 5 column 7"),
    ("DTSTART:20261201T100000Z\nRDATE;VALUE=PERIOD:20261202T100000Z/PT30H", Contradiction, "line 5 column 37"),
    ("DTSTART:20261201T100000Z\nRDATE;VALUE=PERIOD:20261202T100000Z/20261202T090000Z", Contradiction, "line 5 column 37"),
    ("DTSTART:20261201T100000Z\nRDATE;VALUE=PERIOD:20261202T100000Z/x", Time, "line 5 column 37"),
    ("DTSTART:20261201T100000Z\nRDATE;VALUE=PERIOD:x/PT1H", Time, "line 5 column 20"),
    ("DTSTART:20261201\nRDATE;VALUE=PERIOD:20261202/20261203", Contradiction, "line 5 column 29"),
    ("DTSTART:20261201T100000Z\nRECURRENCE-ID:20261201T100000Z", Override, "line 2 column 1"),
    ("DTSTART:20261201T100000Z\nRECURRENCE-ID:then", Time, "line 5 column 15"),
    ("DTSTART:20261201T100000Z\nRECURRENCE-ID:20261201T100000Z\nRECURRENCE-ID:20261202T100000Z", Twice, "line 6 column 1"),
    ("DTSTART:20261025T013000Z", Code::CalendarHourTwice, "line 2 column 1"),
    ("DTSTART:20261025T003000Z\nDTEND:20261025T013000Z", Code::CalendarHourTwice, "line 2 column 1"),
    ("DTSTART:20261201T100000Z\nBEGIN:VALARM", Nesting, "line 5 column 1"),
    ("DTSTART:20261201T100000Z\nEND:VALARM", Nesting, "line 5 column 1"),
    ("DTSTART:20261201T100000Z\nBEGIN:VEVENT", Nesting, "line 2 column 1"),
    ("DTSTART:20261201T100000Z\nEND:VCALENDAR", Nesting, "line 2 column 1"),
    ("DTSTART:20261201T100000Z\n:x", Line, "line 5 column 1"),
    ("DTSTART:20261201T100000Z\nBEGIN", Line, "line 5 column 6"),
    ("DTSTART:20261201T100000Z\nmore text of the description", Line, "line 5 column 5"),
    ("DTSTART:20261201T100000Z\nÄ:x", Line, "line 5 column 1"),
    ("DTSTART:20261201T100000Z\nX-A;B=\"c:d", Line, "line 5 column 7"),
    ("DTSTART:20261201T100000Z\nX-A;B:d", Line, "line 5 column 5"),
    ("DTSTART:20261201T100000Z\nX_A:d", Line, "line 5 column 2"),
];

/// Rules of an event that begins on Tuesday, 1 December 2026, on line 5.
const RULES: &[(&str, Code, u32)] = &[
    ("", Rule, 7),
    ("WEEKLY", Rule, 7),
    ("FREQ", Rule, 7),
    ("FREQ=", Rule, 12),
    ("FREQ=FORTNIGHTLY", Rule, 12),
    ("FREQ=HOURLY", Unsupported, 12),
    ("FREQ=MINUTELY;INTERVAL=30", Unsupported, 12),
    ("FREQ=SECONDLY", Unsupported, 12),
    ("INTERVAL=2", Rule, 7),
    ("FREQ=WEEKLY;FREQ=DAILY", Rule, 19),
    ("FREQ=WEEKLY;INTERVAL=0", Rule, 28),
    ("FREQ=WEEKLY;INTERVAL=-1", Rule, 28),
    ("FREQ=WEEKLY;INTERVAL=x", Rule, 28),
    ("FREQ=WEEKLY;INTERVAL=99999999999", Rule, 28),
    ("FREQ=WEEKLY;INTERVAL=1.5", Rule, 28),
    ("FREQ=WEEKLY;COUNT=0", Rule, 25),
    ("FREQ=WEEKLY;COUNT=-3", Rule, 25),
    ("FREQ=WEEKLY;COUNT=", Rule, 25),
    ("FREQ=WEEKLY;COUNT=+3", Rule, 25),
    ("FREQ=WEEKLY;UNTIL=soon", Rule, 25),
    ("FREQ=WEEKLY;UNTIL=2027-01-01", Rule, 25),
    ("FREQ=WEEKLY;UNTIL=20270230", Rule, 25),
    ("FREQ=WEEKLY;UNTIL=20270101T10", Rule, 25),
    ("FREQ=WEEKLY;UNTIL=20200101T100000Z", Contradiction, 1),
    ("FREQ=DAILY;INTERVAL=2;UNTIL=20200101T100000Z", Contradiction, 1),
    ("FREQ=WEEKLY;UNTIL=20270101", Contradiction, 1),
    ("FREQ=WEEKLY;COUNT=3;UNTIL=20270101T100000Z", Rule, 7),
    ("FREQ=WEEKLY;BYDAY=Tuesday", Rule, 25),
    ("FREQ=WEEKLY;BYDAY=", Rule, 25),
    ("FREQ=WEEKLY;BYDAY=TU,,WE", Rule, 25),
    ("FREQ=WEEKLY;BYDAY=2TU", Rule, 7),
    ("FREQ=DAILY;BYDAY=1MO", Rule, 7),
    ("FREQ=MONTHLY;BYDAY=0TU", Rule, 26),
    ("FREQ=MONTHLY;BYDAY=99TU", Rule, 26),
    ("FREQ=MONTHLY;BYDAY=TU2", Rule, 26),
    ("FREQ=MONTHLY;BYDAY=É", Rule, 26),
    ("FREQ=MONTHLY;BYMONTHDAY=0", Rule, 31),
    ("FREQ=MONTHLY;BYMONTHDAY=32", Rule, 31),
    ("FREQ=MONTHLY;BYMONTHDAY=-32", Rule, 31),
    ("FREQ=MONTHLY;BYMONTHDAY=first", Rule, 31),
    ("FREQ=WEEKLY;BYMONTHDAY=1", Rule, 7),
    ("FREQ=YEARLY;BYMONTH=13", Rule, 27),
    ("FREQ=YEARLY;BYMONTH=0", Rule, 27),
    ("FREQ=YEARLY;BYMONTH=-1", Rule, 27),
    ("FREQ=YEARLY;BYMONTH=Dec", Rule, 27),
    ("FREQ=YEARLY;BYYEARDAY=367", Rule, 29),
    ("FREQ=YEARLY;BYYEARDAY=0", Rule, 29),
    ("FREQ=MONTHLY;BYYEARDAY=5", Rule, 7),
    ("FREQ=YEARLY;BYWEEKNO=54;BYDAY=TU", Rule, 28),
    ("FREQ=MONTHLY;BYWEEKNO=5;BYDAY=TU", Rule, 7),
    ("FREQ=YEARLY;BYWEEKNO=49", Unsupported, 7),
    ("FREQ=YEARLY;BYWEEKNO=49;BYDAY=1TU", Rule, 7),
    ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=0", Rule, 38),
    ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=last", Rule, 38),
    ("FREQ=MONTHLY;BYSETPOS=1", Rule, 7),
    ("FREQ=WEEKLY;WKST=Sunday", Rule, 24),
    ("FREQ=WEEKLY;WKST=", Rule, 24),
    ("FREQ=DAILY;BYHOUR=9,10", Unsupported, 25),
    ("FREQ=DAILY;BYHOUR=11", Unsupported, 7),
    ("FREQ=DAILY;BYMINUTE=61", Rule, 27),
    ("FREQ=DAILY;BYSECOND=x", Rule, 27),
    ("FREQ=DAILY;BYEASTER=1", Rule, 18),
    ("RSCALE=CHINESE;FREQ=YEARLY", Unsupported, 14),
    ("FREQ=MONTHLY;SKIP=BACKWARD", Unsupported, 25),
    ("FREQ=WEEKLY;BYDAY=MO", OffRule, 1),
    ("FREQ=MONTHLY;BYMONTHDAY=15", OffRule, 1),
    ("FREQ=YEARLY;BYMONTH=3", OffRule, 1),
    ("FREQ=DAILY;BYMONTH=1", OffRule, 1),
    ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", Code::CalendarRuleExpanded, 1),
    ("FREQ=DAILY;INTERVAL=2", Code::CalendarCut, 1),
];

/// Whole files.
const FILES: &[(&str, Code, &str)] = &[
    ("", Code::CalendarNone, "line 1 column 1"),
    ("<html>", Code::CalendarNone, "line 1 column 1"),
    ("BEGIN:VEVENT\nEND:VEVENT\n", Code::CalendarNone, "line 1 column 1"),
    ("SUMMARY:x\n", Code::CalendarNone, "line 1 column 1"),
    ("\n\nEND:VCALENDAR\n", Code::CalendarNone, "line 3 column 1"),
    ("BEGIN:VCALENDAR\n", Nesting, "line 1 column 1"),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261201T1000", Nesting, "line 2 column 1"),
    ("BEGIN:VCALENDAR\nEND:VCALENDAR\nSUMMARY:x\n", Nesting, "line 3 column 1"),
    ("BEGIN:VCALENDAR\nCALSCALE:ISLAMIC\nEND:VCALENDAR\n", Unsupported, "line 2 column 1"),
    ("BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR\n", Nesting, "line 2 column 1"),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261201T100000Z\nEND:VEVENT\nEND:VCALENDAR\n", Missing, "line 2 column 1"),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:\nDTSTART:20261201T100000Z\nEND:VEVENT\nEND:VCALENDAR\n", Missing, "line 2 column 1"),
    (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261201T100000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nDTSTART:20261202T100000Z\nEND:VEVENT\nEND:VCALENDAR\n",
        Twice,
        "line 6 column 1",
    ),
    (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261201T100000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261202T100000Z\nDTSTART:20261202T110000Z\nEND:VEVENT\nEND:VCALENDAR\n",
        Override,
        "line 9 column 1",
    ),
    (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261201T100000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20261202T113000Z\nDTSTART:20261202T110000Z\nEND:VEVENT\nEND:VCALENDAR\n",
        Override,
        "line 9 column 1",
    ),
    (
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Odd\nBEGIN:STANDARD\nTZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:DAYLIGHT\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Odd:20261201T100000\nEND:VEVENT\nEND:VCALENDAR\n",
        Zone,
        "line 13 column 1",
    ),
    (
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Odd\nBEGIN:STANDARD\nTZOFFSETTO:five\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Odd:20261201T100000\nEND:VEVENT\nEND:VCALENDAR\n",
        Zone,
        "line 10 column 1",
    ),
];

#[test]
fn every_fault_has_its_code_and_its_place() {
    let event = |lines: &str| format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n");
    let mut rows: Vec<(String, Code, String)> = Vec::new();
    rows.extend(EVENTS.iter().map(|(lines, code, place)| (event(lines), *code, (*place).to_owned())));
    for (rule, code, column) in RULES {
        let lines = format!("DTSTART;TZID=Europe/London:20261201T100000\nRRULE:{rule}");
        rows.push((event(&lines), *code, format!("line 5 column {column}")));
    }
    rows.extend(FILES.iter().map(|(text, code, place)| ((*text).to_owned(), *code, (*place).to_owned())));
    assert!(rows.len() >= 150, "{}", rows.len());
    let rows: Vec<(String, Code, &str)> = rows.iter().map(|(text, code, place)| (text.clone(), *code, place.as_str())).collect();
    hold(&rows);
}

#[test]
fn files_as_a_whole_are_looked_at_first() {
    let cases: &[(&[u8], Code)] = &[
        (b"PK\x03\x04", Code::ImportArchive),
        (b"\x1f\x8b", Code::ImportArchive),
        (b"\xff\xfeB\0", Code::ImportEncoding),
        (b"BEGIN:VCALENDAR\nX:\xff", Code::ImportEncoding),
    ];
    for (bytes, code) in cases {
        assert_eq!(read_calendar(bytes, &reading()).unwrap_err().code(), *code);
    }
}

#[test]
fn a_faulty_event_loses_itself_alone() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:never\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nDTSTART:20261201T100000Z\nATTENDEE:mailto:ann@example.org\nEND:VEVENT\nEND:VCALENDAR\n";
    let found = read_calendar(text.as_bytes(), &reading()).unwrap();
    assert_eq!((found.events.len(), found.events_read, found.events_left_out), (1, 2, 1));
    assert_eq!(found.unread[0].pattern, "VCALENDAR/VEVENT/ATTENDEE");
    assert!(!format!("{found:?}").contains("ann@"));
}
