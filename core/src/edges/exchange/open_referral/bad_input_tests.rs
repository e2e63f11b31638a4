//! What can be wrong with a feed: each fault is found by its code, at its place, and loses nothing else.

use super::{
    KeptKind, OffsetMeaning, OpenReferralImport, OpenReferralOptions, OpenReferralWriting, read_open_referral,
    write_open_referral,
};
use crate::ground::error::Code;
use crate::ground::text::NonEmpty;
use crate::ground::time::UkDivision;

fn options() -> OpenReferralOptions {
    OpenReferralOptions {
        fetched_on: Some("2026-11-22".parse().unwrap()),
        ..OpenReferralOptions::new(NonEmpty::new("somewhere").unwrap(), UkDivision::EnglandAndWales)
    }
}

fn read(text: &[u8]) -> Result<OpenReferralImport, crate::FingerpostError> {
    read_open_referral(&[text], &options())
}

/// The finding is there, at that place, and a sound service beside the faulty one is read.
fn finds(item: &str, code: Code, place: &str) {
    let sound =
        r#"{"id": "sound", "name": "Sound", "status": "active", "organization": {"id": "so", "name": "So", "description": ""}}"#;
    let text = format!("[\n{item},\n{sound}]");
    let found = read(text.as_bytes()).unwrap_or_else(|error| panic!("{item}: {error}"));
    let place = format!("/0{place}");
    let at = |path: &str| path.split(" (line ").next() == Some(place.as_str()) && path.contains(" (line ");
    let hit = found.issues.iter().any(|issue| issue.code == code && at(&issue.path));
    assert!(hit, "{item}: no {code} at {place}, but {:?}", found.issues.iter().map(|i| (i.code, &i.path)).collect::<Vec<_>>());
    assert!(found.directory.activities.iter().any(|activity| activity.id.as_str() == "sound"), "{item}");
    // The line and column are those of the value in the text.
    let issue = found.issues.iter().find(|issue| issue.code == code && at(&issue.path)).unwrap();
    let (line, column) = issue.path.split_once(" (line ").unwrap().1.trim_end_matches(')').split_once(" column ").unwrap();
    let line = text.lines().nth(line.parse::<usize>().unwrap() - 1).unwrap();
    let rest: String = line.chars().skip(column.parse::<usize>().unwrap() - 1).collect();
    let value: serde_json::Value = serde_json::from_str(item).unwrap();
    let pointed = value.pointer(place.strip_prefix("/0").unwrap()).unwrap();
    let first = serde_json::Deserializer::from_str(&rest).into_iter::<serde_json::Value>().next().unwrap().unwrap();
    assert_eq!(first, *pointed, "{item}");
    // Whatever is wrong, it is kept, and writing and reading again gives the same.
    let again = write_open_referral(&found.directory, &found.kept, &OpenReferralWriting::new());
    let pages: Vec<&[u8]> = again.pages.iter().map(String::as_bytes).collect();
    assert_eq!(read_open_referral(&pages, &options()).unwrap().directory, found.directory, "{item}");
}

