//! What can be wrong with a feed, and what is said about it, where. `¦` marks the place in the text.

use super::feed_tests::options;
use super::import_open_active;
use crate::ground::error::Code;
use Code::{
    CalendarDuration as Duration, FeedAssumed as Assumed, FeedNotCarried as NotCarried, FeedRecord as Record,
    FeedReference as NoSeries, IdTooLong as Id, ImportDuplicateKey as DoubleName, ImportJsonSyntax as Syntax,
    ImportJsonType as Kind, ImportUnnamed as Unnamed, MapGeometry as Shape, MoneyFormat as Money, TimeTimestampFormat as Moment,
};

/// Fields of a series that has a type, an id, a name and an organiser.
const SERIES: &[(&str, Code, &str)] = &[
    (r#""description": ¦5"#, Kind, "/description"),
    (r#""description": ¦["x"]"#, Kind, "/description"),
    (r#""maximumAttendeeCapacity": ¦"12""#, Kind, "/maximumAttendeeCapacity"),
    (r#""maximumAttendeeCapacity": ¦-1"#, Kind, "/maximumAttendeeCapacity"),
    (r#""maximumAttendeeCapacity": ¦1.5"#, Kind, "/maximumAttendeeCapacity"),
    (r#""maximumAttendeeCapacity": ¦null"#, Kind, "/maximumAttendeeCapacity"),
    (r#""genderRestriction": ¦"https://openactive.io/MaleOnly""#, NotCarried, "/genderRestriction"),
    (r#""genderRestriction": ¦"https://openactive.io/FemaleOnly""#, NotCarried, "/genderRestriction"),
    (r#""genderRestriction": ¦"men""#, Record, "/genderRestriction"),
    (r#""genderRestriction": ¦7"#, Record, "/genderRestriction"),
    (r#""genderRestriction": ¦[]"#, Record, "/genderRestriction"),
    (r#""eventAttendanceMode": ¦"https://schema.org/MixedEventAttendanceMode""#, NotCarried, "/eventAttendanceMode"),
    (r#""ageRange": {"minValue": ¦"18"}"#, Record, "/ageRange/minValue"),
    (r#""ageRange": {"minValue": ¦-1}"#, Record, "/ageRange/minValue"),
    (r#""ageRange": {"minValue": ¦18.5}"#, Record, "/ageRange/minValue"),
    (r#""ageRange": {"maxValue": ¦1000}"#, Record, "/ageRange/maxValue"),
    (r#""ageRange": {"maxValue": ¦null}"#, Record, "/ageRange/maxValue"),
    (r#""ageRange": ¦{"minValue": 60, "maxValue": 18}"#, Record, "/ageRange"),
    (r#""offers": [¦{}]"#, Record, "/offers/0"),
    (r#""offers": ¦{}"#, Record, "/offers"),
    (r#""offers": [{"price": ¦"free"}]"#, Money, "/offers/0/price"),
    (r#""offers": [{"price": ¦-1}]"#, Money, "/offers/0/price"),
    (r#""offers": [{"price": ¦1.234}]"#, Money, "/offers/0/price"),
    (r#""offers": [{"price": ¦1e3}]"#, Money, "/offers/0/price"),
    (r#""offers": [{"price": ¦null}]"#, Money, "/offers/0/price"),
    (r#""offers": [{"price": ¦[]}]"#, Money, "/offers/0/price"),
    (r#""offers": [{"price": ¦99999999999999999999}]"#, Money, "/offers/0/price"),
    (r#""offers": [{"price": ¦5, "priceCurrency": "EUR"}]"#, Money, "/offers/0/price"),
    (r#""offers": ¦[{"price": 5}, {"price": 6}]"#, Assumed, "/offers"),
    (r#""offers": [{"price": 5}, ¦{"name": "Member"}]"#, Record, "/offers/1"),
    (r#""location": ¦"https://x/places/1""#, NoSeries, "/location"),
    (r#""location": ¦[]"#, NoSeries, "/location"),
    (r#""location": ¦5"#, NoSeries, "/location"),
    (r#""location": ¦{}"#, Unnamed, "/location"),
    (r#""location": ¦{"name": ""}"#, Unnamed, "/location"),
    (r#""location": {"name": ¦["Castle"]}"#, Kind, "/location/name"),
    (
        r#""location": {"name": "Castle", "address": {"postalCode": ¦"NP20"}}"#,
        Code::PlacePostcodeIncomplete,
        "/location/address/postalCode",
    ),
    (
        r#""location": {"name": "Castle", "address": {"postalCode": ¦""}}"#,
        Code::PlacePostcodeEmpty,
        "/location/address/postalCode",
    ),
    (
        r#""location": {"name": "Castle", "address": {"postalCode": ¦"Newport"}}"#,
        Code::PlacePostcodeFormat,
        "/location/address/postalCode",
    ),
    (
        r#""location": {"name": "Castle", "address": {"postalCode": ¦"NP1O 8YW"}}"#,
        Code::PlacePostcodeLookAlike,
        "/location/address/postalCode",
    ),
    (
        r#""location": {"name": "Castle", "address": {"postalCode": ¦5}}"#,
        Code::PlacePostcodeEmpty,
        "/location/address/postalCode",
    ),
    (r#""location": {"name": "Castle", "address": {"streetAddress": ¦5}}"#, Kind, "/location/address/streetAddress"),
    (r#""location": {"name": "Castle", "address": {"addressLocality": ¦{}}}"#, Kind, "/location/address/addressLocality"),
    (r#""location": {"name": "Castle", "geo": ¦{}}"#, Shape, "/location/geo"),
    (r#""location": {"name": "Castle", "geo": ¦"51.5,-3"}"#, Shape, "/location/geo"),
    (r#""location": {"name": "Castle", "geo": ¦{"latitude": "51.5", "longitude": -3}}"#, Shape, "/location/geo"),
    (r#""location": {"name": "Castle", "geo": ¦{"latitude": 51.5}}"#, Shape, "/location/geo"),
    (r#""location": {"name": "Castle", "geo": ¦{"latitude": 0, "longitude": 0}}"#, Code::PlaceNullIsland, "/location/geo"),
    (
        r#""location": {"name": "Castle", "geo": ¦{"latitude": -3, "longitude": 51.5}}"#,
        Code::PlaceCoordinatesSwapped,
        "/location/geo",
    ),
    (r#""location": {"name": "Castle", "geo": ¦{"latitude": 95, "longitude": 10}}"#, Code::PlaceLatitudeRange, "/location/geo"),
    (r#""location": {"name": "Castle", "geo": ¦{"latitude": 52, "longitude": 200}}"#, Code::PlaceLongitudeRange, "/location/geo"),
    (
        r#""location": {"name": "Castle", "geo": ¦{"latitude": 188000, "longitude": 330900}}"#,
        Code::PlaceCoordinatesProjected,
        "/location/geo",
    ),
    (r#""subEvent": [¦"https://x/1"]"#, NoSeries, "/subEvent/0"),
    (r#""subEvent": [¦5]"#, NoSeries, "/subEvent/0"),
    (r#""subEvent": [¦{}]"#, Moment, "/subEvent/0"),
    (r#""subEvent": [{"startDate": ¦"soon"}]"#, Moment, "/subEvent/0/startDate"),
    (r#""eventSchedule": [¦{}]"#, Record, "/eventSchedule/0"),
    (r#""eventSchedule": ¦{}"#, Record, "/eventSchedule"),
    (r#""eventSchedule": ¦"weekly""#, Record, "/eventSchedule"),
];

/// Fields of a schedule that begins on 1 December 2026.
const SCHEDULES: &[(&str, Code, &str)] = &[
    (r#""scheduleTimezone": ¦"Europe/Paris""#, Record, "/scheduleTimezone"),
    (r#""scheduleTimezone": ¦"UTC""#, Record, "/scheduleTimezone"),
    (r#""repeatFrequency": ¦"weekly""#, Record, "/repeatFrequency"),
    (r#""repeatFrequency": ¦"""#, Record, "/repeatFrequency"),
    (r#""repeatFrequency": ¦7"#, Record, "/repeatFrequency"),
    (r#""repeatFrequency": ¦null"#, Record, "/repeatFrequency"),
    (r#""repeatFrequency": ¦"P0W""#, Record, "/repeatFrequency"),
    (r#""repeatFrequency": ¦"P-1W""#, Record, "/repeatFrequency"),
    (r#""repeatFrequency": ¦"PT1H""#, Record, "/repeatFrequency"),
    (r#""repeatFrequency": ¦"P1W2D""#, Record, "/repeatFrequency"),
    (r#""repeatFrequency": ¦"P3D""#, Record, "/repeatFrequency"),
    (r#""repeatFrequency": ¦"P1Y""#, Record, "/repeatFrequency"),
    (r#""repeatFrequency": ¦"PéW""#, Record, "/repeatFrequency"),
    (r#""byMonth": ¦[3]"#, Record, "/byMonth"),
    (r#""repeatFrequency": "P1W", "byDay": [¦"Tuesdays"]"#, Record, "/byDay/0"),
    (r#""repeatFrequency": "P1W", "byDay": [¦2]"#, Record, "/byDay/0"),
    (r#""repeatFrequency": "P1W", "byDay": [¦""]"#, Record, "/byDay/0"),
    (r#""repeatFrequency": "P1W", "byDay": ["MO", ¦"XX"]"#, Record, "/byDay/1"),
    (r#""repeatFrequency": "P1W", "byDay": [¦"2TU"]"#, Record, "/byDay/0"),
    (r#""repeatFrequency": "P1M", "byDay": [¦"9TU"]"#, Record, "/byDay/0"),
    (r#""repeatFrequency": "P1M", "byDay": [¦"0TU"]"#, Record, "/byDay/0"),
    (r#""repeatFrequency": "P1M", "byDay": ¦"https://schema.org/PublicHolidays""#, Record, "/byDay"),
    (r#""repeatFrequency": "P1M", "byMonthDay": [¦32]"#, Record, "/byMonthDay/0"),
    (r#""repeatFrequency": "P1M", "byMonthDay": [¦0]"#, Record, "/byMonthDay/0"),
    (r#""repeatFrequency": "P1M", "byMonthDay": [¦"1"]"#, Record, "/byMonthDay/0"),
    (r#""repeatFrequency": "P1M", "byMonthDay": [¦1.5]"#, Record, "/byMonthDay/0"),
    (r#""repeatFrequency": "P1W", "repeatCount": ¦0"#, Record, "/repeatCount"),
    (r#""repeatFrequency": "P1W", "repeatCount": ¦"6""#, Record, "/repeatCount"),
    (r#""repeatFrequency": "P1W", "repeatCount": ¦-6"#, Record, "/repeatCount"),
    (r#""repeatFrequency": "P1W", "repeatCount": ¦1e2"#, Record, "/repeatCount"),
    (r#""endDate": ¦"2026-11-01""#, Record, "/endDate"),
    (r#""endDate": ¦"next year""#, Record, "/endDate"),
    (r#""endDate": ¦"2027-02-30""#, Record, "/endDate"),
    (r#""endDate": ¦5"#, Record, "/endDate"),
    (r#""exceptDate": [¦"Christmas"]"#, Record, "/exceptDate/0"),
    (r#""exceptDate": [¦5]"#, Record, "/exceptDate/0"),
    (r#""exceptDate": ["2026-12-25", ¦"25/12/2026"]"#, Record, "/exceptDate/1"),
    (r#""exceptDate": ¦"""#, Record, "/exceptDate"),
    (r#""startTime": ¦"10am""#, Record, "/startTime"),
    (r#""startTime": ¦"25:00""#, Record, "/startTime"),
    (r#""startTime": ¦10"#, Record, "/startTime"),
    (r#""startTime": ¦"""#, Record, "/startTime"),
    (r#""startTime": "10:00", "endTime": ¦"noon""#, Record, "/endTime"),
    (r#""startTime": "10:00", "endTime": ¦"10:60""#, Record, "/endTime"),
    (r#""endTime": ¦"12:00""#, Record, "/endTime"),
    (r#""startTime": "10:00", "duration": ¦"2h""#, Record, "/duration"),
    (r#""startTime": "10:00", "duration": ¦"PT0M""#, Record, "/duration"),
    (r#""startTime": "10:00", "duration": ¦"PT25H""#, Record, "/duration"),
    (r#""startTime": "10:00", "duration": ¦"P1D""#, Record, "/duration"),
    (r#""startTime": "10:00", "duration": ¦120"#, Record, "/duration"),
    (r#""startTime": "10:00", "duration": ¦"PT9223372036854775807H""#, Record, "/duration"),
];

/// Sessions by themselves, of the series that stands first.
const SESSIONS: &[(&str, Code, &str)] = &[
    (r#"¦{"superEvent": "https://x/s1"}"#, Moment, ""),
    (r#"{"superEvent": "https://x/s1", "startDate": ¦5}"#, Moment, "/startDate"),
    (r#"{"superEvent": "https://x/s1", "startDate": ¦null}"#, Moment, "/startDate"),
    (r#"{"superEvent": "https://x/s1", "startDate": ¦"2026-12-01"}"#, Moment, "/startDate"),
    (r#"{"superEvent": "https://x/s1", "startDate": ¦"01/12/2026 10:00"}"#, Moment, "/startDate"),
    (r#"{"superEvent": "https://x/s1", "startDate": ¦"2026-12-01T25:00:00Z"}"#, Moment, "/startDate"),
    (r#"{"superEvent": "https://x/s1", "startDate": ¦"2026-02-30T10:00:00Z"}"#, Moment, "/startDate"),
    (r#"{"superEvent": "https://x/s1", "startDate": ¦"é026-12-01T10:00Z"}"#, Moment, "/startDate"),
    (r#"{"superEvent": "https://x/s1", "startDate": ¦"2026-12-01T10:00:00"}"#, Assumed, "/startDate"),
    (
        r#"{"superEvent": "https://x/s1", "startDate": "2026-12-01T10:00:00Z", "endDate": ¦"2026-12-01T09:00:00Z"}"#,
        Moment,
        "/endDate",
    ),
    (
        r#"{"superEvent": "https://x/s1", "startDate": "2026-12-01T10:00:00Z", "endDate": ¦"2026-12-01T10:00:00Z"}"#,
        Moment,
        "/endDate",
    ),
    (
        r#"{"superEvent": "https://x/s1", "startDate": "2026-12-01T10:00:00Z", "endDate": ¦"2026-12-05T10:00:00Z"}"#,
        Moment,
        "/endDate",
    ),
    (r#"{"superEvent": "https://x/s1", "startDate": "2026-12-01T10:00:00Z", "endDate": ¦"noon"}"#, Moment, "/endDate"),
    (r#"{"superEvent": "https://x/s1", "startDate": "2026-12-01T10:00:00Z", "endDate": ¦7}"#, Moment, "/endDate"),
    (r#"{"superEvent": "https://x/s1", "startDate": "2026-12-01T10:00:00Z", "duration": ¦"2 hours"}"#, Duration, "/duration"),
    (r#"{"superEvent": "https://x/s1", "startDate": "2026-12-01T10:00:00Z", "duration": ¦90}"#, Duration, "/duration"),
    (r#"{"superEvent": "https://x/s1", "startDate": "2026-12-01T10:00:00Z", "duration": ¦"PT"}"#, Duration, "/duration"),
    (r#"{"superEvent": "https://x/s1", "startDate": "2026-12-01T10:00:00Z", "duration": ¦"-PT1H"}"#, Duration, "/duration"),
    (r#"¦{"startDate": "2026-12-01T10:00:00Z"}"#, NoSeries, ""),
    (r#"¦{"superEvent": null, "startDate": "2026-12-01T10:00:00Z"}"#, NoSeries, ""),
    (r#"¦{"superEvent": 5, "startDate": "2026-12-01T10:00:00Z"}"#, NoSeries, ""),
    (r#"¦{"superEvent": "https://x/other", "startDate": "2026-12-01T10:00:00Z"}"#, NoSeries, ""),
    (r#"{"superEvent": ¦{"@type": "SessionSeries"}, "startDate": "2026-12-01T10:00:00Z"}"#, Unnamed, "/superEvent"),
];

/// Items of a page.
const ITEMS: &[(&str, Code, &str)] = &[
    ("¦5", Kind, ""),
    ("¦null", Kind, ""),
    ("¦[]", Kind, ""),
    ("¦\"x\"", Kind, ""),
    (r#"¦{"state": "updated"}"#, Record, ""),
    (r#"¦{"state": "updated", "data": null}"#, Record, ""),
    (r#"¦{"state": "updated", "data": []}"#, Record, ""),
    (r#"¦{"state": "updated", "data": "x"}"#, Record, ""),
    (r#"{"state": ¦"new", "data": {}}"#, Record, "/state"),
    (r#"{"state": ¦5, "data": {}}"#, Record, "/state"),
    (r#"{"state": ¦null, "data": {}}"#, Record, "/state"),
    (r#"{"state": "updated", "data": ¦{}}"#, Record, "/data"),
    (r#"{"state": "updated", "data": ¦{"@type": 5}}"#, Record, "/data"),
    (r#"{"state": "updated", "data": ¦{"@type": []}}"#, Record, "/data"),
    (r#"{"state": "updated", "data": ¦{"@type": "SessionSeries"}}"#, Unnamed, "/data"),
    (r#"{"state": "updated", "data": ¦{"@type": "SessionSeries", "name": ""}}"#, Unnamed, "/data"),
    (r#"{"state": "updated", "data": {"@type": "SessionSeries", "name": ¦5}}"#, Kind, "/data/name"),
    (r#"{"state": "updated", "data": ¦{"@type": "SessionSeries", "name": "A"}}"#, Assumed, "/data"),
    (r#"{"state": "updated", "data": {"@type": "SessionSeries", "name": "A", "organizer": ¦{}}}"#, Assumed, "/data/organizer"),
    (
        r#"{"state": "updated", "data": {"@type": "SessionSeries", "name": "A", "organizer": ¦{"@type": "Person", "name": "Ann"}}}"#,
        Assumed,
        "/data/organizer",
    ),
    (
        r#"{"state": "updated", "data": {"@type": "SessionSeries", "name": "A", "organizer": {"name": ¦{}}}}"#,
        Kind,
        "/data/organizer/name",
    ),
    (r#"{"state": "updated", "data": ¦{"@type": "SessionSeries", "name": "A", "organizer": "https://x/o"}}"#, Assumed, "/data"),
];

const TEXTS: &[(&str, Code, &str)] = &[
    ("¦", Syntax, ""),
    ("¦<rpde/>", Syntax, ""),
    ("¦{}", Record, ""),
    ("¦5", Record, ""),
    (r#"¦{"items": {}}"#, Record, ""),
    (r#"¦{"items": null}"#, Record, ""),
    (r#"¦{"error": "not found"}"#, Record, ""),
    (r#"{"items": [], ¦"items": []}"#, DoubleName, "/items"),
    (r#"{"items": []¦"#, Syntax, ""),
];

#[test]
fn every_fault_has_its_code_and_its_place() {
    const WHOLE: &str = r#""@type": "SessionSeries", "@id": "https://x/s1", "name": "A", "organizer": {"@id": "o", "name": "O"}"#;
    let mut rows: Vec<(String, Code, String)> = Vec::new();
    for (fields, code, pointer) in SERIES {
        rows.push((
            format!(r#"{{"items": [{{"state": "updated", "data": {{{WHOLE}, {fields}}}}}]}}"#),
            *code,
            format!("/items/0/data{pointer}"),
        ));
    }
    for (fields, code, pointer) in SCHEDULES {
        let text = format!(
            r#"{{"items": [{{"state": "updated", "data": {{{WHOLE}, "eventSchedule": [{{"startDate": "2026-12-01", {fields}}}]}}}}]}}"#
        );
        rows.push((text, *code, format!("/items/0/data/eventSchedule/0{pointer}")));
    }
    for start in [r#"¦"soon""#, "¦5", r#"¦"2026-02-30""#, r#"¦"""#] {
        let text =
            format!(r#"{{"items": [{{"state": "updated", "data": {{{WHOLE}, "eventSchedule": [{{"startDate": {start}}}]}}}}]}}"#);
        rows.push((text, Record, "/items/0/data/eventSchedule/0/startDate".to_owned()));
    }
    for (session, code, pointer) in SESSIONS {
        let session = session.replacen('{', r#"{"@type": "ScheduledSession", "#, 1);
        let text = format!(
            r#"{{"items": [{{"state": "updated", "id": 1, "data": {{{WHOLE}}}}}, {{"state": "updated", "id": 2, "data": {session}}}]}}"#
        );
        rows.push((text, *code, format!("/items/1/data{pointer}")));
    }
    for (item, code, pointer) in ITEMS {
        rows.push((format!(r#"{{"items": [{item}]}}"#), *code, format!("/items/0{pointer}")));
    }
    let long = "x".repeat(600);
    rows.push((
        format!(r#"{{"items": [{{"data": ¦{{"@type": "SessionSeries", "@id": "{long}", "name": "A"}}}}]}}"#),
        Id,
        "/items/0/data".to_owned(),
    ));
    rows.push((
        format!(r#"{{"items": [{{"data": {{"@type": "SessionSeries", "@id": "s", "name": "A", "organizer": ¦{{"@id": "{long}", "name": "O"}}}}}}]}}"#),
        Id,
        "/items/0/data/organizer".to_owned(),
    ));
    rows.extend(TEXTS.iter().map(|(text, code, pointer)| ((*text).to_owned(), *code, (*pointer).to_owned())));
    let mut wrong = Vec::new();
    for (marked, code, pointer) in &rows {
        let column = marked[..marked.find('¦').unwrap()].chars().count() + 1;
        let place = format!("{pointer}{}(line 1 column {column})", if pointer.is_empty() { "" } else { " " });
        let issues: Vec<(Code, String)> = match import_open_active(marked.replace('¦', "").as_bytes(), &options()) {
            Ok(found) => found.issues.into_iter().map(|issue| (issue.code, issue.path)).collect(),
            Err(error) => vec![(error.code(), error.path().to_owned())],
        };
        if !issues.iter().any(|(found, at)| found == code && *at == place) {
            wrong.push(format!("{marked}\n  wanted {code} at {place}, found {issues:?}"));
        }
    }
    assert!(rows.len() >= 150, "{}", rows.len());
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn changed_pages_do_not_panic() {
    let seed = r#"{"items": [{"state": "updated", "id": 1, "data": {"@type": "SessionSeries", "@id": "s", "name": "A", "location": {"name": "C", "geo": {"latitude": 51.5, "longitude": -3}}, "offers": [{"price": 3.5}],
        "eventSchedule": [{"startDate": "2026-12-01", "repeatFrequency": "P1W", "byDay": ["MO"], "startTime": "10:00", "duration": "PT1H30M"}], "subEvent": [{"startDate": "2026-12-01T10:00Z", "endDate": "2026-12-01T11:00Z"}]}}]}"#;
    let mut state = 1_u64;
    for _ in 0..5_000 {
        let mut bytes = seed.as_bytes().to_vec();
        for _ in 0..3 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let at = (state >> 33) as usize % bytes.len();
            bytes[at] = (state >> 20) as u8 & 0x7f;
        }
        let _ = import_open_active(&bytes, &options());
    }
}
