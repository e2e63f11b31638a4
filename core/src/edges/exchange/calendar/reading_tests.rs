use super::{CalendarEvent, CalendarReading, CalendarStatus, read_calendar};
use crate::ground::error::Code;
use crate::ground::time::Freq;

fn read(lines: &str) -> (Vec<CalendarEvent>, Vec<Code>) {
    let text = format!("BEGIN:VCALENDAR\r\n{}\r\nEND:VCALENDAR\r\n", lines.replace('\n', "\r\n"));
    let found = read_calendar(text.as_bytes(), &CalendarReading::new("2026-11-23".parse().unwrap())).unwrap();
    (found.events, found.issues.iter().map(|issue| issue.code).collect())
}

fn event(lines: &str) -> (CalendarEvent, Vec<Code>) {
    let (events, codes) = read(&format!("BEGIN:VEVENT\nUID:1\n{lines}\nEND:VEVENT"));
    (events.into_iter().next().unwrap_or_else(|| panic!("{codes:?}")), codes)
}

#[test]
fn rules_of_ours_stay_rules() {
    let rules = [
        ("FREQ=DAILY", Freq::Weekly, 1),
        ("FREQ=DAILY;BYDAY=MO,TU", Freq::Weekly, 1),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU", Freq::Weekly, 2),
        ("FREQ=WEEKLY;WKST=SU;BYDAY=SU,TU", Freq::Weekly, 1),
        ("FREQ=MONTHLY;BYDAY=1TU", Freq::Monthly, 1),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1", Freq::Monthly, 1),
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1", Freq::Monthly, 3),
        ("FREQ=YEARLY", Freq::Monthly, 12),
        ("FREQ=YEARLY;BYMONTH=12;BYDAY=1TU", Freq::Monthly, 12),
        ("FREQ=WEEKLY;BYHOUR=10;BYMINUTE=0;BYDAY=TU;", Freq::Weekly, 1),
    ];
    for (rule, freq, interval) in rules {
        let (found, codes) =
            event(&format!("DTSTART;TZID=Europe/London:20261201T100000\nDTEND;TZID=Europe/London:20261201T120000\nRRULE:{rule}"));
        assert!(codes.is_empty(), "{rule}: {codes:?}");
        let recurrence = &found.patterns[0].timing.recurrence;
        assert_eq!((found.patterns.len(), recurrence.freq, recurrence.interval), (1, freq, interval), "{rule}");
    }
    for rule in ["FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU", "FREQ=DAILY;INTERVAL=2", "FREQ=MONTHLY;BYDAY=TU,WE;BYSETPOS=1"] {
        let (found, codes) = event(&format!("DTSTART;TZID=Europe/London:20261201T100000\nRRULE:{rule};COUNT=5"));
        assert_eq!(codes, [Code::CalendarRuleExpanded], "{rule}");
        assert_eq!(found.patterns[0].timing.recurrence.extra.len(), 4, "{rule}");
    }
}

#[test]
fn habits_of_programs_are_understood() {
    let (outlook, codes) = event(
        "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\nDTSTART;TZID=\"GMT Standard Time\":20261201T000000\nDTEND;TZID=\"GMT Standard Time\":20261202T000000",
    );
    assert!(outlook.patterns[0].timing.all_day);
    assert_eq!(codes, [Code::CalendarZoneAssumed]);
    let own = "BEGIN:VTIMEZONE\nTZID:Customized\nBEGIN:STANDARD\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n\
        BEGIN:DAYLIGHT\nDTSTART:16010101T010000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n\
        BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Customized:20270701T100000\nEND:VEVENT";
    let (events, codes) = read(own);
    assert_eq!(events[0].patterns[0].timing.opens.unwrap().to_string(), "10:00");
    assert_eq!(codes, [Code::CalendarZoneAssumed]);
    let (utc, _) = event("DTSTART:20270701T090000Z");
    assert_eq!(utc.patterns[0].timing.opens.unwrap().to_string(), "10:00", "summer time");
    let (days, _) = event("DTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261204");
    assert_eq!(days.patterns[0].timing.recurrence.extra.len(), 2, "three whole days");
    let (floating, codes) = read("X-WR-TIMEZONE:Europe/Paris\nBEGIN:VEVENT\nUID:1\nDTSTART:20261201T100000\nEND:VEVENT");
    assert_eq!(floating[0].patterns[0].timing.opens.unwrap().to_string(), "09:00");
    assert_eq!(codes, [Code::CalendarZoneAssumed]);
}

#[test]
fn cancelled_events_have_no_patterns() {
    let (found, _) = event("STATUS:CANCELLED\nDTSTART:20261201T100000Z\nRRULE:FREQ=WEEKLY");
    assert_eq!((found.status, found.patterns.len()), (CalendarStatus::Cancelled, 0));
    let (all, _) = read("METHOD:CANCEL\nBEGIN:VEVENT\nUID:1\nDTSTART:20261201T100000Z\nEND:VEVENT");
    assert_eq!((all[0].status, all[0].patterns.len()), (CalendarStatus::Cancelled, 0));
    let (one, _) = read(
        "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/London:20261201T100000\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:1\nSTATUS:CANCELLED\nRECURRENCE-ID;TZID=Europe/London:20261208T100000\nDTSTART;TZID=Europe/London:20261208T100000\nEND:VEVENT",
    );
    assert_eq!(one[0].cancelled, ["2026-12-08".parse().unwrap()]);
    assert_eq!(one[0].patterns[0].timing.recurrence.exceptions, one[0].cancelled);
}

#[test]
fn folded_lines_are_put_together_and_texts_unescaped() {
    let (found, codes) = event("SUMMARY:Mill\\, wa\n lk\\; one\\nmore\nLOCATION:\nDTSTART:20261201T1\n\t00000Z");
    assert_eq!(found.title.unwrap().as_str(), "Mill, walk; one\nmore");
    assert!(found.place.is_none() && codes.is_empty(), "{codes:?}");
}
