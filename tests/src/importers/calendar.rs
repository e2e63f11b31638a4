use std::collections::BTreeSet;

use fingerpost::{
    Activity, ActivityId, ActivityKind, ActivityStatus, BankHolidayPolicy, BankHolidays, CalendarOptions, CalendarReading,
    Catalogue, Code, Date, Delivery, Directory, Horizon, LocalDateTime, NonEmpty, Partner, PartnerId, PartnerKind, Provenance,
    SessionPattern, Severity, Source, TimeOfDay, UkDivision, read_calendar, write_calendar,
};

/// How many days of sessions are held against each other: fewer than the reader writes out.
const DAYS: u32 = 400;

/// Every event comes out or has a finding, and the sessions of each are the same after they were written and read again.
pub(super) fn check(bytes: &[u8]) {
    let from: Date = "2026-11-23".parse().expect("a day");
    let reading = CalendarReading { bank_holidays: Some(BankHolidayPolicy::Runs), ..CalendarReading::new(from) };
    let Ok(found) = read_calendar(bytes, &reading) else { return };
    let told: u32 = found.counts.iter().map(|counted| counted.count).sum();
    assert!(found.events_left_out <= found.events_read && (found.events_left_out == 0 || told > 0));
    let count = u32::try_from(found.events.len()).expect("few");
    assert!(count + found.events_left_out <= found.events_read, "no event comes of nothing");
    for event in &found.events {
        for pattern in &event.patterns {
            assert!(pattern.timing.check().iter().all(|issue| issue.severity != Severity::Error), "{pattern:?}");
        }
    }
    for event in found.events.into_iter().take(4) {
        comes_back(event.patterns, &reading);
    }
}

fn comes_back(patterns: Vec<SessionPattern>, reading: &CalendarReading) {
    let wanted = moments(&patterns, reading.from);
    let (catalogue, activity) = catalogue(patterns);
    let at = LocalDateTime::new(reading.from, TimeOfDay::MIDNIGHT).uk_instant();
    match write_calendar(&catalogue, &activity, at, &BankHolidays::none(), &CalendarOptions::new()) {
        Err(error) => assert!(wanted.is_empty() && error.code() == Code::CalendarNoSessions, "{error}"),
        Ok(written) => {
            let again = read_calendar(written.text.as_bytes(), reading).expect("our own calendar is taken");
            let patterns: Vec<SessionPattern> = again.events.into_iter().flat_map(|event| event.patterns).collect();
            assert_eq!(moments(&patterns, reading.from), wanted, "{}\n{:?}", written.text, again.issues);
        }
    }
}

/// When sessions begin and end.
fn moments(patterns: &[SessionPattern], from: Date) -> BTreeSet<(i64, i64)> {
    let morning = LocalDateTime::new(from, TimeOfDay::MIDNIGHT).uk_instant();
    let upcoming = |pattern: &SessionPattern| {
        pattern
            .timing
            .upcoming(UkDivision::Scotland, &BankHolidays::none(), morning, Horizon::days(DAYS))
            .expect("it was checked")
    };
    let lists = patterns.iter().map(upcoming);
    lists.flat_map(|list| list.occurrences).map(|session| (session.starts.seconds(), session.ends.seconds())).collect()
}

/// A catalogue of one activity with these sessions.
fn catalogue(sessions: Vec<SessionPattern>) -> (Catalogue, ActivityId) {
    let name = |text: &str| NonEmpty::new(text).expect("a name");
    let (partner, id) = (PartnerId::new("friends").expect("an id"), ActivityId::new("walk").expect("an id"));
    let mut directory = Directory::new(name("Newport"), UkDivision::Scotland);
    directory.partners.push(Partner::new(partner.clone(), name("Friends"), PartnerKind::FriendsGroup));
    let walk = Activity::new(
        id.clone(),
        name("Walk"),
        partner,
        ActivityKind::HeritageWalk,
        Delivery::Remote,
        ActivityStatus::Running,
        Provenance::new(Source::Provider),
    );
    directory.activities.push(Activity { sessions, ..walk });
    (Catalogue::new(directory).expect("what was read can be checked"), id)
}
