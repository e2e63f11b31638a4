use super::{CalendarOptions, write_calendar};
use crate::ground::error::Code;
use crate::ground::text::NonEmpty;
use crate::ground::time::{BankHolidays, Timing, UkDivision};
use crate::model::activity::{Activity, ActivityKind, ActivityStatus, Delivery, SessionPattern};
use crate::model::catalogue::{Catalogue, Directory};
use crate::model::partner::{Partner, PartnerKind};
use crate::model::provenance::{Provenance, Source};
use crate::model::site::Site;

/// An area with one activity at one site, that has these sessions.
pub(super) fn catalogue(timings: Vec<Timing>) -> Catalogue {
    let text = |text: &str| NonEmpty::new(text).unwrap();
    let mut directory = Directory::new(text("Newport"), UkDivision::EnglandAndWales);
    directory.partners = vec![Partner::new("friends".parse().unwrap(), text("Friends of the mill"), PartnerKind::FriendsGroup)];
    directory.sites = vec![Site {
        point: Some(crate::ground::place::Point::new(51.5842, -2.9977).unwrap()),
        postcode: Some("NP20 4GA".parse().unwrap()),
        ..Site::new("mill".parse().unwrap(), text("The old mill, Usk Way"))
    }];
    let note = Some(text("meet at the archaeology gate; bring boots"));
    directory.activities = vec![Activity {
        sites: vec!["mill".parse().unwrap()],
        sessions: timings
            .into_iter()
            .map(|timing| SessionPattern { note: note.clone(), ..SessionPattern::new(timing) })
            .collect(),
        ..Activity::new(
            "walk".parse().unwrap(),
            text("Walking for people who grieve: the mill"),
            "friends".parse().unwrap(),
            ActivityKind::HeritageWalk,
            Delivery::AtSite,
            ActivityStatus::Running,
            Provenance::new(Source::Provider),
        )
    }];
    Catalogue::new(directory).unwrap()
}

fn timing(json: &str) -> Timing {
    serde_json::from_str(json).unwrap()
}

fn written(json: &str, options: &CalendarOptions) -> String {
    let at = "2026-11-23T09:00:00Z".parse().unwrap();
    write_calendar(&catalogue(vec![timing(json)]), &"walk".parse().unwrap(), at, &BankHolidays::bundled().unwrap(), options)
        .unwrap()
        .text
}

const WEEKLY: &str = r#"{"recurrence": {"start": "2026-12-01", "freq": "weekly", "count": 3, "exceptions": ["2026-12-08"], "bank_holidays": "runs"}, "opens": "10:00", "closes": "12:00"}"#;

#[test]
fn a_rule_is_one_event_with_all_that_belongs_to_it() {
    let options = CalendarOptions {
        reminders: vec![60],
        sequence: 3,
        cancelled: vec!["2026-12-15".parse().unwrap()],
        ..CalendarOptions::new()
    };
    let text = written(WEEKLY, &options);
    for line in [
        "DTSTAMP:20261123T090000Z",
        "SEQUENCE:3",
        "DTSTART;TZID=Europe/London:20261201T100000",
        "DTEND;TZID=Europe/London:20261201T120000",
        "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T100000Z",
        "EXDATE;TZID=Europe/London:20261208T100000",
        "RECURRENCE-ID;TZID=Europe/London:20261215T100000",
        "STATUS:CANCELLED",
        "TRIGGER:-PT60M",
        "LOCATION:The old mill\\, Usk Way\\, NP20 4GA",
        "GEO:51.584200;-2.997700",
        "DESCRIPTION:meet at the archaeology gate\\; bring boots",
        "CLASS:PRIVATE",
    ] {
        assert!(text.contains(&format!("\r\n{line}\r\n")), "{line}\n{text}");
    }
    assert_eq!(text, written(WEEKLY, &options), "the same ids give the same keys");
}

#[test]
fn a_neutral_calendar_says_nothing_of_the_activity() {
    let options = CalendarOptions {
        title: Some(NonEmpty::new("Appointment").unwrap()),
        without_place: true,
        reminders: vec![30],
        ..CalendarOptions::new()
    };
    let text = written(WEEKLY, &options);
    for word in ["grieve", "Walking", "mill", "archaeology", "Usk", "GEO", "\nLOCATION", "walk", "friends", "NP20"] {
        assert!(!text.contains(word), "{word}\n{text}");
    }
}