/// A service with one field more, or one field otherwise.
fn service(field: &str) -> String {
    let base = [
        ("id", r#""1""#),
        ("name", r#""N""#),
        ("status", r#""active""#),
        ("organization", r#"{"id": "o", "name": "O", "description": ""}"#),
    ];
    let own = field.split('"').nth(1).unwrap_or_default();
    let rest: Vec<String> =
        base.iter().filter(|(name, _)| *name != own).map(|(name, value)| format!("\"{name}\": {value}")).collect();
    format!("{{{}, {field}}}", rest.join(", "))
}

/// Fields of a service: what stands there, what is found, where.
const FIELDS: &[(&str, Code, &str)] = &[
    // Keys.
    (r#""id": """#, Code::IdEmpty, ""),
    (r#""id": "  ""#, Code::IdEmpty, ""),
    (r#""id": null"#, Code::IdEmpty, ""),
    (r#""id": null"#, Code::OpenReferralNull, "/id"),
    (r#""id": true"#, Code::ImportJsonType, "/id"),
    (r#""id": ["1"]"#, Code::ImportJsonType, "/id"),
    (r#""id": {"value": "1"}"#, Code::IdEmpty, ""),
    // Names.
    (r#""name": """#, Code::ImportUnnamed, "/name"),
    (r#""name": " \t""#, Code::ImportUnnamed, "/name"),
    (r#""name": null"#, Code::ImportUnnamed, "/name"),
    (r#""name": 5"#, Code::ImportJsonType, "/name"),
    (r#""name": ["N"]"#, Code::ImportUnnamed, "/name"),
    // Descriptions and other texts.
    (r#""description": 3"#, Code::ImportJsonType, "/description"),
    (r#""description": null"#, Code::OpenReferralNull, "/description"),
    (r#""description": {"en": "words"}"#, Code::ImportJsonType, "/description"),
    (r#""alert": false"#, Code::ImportJsonType, "/alert"),
    (r#""fees": 4.5"#, Code::ImportJsonType, "/fees"),
    (r#""accreditations": ["a"]"#, Code::ImportJsonType, "/accreditations"),
    (r#""wait_time": 3"#, Code::ImportJsonType, "/wait_time"),
    (r#""eligibility_description": 1"#, Code::ImportJsonType, "/eligibility_description"),
    (r#""deliverable_type": 1"#, Code::ImportJsonType, "/deliverable_type"),
    // Addresses of the web.
    (r#""url": "example_counselling""#, Code::OpenReferralFormat, "/url"),
    (r#""url": "www.example.org""#, Code::OpenReferralFormat, "/url"),
    (r#""url": "http:www.example.org""#, Code::OpenReferralFormat, "/url"),
    (r#""url": "https://""#, Code::OpenReferralFormat, "/url"),
    (r#""url": "https://a b.example""#, Code::OpenReferralFormat, "/url"),
    (r#""url": "https://example.org/a b""#, Code::OpenReferralFormat, "/url"),
    (r#""url": "https://exämple.org""#, Code::OpenReferralFormat, "/url"),
    (r#""url": "https://example.org/%zz""#, Code::OpenReferralFormat, "/url"),
    (r#""url": "://example.org""#, Code::OpenReferralFormat, "/url"),
    (r#""url": "https://example.org:port/""#, Code::OpenReferralFormat, "/url"),
    (r#""url": 5"#, Code::ImportJsonType, "/url"),
    (r#""url": ["https://example.org"]"#, Code::ImportJsonType, "/url"),
    // E-mail addresses.
    (r#""email": "email-example_com""#, Code::OpenReferralFormat, "/email"),
    (r#""email": "a@b@c""#, Code::OpenReferralFormat, "/email"),
    (r#""email": "@example.org""#, Code::OpenReferralFormat, "/email"),
    (r#""email": "a@""#, Code::OpenReferralFormat, "/email"),
    (r#""email": "a b@example.org""#, Code::OpenReferralFormat, "/email"),
    (r#""email": false"#, Code::ImportJsonType, "/email"),
    (r#""assurer_email": "nobody""#, Code::OpenReferralFormat, "/assurer_email"),
    // Status.
    (r#""status": "Active""#, Code::KindUnknown, "/status"),
    (r#""status": "open""#, Code::KindUnknown, "/status"),
    (r#""status": "temporarily_closed""#, Code::KindUnknown, "/status"),
    (r#""status": "active ""#, Code::KindUnknown, "/status"),
    (r#""status": 1"#, Code::ImportJsonType, "/status"),
    (r#""status": """#, Code::ImportMissingField, ""),
    (r#""status": null"#, Code::OpenReferralNull, "/status"),
    // Ages.
    (r#""minimum_age": -1"#, Code::OpenReferralFormat, "/minimum_age"),
    (r#""minimum_age": 12.5"#, Code::OpenReferralFormat, "/minimum_age"),
    (r#""minimum_age": 1e99"#, Code::OpenReferralFormat, "/minimum_age"),
    (r#""minimum_age": "18""#, Code::ImportJsonType, "/minimum_age"),
    (r#""maximum_age": "old""#, Code::ImportJsonType, "/maximum_age"),
    (r#""maximum_age": 4294967296"#, Code::OpenReferralFormat, "/maximum_age"),
    (r#""minimum_age": 60, "maximum_age": 18"#, Code::ActivityAgeRange, "/minimum_age"),
    (r#""eligibilitys": [{"minimum_age": 9, "maximum_age": 3}]"#, Code::ActivityAgeRange, ""),
    (r#""eligibilitys": [{"minimum_age": "9"}]"#, Code::ImportJsonType, "/eligibilitys/0/minimum_age"),
    (r#""eligibilitys": "adults""#, Code::ImportJsonType, "/eligibilitys"),
    (r#""eligibilitys": ["adult"]"#, Code::ImportJsonType, "/eligibilitys/0"),
    // Dates and moments.
    (r#""assured_date": "01/02/2025""#, Code::TimeDateFormat, "/assured_date"),
    (r#""assured_date": "2025-02-30""#, Code::TimeDateFormat, "/assured_date"),
    (r#""assured_date": "yesterday""#, Code::TimeDateFormat, "/assured_date"),
    (r#""assured_date": 20250201"#, Code::ImportJsonType, "/assured_date"),
    (r#""last_modified": "2023-03-15""#, Code::OpenReferralFormat, "/last_modified"),
    (r#""last_modified": "2023-03-15T10:30:45""#, Code::OpenReferralFormat, "/last_modified"),
    (r#""last_modified": "2023-13-15T10:30:45Z""#, Code::OpenReferralFormat, "/last_modified"),
    (r#""last_modified": 1678876245"#, Code::ImportJsonType, "/last_modified"),
    // Organisations.
    (r#""organization": "O""#, Code::ImportJsonType, "/organization"),
    (r#""organization": [{"id": "o"}]"#, Code::ImportJsonType, "/organization"),
    (r#""organization": null"#, Code::OpenReferralNull, "/organization"),
    (r#""organization": {}"#, Code::OpenReferralProvider, ""),
    (r#""organization": {"name": "O"}"#, Code::IdEmpty, "/organization"),
    (r#""organization": {"description": "d"}"#, Code::IdEmpty, "/organization"),
    (r#""organization": {"id": "o", "name": 5}"#, Code::ImportJsonType, "/organization/name"),
    (r#""organization": {"id": "o", "name": "O", "website": "o"}"#, Code::OpenReferralFormat, "/organization/website"),
    (r#""organization": {"id": "o", "name": "O", "url": "o.example"}"#, Code::OpenReferralFormat, "/organization/url"),
    (r#""organization": {"id": "o", "name": "O", "uri": "o"}"#, Code::OpenReferralFormat, "/organization/uri"),
    (r#""organization": {"id": "o", "name": "O", "email": "o"}"#, Code::OpenReferralFormat, "/organization/email"),
    (
        r#""organization": {"id": "o", "name": "O", "year_incorporated": "2011"}"#,
        Code::ImportJsonType,
        "/organization/year_incorporated",
    ),
    (r#""organization": {"id": "o", "name": "O", "contacts": "ring us"}"#, Code::ImportJsonType, "/organization/contacts"),
    (
        r#""organization": {"id": "o", "name": "O", "contacts": [{"email": "x"}]}"#,
        Code::OpenReferralFormat,
        "/organization/contacts/0/email",
    ),
    (
        r#""organization": {"id": "o", "name": "O", "contacts": [{"name": 7}]}"#,
        Code::ImportJsonType,
        "/organization/contacts/0/name",
    ),
    (
        r#""organization": {"id": "o", "name": "O", "phones": [{"number": 1632}]}"#,
        Code::ImportJsonType,
        "/organization/phones/0/number",
    ),
    (
        r#""organization": {"id": "o", "name": "O", "organization_identifiers": {"identifier": 1}}"#,
        Code::ImportJsonType,
        "/organization/organization_identifiers/identifier",
    ),
    (r#""organization": {"id": "o", "name": "O", "logo": null}"#, Code::OpenReferralNull, "/organization/logo"),
    (r#""organization_id": "p""#, Code::OpenReferralContradicted, "/organization_id"),
    (r#""organization_id": ["o"]"#, Code::ImportJsonType, "/organization_id"),
    // Places.
    (r#""service_at_locations": "here""#, Code::ImportJsonType, "/service_at_locations"),
    (r#""service_at_locations": ["here"]"#, Code::ImportJsonType, "/service_at_locations/0"),
    (r#""service_at_locations": [null]"#, Code::ImportJsonType, "/service_at_locations/0"),
    (r#""service_at_locations": [{"id": "a", "location": "here"}]"#, Code::ImportJsonType, "/service_at_locations/0/location"),
    (r#""service_at_locations": [{"location": {"name": "L"}}]"#, Code::IdEmpty, "/service_at_locations/0/location"),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "location_type": "house"}}]"#,
        Code::KindUnknown,
        "/service_at_locations/0/location/location_type",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "latitude": 51.5}}]"#,
        Code::ImportUnplaced,
        "/service_at_locations/0/location/latitude",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "longitude": -3}}]"#,
        Code::ImportUnplaced,
        "/service_at_locations/0/location/longitude",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "latitude": 100, "longitude": 101}}]"#,
        Code::PlaceLatitudeRange,
        "/service_at_locations/0/location/latitude",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "latitude": 51.5, "longitude": 181}}]"#,
        Code::PlaceLongitudeRange,
        "/service_at_locations/0/location/latitude",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "latitude": -3, "longitude": 51.5}}]"#,
        Code::PlaceCoordinatesSwapped,
        "/service_at_locations/0/location/latitude",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "latitude": 0, "longitude": 0}}]"#,
        Code::PlaceNullIsland,
        "/service_at_locations/0/location/latitude",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "latitude": 188000, "longitude": 330900}}]"#,
        Code::PlaceCoordinatesProjected,
        "/service_at_locations/0/location/latitude",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "latitude": "51.5", "longitude": "-3"}}]"#,
        Code::ImportJsonType,
        "/service_at_locations/0/location/latitude",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "latitude": null, "longitude": -3}}]"#,
        Code::OpenReferralNull,
        "/service_at_locations/0/location/latitude",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "latitude": 51.5, "longitude": -3}}]"#,
        Code::ImportUnnamed,
        "/service_at_locations/0/location",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "external_identifier": "1"}}]"#,
        Code::OpenReferralPlace,
        "/service_at_locations/0/location/external_identifier",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "external_identifier": 1}}]"#,
        Code::ImportJsonType,
        "/service_at_locations/0/location/external_identifier",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "url": "l"}}]"#,
        Code::OpenReferralFormat,
        "/service_at_locations/0/location/url",
    ),
    // Addresses.
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "addresses": [{"postal_code": "NP1O 8YW"}]}}]"#,
        Code::PlacePostcodeLookAlike,
        "/service_at_locations/0/location/addresses/0/postal_code",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "addresses": [{"postal_code": "NP10"}]}}]"#,
        Code::PlacePostcodeIncomplete,
        "/service_at_locations/0/location/addresses/0/postal_code",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "addresses": [{"postal_code": "ABC 1234"}]}}]"#,
        Code::PlacePostcodeFormat,
        "/service_at_locations/0/location/addresses/0/postal_code",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "addresses": [{"postal_code": 12345}]}}]"#,
        Code::ImportJsonType,
        "/service_at_locations/0/location/addresses/0/postal_code",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "addresses": [{"country": "US"}]}}]"#,
        Code::OpenReferralPlace,
        "/service_at_locations/0/location/addresses/0/country",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "addresses": ["1 Mill Lane"]}}]"#,
        Code::ImportJsonType,
        "/service_at_locations/0/location/addresses/0",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "addresses": "1 Mill Lane"}}]"#,
        Code::ImportJsonType,
        "/service_at_locations/0/location/addresses",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "addresses": [{"city": ["Newport"]}]}}]"#,
        Code::ImportJsonType,
        "/service_at_locations/0/location/addresses/0/city",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "physical_addresses": [{"postal_code": "NP9"}]}}]"#,
        Code::PlacePostcodeIncomplete,
        "/service_at_locations/0/location/physical_addresses/0/postal_code",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "addresses": [{"state_province": null}]}}]"#,
        Code::OpenReferralNull,
        "/service_at_locations/0/location/addresses/0/state_province",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "accessibility": "ramp"}}]"#,
        Code::ImportJsonType,
        "/service_at_locations/0/location/accessibility",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "accessibility": [{"accessibility": true}]}}]"#,
        Code::ImportJsonType,
        "/service_at_locations/0/location/accessibility/0/accessibility",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location": {"id": "l", "name": "L", "accessibility": [{"url": "map"}]}}]"#,
        Code::OpenReferralFormat,
        "/service_at_locations/0/location/accessibility/0/url",
    ),
    // Schedules: kinds of value.
    (r#""schedules": "Mondays""#, Code::ImportJsonType, "/schedules"),
    (r#""schedules": ["Mondays"]"#, Code::ImportJsonType, "/schedules/0"),
    (r#""schedules": [7]"#, Code::ImportJsonType, "/schedules/0"),
    (r#""schedules": [{"byday": ["MO"]}]"#, Code::ImportJsonType, "/schedules/0/byday"),
    (r#""schedules": [{"byday": "MO", "interval": "1"}]"#, Code::ImportJsonType, "/schedules/0/interval"),
    (r#""schedules": [{"byday": "MO", "opens_at": 10}]"#, Code::ImportJsonType, "/schedules/0/opens_at"),
    (r#""schedules": [{"byday": "MO", "schedule_link": "here"}]"#, Code::OpenReferralFormat, "/schedules/0/schedule_link"),
    (r#""schedules": [{"byday": "MO", "timezone": "Europe/London"}]"#, Code::ImportJsonType, "/schedules/0/timezone"),
    (r#""schedules": [{"byday": null, "dtstart": "2026-01-01"}]"#, Code::OpenReferralNull, "/schedules/0/byday"),
    // Schedules: days.
    (r#""schedules": [{"id": "s"}]"#, Code::OpenReferralSchedule, "/schedules/0"),
    (r#""schedules": [{"freq": "WEEKLY"}]"#, Code::OpenReferralSchedule, "/schedules/0/freq"),
    (r#""schedules": [{"freq": "MONTHLY"}]"#, Code::OpenReferralSchedule, "/schedules/0/freq"),
    (r#""schedules": [{"freq": "DAILY", "dtstart": "2026-01-01"}]"#, Code::KindUnknown, "/schedules/0/freq"),
    (r#""schedules": [{"freq": "YEARLY", "byday": "MO"}]"#, Code::KindUnknown, "/schedules/0/freq"),
    (r#""schedules": [{"freq": "every week", "byday": "MO"}]"#, Code::KindUnknown, "/schedules/0/freq"),
    (r#""schedules": [{"byday": "XX"}]"#, Code::OpenReferralSchedule, "/schedules/0/byday"),
    (r#""schedules": [{"byday": "MO,,X"}]"#, Code::OpenReferralSchedule, "/schedules/0/byday"),
    (r#""schedules": [{"byday": "Mondays and Tuesdays"}]"#, Code::OpenReferralSchedule, "/schedules/0/byday"),
    (r#""schedules": [{"byday": "99999999999MO"}]"#, Code::OpenReferralSchedule, "/schedules/0/byday"),
    (r#""schedules": [{"weekday": "8"}]"#, Code::OpenReferralSchedule, "/schedules/0/weekday"),
    (r#""schedules": [{"byday": "6MO"}]"#, Code::TimeRecurrenceOrdinal, "/schedules/0"),
    (r#""schedules": [{"byday": "0MO"}]"#, Code::TimeRecurrenceOrdinal, "/schedules/0"),
    (r#""schedules": [{"freq": "WEEKLY", "byday": "2MO"}]"#, Code::TimeRecurrenceOrdinalWeekly, "/schedules/0"),
    (
        r#""schedules": [{"freq": "WEEKLY", "byday": "TH,FR", "bymonthday": "2,3,4"}]"#,
        Code::TimeRecurrenceMonthDayWeekly,
        "/schedules/0/bymonthday",
    ),
    (r#""schedules": [{"freq": "MONTHLY", "bymonthday": "32"}]"#, Code::TimeRecurrenceMonthDay, "/schedules/0/bymonthday"),
    (r#""schedules": [{"freq": "MONTHLY", "bymonthday": "0"}]"#, Code::TimeRecurrenceMonthDay, "/schedules/0/bymonthday"),
    (r#""schedules": [{"freq": "MONTHLY", "bymonthday": "first"}]"#, Code::TimeRecurrenceMonthDay, "/schedules/0/bymonthday"),
    (r#""schedules": [{"freq": "WEEKLY", "interval": 2, "byday": "TU"}]"#, Code::OpenReferralSchedule, "/schedules/0/interval"),
    (
        r#""schedules": [{"freq": "MONTHLY", "interval": 3, "bymonthday": "1", "valid_from": "2026-01-01"}]"#,
        Code::OpenReferralSchedule,
        "/schedules/0/interval",
    ),
    (r#""schedules": [{"freq": "WEEKLY", "interval": 0, "byday": "TU"}]"#, Code::TimeRecurrenceInterval, "/schedules/0"),
    (r#""schedules": [{"freq": "WEEKLY", "interval": -1, "byday": "TU"}]"#, Code::OpenReferralFormat, "/schedules/0/interval"),
    (r#""schedules": [{"freq": "WEEKLY", "interval": 1.5, "byday": "TU"}]"#, Code::OpenReferralFormat, "/schedules/0/interval"),
    (
        r#""schedules": [{"freq": "WEEKLY", "byday": "TU", "byweekno": "41"}]"#,
        Code::OpenReferralSchedule,
        "/schedules/0/byweekno",
    ),
    (
        r#""schedules": [{"freq": "MONTHLY", "byday": "1TU", "byyearday": "2"}]"#,
        Code::OpenReferralSchedule,
        "/schedules/0/byyearday",
    ),
    (
        r#""schedules": [{"freq": "WEEKLY", "interval": 2, "dtstart": "2026-01-06", "byday": "TU,SU", "wkst": "SU"}]"#,
        Code::OpenReferralSchedule,
        "/schedules/0/wkst",
    ),
    (r#""schedules": [{"freq": "WEEKLY", "byday": "TU", "count": 0}]"#, Code::TimeRecurrenceCount, "/schedules/0"),
    (r#""schedules": [{"freq": "WEEKLY", "byday": "TU", "count": -4}]"#, Code::OpenReferralFormat, "/schedules/0/count"),
    (
        r#""schedules": [{"freq": "WEEKLY", "byday": "TU", "count": 4, "until": "2027-01-01"}]"#,
        Code::TimeRecurrenceCountUntil,
        "/schedules/0/count",
    ),
    (
        r#""schedules": [{"freq": "WEEKLY", "byday": "TU", "dtstart": "2026-05-01", "until": "2026-04-01"}]"#,
        Code::TimeRecurrenceUntil,
        "/schedules/0",
    ),
    (r#""schedules": [{"byday": "TU", "until": "soon"}]"#, Code::TimeDateFormat, "/schedules/0/until"),
    (r#""schedules": [{"byday": "TU", "dtstart": "2026-2-1"}]"#, Code::TimeDateFormat, "/schedules/0/dtstart"),
    (r#""schedules": [{"byday": "TU", "valid_from": "01-02-2026"}]"#, Code::TimeDateFormat, "/schedules/0/valid_from"),
    (r#""schedules": [{"byday": "TU", "valid_to": "forever"}]"#, Code::TimeDateFormat, "/schedules/0/valid_to"),
    (r#""schedules": [{"byday": "TU", "valid_to": "2005-01-01"}]"#, Code::OpenReferralLapsed, "/schedules/0/valid_to"),
    (r#""schedules": [{"byday": "TU", "valid_to": "2030-01-01"}]"#, Code::OpenReferralLapsed, "/schedules/0/valid_to"),
    // Schedules: hours.
    (r#""schedules": [{"byday": "TU", "opens_at": "25:99"}]"#, Code::TimeTimeFormat, "/schedules/0/opens_at"),
    (r#""schedules": [{"byday": "TU", "opens_at": "10am"}]"#, Code::TimeTimeFormat, "/schedules/0/opens_at"),
    (r#""schedules": [{"byday": "TU", "opens_at": "10.30"}]"#, Code::TimeTimeFormat, "/schedules/0/opens_at"),
    (
        r#""schedules": [{"byday": "TU", "opens_at": "10:00", "closes_at": "noon"}]"#,
        Code::TimeTimeFormat,
        "/schedules/0/closes_at",
    ),
    (r#""schedules": [{"byday": "TU", "closes_at": "12:00"}]"#, Code::TimeTimingHours, "/schedules/0/closes_at"),
    (r#""schedules": [{"byday": "TU", "opens_at": "09:00Z"}]"#, Code::OpenReferralOffset, "/schedules/0/opens_at"),
    (r#""schedules": [{"byday": "TU", "opens_at": "09:00:00+00:00"}]"#, Code::OpenReferralOffset, "/schedules/0/opens_at"),
    (r#""schedules": [{"byday": "TU", "opens_at": "09:00+01:00"}]"#, Code::OpenReferralOffset, "/schedules/0/opens_at"),
    (r#""schedules": [{"byday": "TU", "opens_at": "09:00-05:00"}]"#, Code::OpenReferralOffset, "/schedules/0/opens_at"),
    (r#""schedules": [{"byday": "TU", "opens_at": "09:00", "timezone": 3}]"#, Code::OpenReferralOffset, "/schedules/0/timezone"),
    (r#""regular_schedules": [{"byday": "never"}]"#, Code::OpenReferralSchedule, "/regular_schedules/0/byday"),
    (
        r#""service_at_locations": [{"id": "a", "location_id": "l", "schedules": [{"byday": "never"}]}]"#,
        Code::OpenReferralSchedule,
        "/service_at_locations/0/schedules/0/byday",
    ),
    (
        r#""service_at_locations": [{"id": "a", "location_id": "l", "regular_schedule": [{"freq": "X"}]}]"#,
        Code::KindUnknown,
        "/service_at_locations/0/regular_schedule/0/freq",
    ),
    (
        r#""holiday_schedules": [{"closed": true, "start_date": "2026-12-25"}]"#,
        Code::OpenReferralSchedule,
        "/holiday_schedules/0",
    ),
    (
        r#""holiday_schedules": [{"closed": true, "start_date": "2026-12-27", "end_date": "2026-12-25"}]"#,
        Code::OpenReferralSchedule,
        "/holiday_schedules/0",
    ),
    (r#""holiday_schedules": [{"closed": "false", "opens_at": "10:00"}]"#, Code::OpenReferralSchedule, "/holiday_schedules/0"),
    (
        r#""holiday_schedules": [{"closed": "true", "start_date": "Xmas", "end_date": "2026-12-25"}]"#,
        Code::TimeDateFormat,
        "/holiday_schedules/0/start_date",
    ),
    // Costs.
    (r#""cost_options": "5""#, Code::ImportJsonType, "/cost_options"),
    (r#""cost_options": [5]"#, Code::ImportJsonType, "/cost_options/0"),
    (r#""cost_options": [{"amount": "5"}]"#, Code::ImportJsonType, "/cost_options/0/amount"),
    (r#""cost_options": [{"amount": -5}]"#, Code::ActivityPriceNegative, "/cost_options/0/amount"),
    (r#""cost_options": [{"amount": 4.505}]"#, Code::MoneyFormat, "/cost_options/0/amount"),
    (r#""cost_options": [{"amount": 1e3}]"#, Code::MoneyFormat, "/cost_options/0/amount"),
    (r#""cost_options": [{"amount": 99999999999999999999}]"#, Code::MoneyFormat, "/cost_options/0/amount"),
    (r#""cost_options": [{"amount": 5}]"#, Code::OpenReferralCost, "/cost_options/0"),
    (
        r#""cost_options": [{"amount": 5, "amount_description": "per month"}]"#,
        Code::OpenReferralCost,
        "/cost_options/0/amount_description",
    ),
    (
        r#""cost_options": [{"amount": 5, "amount_description": "per 1 hour session"}]"#,
        Code::OpenReferralCost,
        "/cost_options/0/amount_description",
    ),
    (r#""cost_options": [{"amount": 5, "option": "Under 18s and Over 60s"}]"#, Code::OpenReferralCost, "/cost_options/0/option"),
    (r#""cost_options": [{"amount": 5, "currency": "eur"}]"#, Code::OpenReferralCurrency, "/cost_options/0/currency"),
    (r#""cost_options": [{"amount": 5, "currency": "pounds"}]"#, Code::OpenReferralCurrency, "/cost_options/0/currency"),
    (r#""cost_options": [{"amount": 5, "currency": 826}]"#, Code::ImportJsonType, "/cost_options/0/currency"),
    (r#""cost_options": [{"amount": 5, "valid_to": "2022-12-31"}]"#, Code::OpenReferralLapsed, "/cost_options/0/valid_to"),
    (r#""cost_options": [{"amount": 5, "valid_from": "2030-12-31"}]"#, Code::OpenReferralLapsed, "/cost_options/0/valid_from"),
    (r#""cost_options": [{"amount": 5, "valid_to": "end of year"}]"#, Code::TimeDateFormat, "/cost_options/0/valid_to"),
    (
        r#""cost_options": [{"amount": 5, "amount_description": "per session"}, {"amount": 6, "amount_description": "per session"}]"#,
        Code::OpenReferralContradicted,
        "/cost_options/1",
    ),
    // Who may come.
    (r#""service_areas": "Newport""#, Code::ImportJsonType, "/service_areas"),
    (r#""service_areas": ["Newport"]"#, Code::ImportJsonType, "/service_areas/0"),
    (
        r#""service_areas": [{"name": "Anyone who lives near the river, on either side of it. Ask us."}]"#,
        Code::OpenReferralArea,
        "/service_areas/0",
    ),
    (r#""service_areas": [{"name": 5}]"#, Code::ImportJsonType, "/service_areas/0/name"),
    (r#""service_areas": [{"extent": "POLYGON"}]"#, Code::OpenReferralArea, "/service_areas/0"),
    // Languages.
    (r#""languages": "cy""#, Code::ImportJsonType, "/languages"),
    (r#""languages": ["cy"]"#, Code::ImportJsonType, "/languages/0"),
    (r#""languages": [{"id": "2989d3ed"}]"#, Code::OpenReferralLanguage, "/languages/0"),
    (r#""languages": [{"name": "Klingon"}]"#, Code::OpenReferralLanguage, "/languages/0"),
    (r#""languages": [{"code": "Welsh language"}]"#, Code::OpenReferralLanguage, "/languages/0"),
    (
        r#""languages": [{"code": "ur", "note": "on request, when somebody is in"}]"#,
        Code::OpenReferralLanguage,
        "/languages/0/note",
    ),
    (r#""languages": [{"code": 5}]"#, Code::ImportJsonType, "/languages/0/code"),
    // Attributes, capacities and the rest.
    (r#""attributes": "x""#, Code::ImportJsonType, "/attributes"),
    (r#""attributes": ["x"]"#, Code::ImportJsonType, "/attributes/0"),
    (r#""capacities": [{"available": 3, "unit": {"name": "beds"}}]"#, Code::ActivityCapacity, "/capacities/0"),
    (r#""capacities": [{"available": 3}]"#, Code::ActivityCapacity, "/capacities/0"),
    (
        r#""capacities": [{"available": 12, "maximum": 10, "updated": "2026-11-01", "unit": {"name": "places"}}]"#,
        Code::ActivityCapacity,
        "/capacities/0",
    ),
    (r#""capacities": [{"available": "3", "unit": {"name": "places"}}]"#, Code::ImportJsonType, "/capacities/0/available"),
    (
        r#""capacities": [{"available": -3, "updated": "2026-11-01", "unit": {"name": "places"}}]"#,
        Code::OpenReferralFormat,
        "/capacities/0/available",
    ),
    (
        r#""capacities": [{"available": 3, "updated": "now", "unit": {"name": "places"}}]"#,
        Code::TimeDateFormat,
        "/capacities/0/updated",
    ),
    (r#""capacities": [{"unit": "places"}]"#, Code::ImportJsonType, "/capacities/0/unit"),
    (r#""funding": "grants""#, Code::ImportJsonType, "/funding"),
    (r#""funding": ["grants"]"#, Code::ImportJsonType, "/funding/0"),
    (r#""contacts": {"name": "A"}, "phones": 5"#, Code::ImportJsonType, "/phones"),
    (r#""program": "P""#, Code::ImportJsonType, "/program"),
    (r#""metadata": 3"#, Code::ImportJsonType, "/metadata"),
    // The extension.
    (r#""fingerpost": {"activity": 5}"#, Code::OpenReferralExtension, "/fingerpost/activity"),
    (r#""fingerpost": {"activity": {"id": "1"}}"#, Code::OpenReferralExtension, "/fingerpost/activity"),
    (
        r#""fingerpost": {"activity": {"id": "2", "name": "N", "partner": "o", "kind": "remote", "delivery": "remote", "status": "running", "provenance": {"source": "directory"}}}"#,
        Code::OpenReferralExtension,
        "",
    ),
    (
        r#""fingerpost": {"activity": {"id": "1", "name": "M", "partner": "o", "kind": "remote", "delivery": "remote", "status": "running", "provenance": {"source": "directory"}}}"#,
        Code::OpenReferralExtension,
        "",
    ),
    (
        r#""fingerpost": {"given": [{"path": "/url", "written": "https://a.example", "value": "a"}]}"#,
        Code::OpenReferralExtension,
        "/fingerpost/given/0",
    ),
    (r#""fingerpost": {"given": [5]}"#, Code::OpenReferralExtension, "/fingerpost/given/0"),
    (r#""fingerpost": {"given": [{"path": "/nowhere/at/all"}]}"#, Code::OpenReferralExtension, "/fingerpost/given/0"),
    (
        r#""organization": {"id": "o", "name": "O", "fingerpost": {"partner": {"id": "o"}}}"#,
        Code::OpenReferralExtension,
        "/organization/fingerpost/partner",
    ),
    (
        r#""organization": {"id": "o", "name": "O", "fingerpost": {"partner": {"id": "p", "name": "O", "kind": "museum"}}}"#,
        Code::OpenReferralExtension,
        "/organization",
    ),
];

/// Items that are no services, or hardly.
const ITEMS: &[(&str, Code, &str)] = &[
    ("null", Code::OpenReferralNoServices, ""),
    ("5", Code::OpenReferralNoServices, ""),
    (r#""service""#, Code::OpenReferralNoServices, ""),
    ("[]", Code::OpenReferralNoServices, ""),
    ("{}", Code::OpenReferralNoServices, ""),
    (r#"{"id": "t", "name": "T", "parent_id": "u"}"#, Code::OpenReferralNoServices, ""),
    (r#"{"id": "t", "name": "T", "vocabulary": "v"}"#, Code::OpenReferralNoServices, ""),
    (r#"{"name": "N"}"#, Code::IdEmpty, ""),
    (r#"{"id": "1"}"#, Code::ImportUnnamed, ""),
    (r#"{"id": "1", "name": "N"}"#, Code::ImportMissingField, ""),
    (r#"{"id": "1", "name": "N", "status": "active"}"#, Code::OpenReferralProvider, ""),
    (r#"{"id": "1", "name": "N", "status": "active", "organization_id": "gone"}"#, Code::OpenReferralNotSaid, ""),
    (r#"{"id": "l", "location_type": "physical", "latitude": 51.5, "longitude": 400}"#, Code::PlaceLongitudeRange, "/latitude"),
    (r#"{"id": "o", "name": "O", "website": "o"}"#, Code::OpenReferralFormat, "/website"),
    (r#"{"id": "a", "service": {"id": "1", "name": "N", "status": "open"}}"#, Code::KindUnknown, "/service/status"),
    (
        r#"{"id": "o", "name": "O", "website": "https://o.example", "services": [{"id": "1"}]}"#,
        Code::ImportUnnamed,
        "/services/0",
    ),
];

/// Texts that cannot be read at all.
const TEXTS: &[(&[u8], Code)] = &[
    (b"", Code::ImportJsonSyntax),
    (b" ", Code::ImportJsonSyntax),
    (b"{", Code::ImportJsonSyntax),
    (b"[", Code::ImportJsonSyntax),
    (b"[{]", Code::ImportJsonSyntax),
    (b"<html></html>", Code::ImportJsonSyntax),
    (b"[1,]", Code::ImportJsonSyntax),
    (b"{\"contents\": [}", Code::ImportJsonSyntax),
    (b"{'contents': []}", Code::ImportJsonSyntax),
    (b"[] []", Code::ImportJsonSyntax),
    (b"[{\"id\": \"1\", \"id\": \"2\"}]", Code::ImportDuplicateKey),
    (b"{\"contents\": [], \"contents\": []}", Code::ImportDuplicateKey),
    (b"null", Code::ImportJsonType),
    (b"true", Code::ImportJsonType),
    (b"5", Code::ImportJsonType),
    (b"\"text\"", Code::ImportJsonType),
    (b"\xff\xfe[\0]\0", Code::ImportEncoding),
    (b"[\"\xe9\"]", Code::ImportEncoding),
    (b"PK\x03\x04", Code::ImportArchive),
    (b"\x1f\x8b\x08", Code::ImportArchive),
    (b"[NaN]", Code::ImportJsonSyntax),
    (b"[01]", Code::ImportJsonSyntax),
    (b"[\"\\ud800\"]", Code::ImportEncoding),
];

#[test]
fn every_fault_of_a_service_is_found_at_its_place() {
    assert!(FIELDS.len() + ITEMS.len() + TEXTS.len() >= 200, "{}", FIELDS.len() + ITEMS.len() + TEXTS.len());
    for (field, code, place) in FIELDS {
        finds(&service(field), *code, place);
    }
    for (item, code, place) in ITEMS {
        finds(item, *code, place);
    }
}

#[test]
fn texts_that_are_no_feed_are_refused() {
    for (text, code) in TEXTS {
        let error = read(text).expect_err(&String::from_utf8_lossy(text));
        assert_eq!(error.code(), *code, "{}", String::from_utf8_lossy(text));
    }
    let deep = "[".repeat(100) + &"]".repeat(100);
    assert_eq!(read(deep.as_bytes()).unwrap_err().code(), Code::ImportTooDeep);
}

#[test]
fn a_page_that_cannot_be_read_loses_none_of_the_others() {
    let sound = br#"[{"id": "1", "name": "N", "status": "active", "organization": {"id": "o", "name": "O", "description": ""}}]"#;
    let found = read_open_referral(&[b"{", sound, sound], &options()).unwrap();
    assert_eq!((found.pages_read, found.directory.activities.len()), (2, 1));
    assert_eq!(found.issues[0].path, "page 1 (line 1 column 2)");
    let repeated = found.issues.iter().find(|issue| issue.code == Code::OpenReferralRepeated).unwrap();
    assert_eq!(repeated.path, "page 3");
}

#[test]
fn what_stands_twice_counts_once_and_is_told() {
    let service =
        |name: &str, more: &str| format!(r#"{{"id": "1", "name": "{name}", "status": "active", "organization_id": "o"{more}}}"#);
    let read = |items: &[String]| read(format!("[{}]", items.join(",")).as_bytes()).unwrap();
    let twice = read(&[service("A", ""), service("A", "")]);
    let codes = |found: &OpenReferralImport| found.counts.iter().map(|counted| counted.code).collect::<Vec<_>>();
    assert!(codes(&twice).contains(&Code::OpenReferralRepeated));
    assert_eq!((twice.directory.activities.len(), twice.services_read), (1, 2));
    let fuller = read(&[service("A", r#", "description": "d""#), service("A", "")]);
    assert!(fuller.directory.activities[0].description.is_some());
    assert!(!codes(&fuller).contains(&Code::OpenReferralContradicted));
    let other = read(&[service("A", ""), service("B", "")]);
    assert!(codes(&other).contains(&Code::OpenReferralContradicted));
    assert_eq!(other.directory.activities[0].name.as_str(), "B");
    assert!(other.kept.iter().any(|kept| kept.kind == KeptKind::Superseded && kept.source.contains("\"A\"")));
}

#[test]
fn counts_of_a_page_are_not_trusted() {
    let page = br#"{"total_items": 9, "size": 31, "empty": true, "extra": 1, "contents": [{"id": "1", "name": "N", "status": "active"}]}"#;
    let found = read(page).unwrap();
    assert_eq!(found.issues.iter().filter(|issue| issue.code == Code::OpenReferralCounts).count(), 2);
    assert_eq!((found.paths[0].path.as_str(), found.paths[0].standard), ("/extra", false));
    assert!(found.kept.iter().any(|kept| kept.kind == KeptKind::Other));
}

#[test]
fn offsets_mean_what_the_options_say() {
    let page =
        service(r#""schedules": [{"byday": "TU", "dtstart": "2026-07-07", "opens_at": "09:00Z", "closes_at": "10:00+02:00"}]"#);
    let hours = |offsets| {
        let found = read_open_referral(&[page.as_bytes()], &OpenReferralOptions { offsets, ..options() }).unwrap();
        let timing = &found.directory.activities[0].sessions[0].timing;
        (timing.opens.map(|time| time.to_string()), timing.closes.map(|time| time.to_string()))
    };
    assert_eq!(hours(Some(OffsetMeaning::WallTime)), (Some("09:00".to_owned()), None));
    assert_eq!(hours(Some(OffsetMeaning::Offset)), (Some("10:00".to_owned()), Some("09:00".to_owned())));
}

/// No finding repeats a name, a number, an address or a text of a feed.
#[test]
fn findings_repeat_nothing_of_the_feed() {
    for (field, ..) in FIELDS {
        let text = service(field).replace("\"N\"", "\"Canary Person\"").replace("\"O\"", "\"Canary House\"");
        let Ok(found) = read(text.as_bytes()) else { continue };
        for issue in &found.issues {
            assert!(!issue.to_string().contains("Canary"), "{issue}");
        }
    }
    let contact = service(
        r#""organization": {"id": "o", "name": "O", "contacts": [{"name": "Ann Persona", "email": "ann persona", "phones": [{"number": 5}]}]}"#,
    );
    let found = read(contact.as_bytes()).unwrap();
    assert!(!found.issues.is_empty());
    assert!(found.issues.iter().all(|issue| !issue.to_string().to_lowercase().contains("persona")), "{:?}", found.issues);
}
