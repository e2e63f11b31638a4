use super::{OpenActiveImport, OpenActiveOptions, import_open_active};
use crate::ground::error::Code;
use crate::ground::money::Pence;
use crate::ground::text::NonEmpty;
use crate::ground::time::UkDivision;
use crate::model::activity::ActivityKind;
use crate::model::catalogue::Catalogue;
use crate::model::partner::PartnerKind;

pub(super) fn options() -> OpenActiveOptions {
    OpenActiveOptions {
        checked_on: Some("2026-11-01".parse().unwrap()),
        ..OpenActiveOptions::new(
            NonEmpty::new("Newport").unwrap(),
            UkDivision::EnglandAndWales,
            PartnerKind::FriendsGroup,
            ActivityKind::HeritageWalk,
        )
    }
}

fn read(items: &str) -> OpenActiveImport {
    import_open_active(format!(r#"{{"next": "https://x/2", "items": [{items}]}}"#).as_bytes(), &options()).unwrap()
}

const SERIES: &str = r#"{"state": "updated", "kind": "SessionSeries", "id": "s1", "modified": 1, "data": {
    "@context": "https://openactive.io/", "@type": "SessionSeries", "@id": "https://x/s1", "name": "Castle walk", "description": "Two miles",
    "organizer": {"@type": "Organization", "@id": "https://x/o", "name": "Friends of the castle", "telephone": "01633 000000"},
    "leader": [{"@type": "Person", "name": "Ann Example"}],
    "location": {"@type": "Place", "@id": "https://x/p", "name": "Castle", "geo": {"latitude": 51.59, "longitude": -2.99},
        "address": {"@type": "PostalAddress", "streetAddress": "1 Castle Way", "postalCode": "NP20 1EB"}},
    "offers": [{"@type": "Offer", "price": 3.50, "priceCurrency": "GBP"}, {"@type": "Offer", "price": 2, "priceCurrency": "GBP"}],
    "ageRange": {"@type": "QuantitativeValue", "minValue": 18}, "genderRestriction": "https://openactive.io/FemaleOnly",
    "accessibilitySupport": [{"@type": "Concept", "prefLabel": "Visual impairment"}],
    "eventSchedule": [{"@type": "Schedule", "startDate": "2026-12-01", "endDate": "2027-03-30", "repeatFrequency": "P2W", "byDay": ["https://schema.org/Tuesday"],
        "startTime": "10:00", "endTime": "12:00", "exceptDate": ["2026-12-29T10:00:00Z"], "scheduleTimezone": "Europe/London"}]}}"#;

#[test]
fn a_series_becomes_an_activity_and_its_leader_is_not_kept() {
    let found = read(SERIES);
    let directory = &found.directory;
    let activity = &directory.activities[0];
    assert_eq!((activity.name.as_str(), directory.partners.len(), directory.sites.len()), ("Castle walk", 1, 1));
    assert_eq!(activity.price.as_ref().unwrap().per_session, Some(Pence(350)), "the highest");
    assert_eq!(activity.eligibility.as_ref().unwrap().youngest, Some(18));
    let rule = &activity.sessions[0].timing.recurrence;
    assert_eq!((rule.interval, rule.exceptions.len(), rule.until.unwrap().to_string().as_str()), (2, 1, "2027-03-30"));
    let codes: Vec<Code> = found.issues.iter().map(|issue| issue.code).collect();
    assert_eq!(codes, [Code::FeedAssumed, Code::FeedNotCarried]);
    let unread: Vec<&str> = found.unread.iter().map(|path| path.pattern.as_str()).collect();
    assert_eq!(unread, ["/items/*/data/accessibilitySupport", "/items/*/data/leader", "/items/*/data/organizer/telephone"]);
    assert!(!format!("{found:?}").contains("Example"));
    assert_eq!(found.next.as_deref(), Some("https://x/2"));
    Catalogue::new(found.directory).unwrap();
}

#[test]
fn single_sessions_come_before_schedules_and_deleted_ones_are_gone() {
    let session = |id: &str, start: &str, more: &str| {
        format!(
            r#"{{"state": "updated", "kind": "ScheduledSession", "id": "{id}", "data": {{"@type": "ScheduledSession", "superEvent": "https://x/s1", "startDate": "{start}", "duration": "PT90M"{more}}}}}"#
        )
    };
    let items = [
        SERIES.to_owned(),
        session("1", "2026-12-01T10:00:00Z", ""),
        session("2", "2027-06-01T09:00Z", ""),
        session("3", "2026-12-08T10:00:00Z", r#", "eventStatus": "https://schema.org/EventCancelled""#),
        session("4", "2026-12-15T10:00:00Z", ""),
        r#"{"state": "deleted", "kind": "ScheduledSession", "id": "4"}"#.to_owned(),
    ];
    let found = read(&items.join(","));
    let patterns = &found.directory.activities[0].sessions;
    assert_eq!((patterns.len(), found.items_read, found.items_deleted), (1, 6, 1));
    let timing = &patterns[0].timing;
    assert_eq!((timing.opens.unwrap().to_string(), timing.closes.unwrap().to_string()), ("10:00".to_owned(), "11:30".to_owned()));
    assert_eq!(
        (timing.recurrence.start.to_string(), timing.recurrence.extra.len()),
        ("2026-12-01".to_owned(), 1),
        "ten o'clock in summer too"
    );
}