#[test]
fn what_is_not_certain_is_tentative_and_what_does_not_run_is_not_there() {
    let holiday = |policy: &str| {
        let json = format!(
            r#"{{"recurrence": {{"start": "2026-12-21", "freq": "weekly", "count": 3, "bank_holidays": "{policy}"}}, "opens": "10:00"}}"#
        );
        written(&json, &CalendarOptions::new())
    };
    let unknown = holiday("unknown");
    assert!(unknown.contains("RECURRENCE-ID;TZID=Europe/London:20261228T100000\r\nSTATUS:TENTATIVE"), "{unknown}");
    assert!(holiday("does_not_run").contains("EXDATE;TZID=Europe/London:20261228T100000"));
    assert!(!holiday("runs").contains("20261228"));
}

#[test]
fn sessions_through_the_hour_in_which_clocks_change_are_no_rule() {
    let night = r#"{"recurrence": {"start": "2026-12-01", "freq": "weekly", "count": 3}, "opens": "22:00", "closes": "03:00"}"#;
    assert!(!written(night, &CalendarOptions::new()).contains("RRULE:FREQ=WEEKLY"));
}

#[test]
fn nothing_to_write_is_an_error_and_more_than_is_written_is_said() {
    let at = "2026-11-23T09:00:00Z".parse().unwrap();
    let known = BankHolidays::bundled().unwrap();
    let past = timing(r#"{"recurrence": {"start": "2020-12-01"}, "opens": "10:00"}"#);
    let error =
        write_calendar(&catalogue(vec![past]), &"walk".parse().unwrap(), at, &known, &CalendarOptions::new()).unwrap_err();
    assert_eq!(error.code(), Code::CalendarNoSessions);
    let for_ever = timing(r#"{"recurrence": {"start": "2026-12-01", "freq": "weekly", "bank_holidays": "does_not_run"}}"#);
    let options = CalendarOptions { cancelled: vec!["2026-12-02".parse().unwrap()], ..CalendarOptions::new() };
    let found = write_calendar(&catalogue(vec![for_ever]), &"walk".parse().unwrap(), at, &known, &options).unwrap();
    let codes: Vec<Code> = found.issues.iter().map(|issue| issue.code).collect();
    assert_eq!(codes, [Code::CalendarCut, Code::CalendarTime, Code::CalendarOverride]);
}

/// A referral as it stands, in a state, with sessions so far.
fn view(state: &str, sessions: &str) -> crate::model::referral::ReferralView {
    serde_json::from_str(&format!(
        r#"{{"referral": "r-1", "client": "c-104", "need": "low", "at": "2026-12-02T09:00:00Z", "state": "{state}", "since": "2026-11-25T09:00:00Z",
            "version": 9, "activity": "walk", "sessions": {sessions}, "transitions": [{{"to": "confirmed", "event": "confirm", "id": "e-9", "sequence": 9,
            "at": "2026-11-25T09:00:00Z", "role": "link_worker", "by": "w-1"}}]}}"#
    ))
    .unwrap()
}

#[test]
fn a_clients_calendar_begins_with_their_place_and_says_nothing_of_them() {
    let weekly = r#"{"recurrence": {"start": "2026-10-06", "freq": "weekly", "bank_holidays": "runs"}, "opens": "10:00", "closes": "12:00"}"#;
    let area = catalogue(vec![timing(weekly)]);
    let known = BankHolidays::bundled().unwrap();
    let held = view("active", r#"[{"on": "2026-12-01", "outcome": "cancelled_by_provider"}]"#);
    let written = super::write_referral_calendar(&area, &held, &known, &CalendarOptions::new()).unwrap();
    assert!(written.text.contains("DTSTART;TZID=Europe/London:20261201T100000"), "{}", written.text);
    assert!(written.text.contains("RECURRENCE-ID;TZID=Europe/London:20261201T100000\r\nSTATUS:CANCELLED"));
    for personal in ["c-104", "r-1", "w-1", "e-9"] {
        assert!(!written.text.contains(personal), "{personal}");
    }
    let course = CalendarOptions { sessions: Some(4), ..CalendarOptions::new() };
    assert_eq!(super::write_referral_calendar(&area, &held, &known, &course).unwrap().events, 4);
    let waiting = view("waitlisted", "[]");
    let error = super::write_referral_calendar(&area, &waiting, &known, &CalendarOptions::new()).unwrap_err();
    assert_eq!(error.code(), Code::CalendarNotConfirmed);
}
