//! What a feed says becomes what it means, in every edition.

use super::{OpenReferralImport, OpenReferralOptions, OpenReferralVersion, read_open_referral};
use crate::ground::error::Code;
use crate::ground::money::Pence;
use crate::ground::text::NonEmpty;
use crate::ground::time::{BankHolidayPolicy, Freq, UkDivision, Weekday};
use crate::model::activity::{Activity, ActivityStatus, Booking, ConcessionKind, Delivery, LanguageProvision, ReferralRoute};
use crate::model::feature::{Answer, FeatureKind};
use crate::model::partner::PartnerKind;

fn read(text: &str) -> OpenReferralImport {
    let options = OpenReferralOptions::new(NonEmpty::new("somewhere").unwrap(), UkDivision::EnglandAndWales);
    read_open_referral(&[text.as_bytes()], &options).unwrap()
}

fn activity(fields: &str) -> Activity {
    let text = format!(
        r#"{{"id": "1", "name": "N", "status": "active", "organization": {{"id": "o", "name": "O", "description": ""}}, {fields}}}"#
    );
    read(&text).directory.activities.remove(0)
}

#[test]
fn schedules_are_rules_on_the_wall_clock() {
    let tuesdays = activity(
        r#""schedules": [{"byday": "TU,TH", "opens_at": "10:00:00Z", "closes_at": "12:30", "dtstart": "2026-01-06", "notes": "ring the bell"}]"#,
    );
    let pattern = &tuesdays.sessions[0];
    let rule = &pattern.timing.recurrence;
    assert_eq!((rule.freq, rule.by_day[0].day, rule.by_day[1].day), (Freq::Weekly, Weekday::Tuesday, Weekday::Thursday));
    assert_eq!((pattern.timing.opens, pattern.timing.closes), (Some("10:00".parse().unwrap()), Some("12:30".parse().unwrap())));
    assert_eq!(rule.bank_holidays, BankHolidayPolicy::Unknown);
    assert_eq!(pattern.note.as_ref().unwrap().as_str(), "ring the bell");

    let monthly = activity(r#""schedules": [{"freq": "MONTHLY", "byday": "-1FR,2MO", "until": "2027-01-31"}]"#);
    let rule = &monthly.sessions[0].timing.recurrence;
    assert_eq!((rule.by_day[0].ordinal, rule.by_day[1].ordinal), (Some(-1), Some(2)));
    assert_eq!(rule.until, Some("2027-01-31".parse().unwrap()));
    assert_eq!(activity(r#""schedules": [{"byday": "2MO"}]"#).sessions[0].timing.recurrence.freq, Freq::Monthly);
    assert_eq!(activity(r#""schedules": [{"bymonthday": "1,-1"}]"#).sessions[0].timing.recurrence.by_month_day, [1, -1]);
    assert_eq!(activity(r#""schedules": [{"dtstart": "2026-12-01"}]"#).sessions[0].timing.recurrence.freq, Freq::Once);
    assert_eq!(activity(r#""schedules": [{"byday": "MO"}, {"byday": "TU"}]"#).sessions.len(), 2);
    let night = activity(r#""schedules": [{"byday": "FR", "opens_at": "22:00", "closes_at": "24:00"}]"#);
    assert_eq!(night.sessions[0].timing.closes, Some("00:00".parse().unwrap()));
}

#[test]
fn a_rule_that_holds_from_a_later_day_keeps_its_days() {
    let later = activity(r#""schedules": [{"freq": "WEEKLY", "dtstart": "2026-01-06", "valid_from": "2026-03-01"}]"#);
    let rule = &later.sessions[0].timing.recurrence;
    assert_eq!((rule.start, rule.by_day[0].day), ("2026-03-01".parse().unwrap(), Weekday::Tuesday));
}

#[test]
fn what_is_not_certain_stays_unknown() {
    for schedule in [
        r#"{"freq": "WEEKLY", "interval": 2, "byday": "TU"}"#,
        r#"{"freq": "WEEKLY"}"#,
        r#"{"byday": "TU", "valid_to": "2005-01-01"}"#,
        r#"{"byday": "TU", "byweekno": "41"}"#,
    ] {
        let found = activity(&format!(r#""assured_date": "2026-01-01", "schedules": [{schedule}]"#));
        assert!(found.sessions.is_empty(), "{schedule}");
    }
    assert_eq!(activity(r#""cost_options": [{"amount": 5, "amount_description": "per month"}]"#).price, None);
    assert_eq!(
        activity(r#""service_areas": [{"name": "Anyone near the river. Ask us about it."}], "minimum_age": 18"#).eligibility,
        None
    );
    assert_eq!(activity(r#""description": "d""#).kind.as_str(), "x-open-referral:service");
    assert!(activity(r#""description": "d""#).themes.is_empty());
    assert_eq!(activity(r#""status": null, "x": 1"#.replace("\"status\": null, ", "").as_str()).status, ActivityStatus::Running);
}

#[test]
fn costs_are_prices_and_concessions() {
    let price = activity(
        r#""cost_options": [{"amount": 4.5, "amount_description": "per session"}, {"amount": 40, "amount_description": "per course"},
        {"amount": 0, "option": "Students", "amount_description": "per session", "currency": "GBP"}]"#,
    )
    .price
    .unwrap();
    assert_eq!((price.per_session, price.whole_course), (Some(Pence(450)), Some(Pence(4_000))));
    assert_eq!((&price.concessions[0].kind, price.concessions[0].per_session), (&ConcessionKind::Student, Some(Pence::ZERO)));
    assert_eq!(activity(r#""cost_options": [{"amount": 0}]"#).price.unwrap().per_session, Some(Pence::ZERO));
    let two = activity(
        r#""cost_options": [{"amount": 4, "amount_description": "per session"}, {"amount": 6, "amount_description": "per session"}]"#,
    );
    assert_eq!(two.price.unwrap().per_session, Some(Pence(600)));
}

#[test]
fn places_come_with_all_that_is_certain() {
    let found = read(
        r#"{"id": "1", "name": "N", "status": "temporarily closed",
        "organization": {"id": "o", "name": "O", "description": "", "website": "https://o.example",
            "organization_identifiers": [{"id": "i", "identifier_scheme": "GB-CHC", "identifier_type": "Charity", "identifier": "1"}],
            "contacts": [{"id": "c", "name": "Ann Persona", "title": "Manager", "phones": [{"id": "p", "number": "01632 960000"}]}]},
        "service_at_locations": [{"id": "a", "location": {"id": "l", "location_type": "physical", "name": "The mill",
            "latitude": 51.5842, "longitude": -2.9977, "external_identifier": "10092008082", "external_identifier_type": "UPRN",
            "addresses": [{"id": "d", "attention": "Ann Persona", "address_1": "1 Mill Lane", "city": "Newport", "state_province": "Wales",
                "postal_code": "np204ga", "country": "GB", "address_type": "physical"}],
            "accessibility": [{"id": "x", "accessibility": "Hearing loop", "details": "in the hall"},
                {"id": "y", "description": "The building is lovely. There is a ramp somewhere."}]},
            "schedules": [{"id": "s", "byday": "WE"}]}],
        "languages": [{"id": "e", "code": "cym"}, {"id": "f", "name": "Urdu", "note": "Interpreted"}],
        "capacities": [{"id": "k", "unit": {"id": "u", "name": "places"}, "available": 3, "maximum": 12, "updated": "2026-11-01"}]}"#,
    );
    let site = &found.directory.sites[0];
    assert_eq!(site.address.as_ref().unwrap().as_str(), "1 Mill Lane, Newport, Wales");
    assert_eq!((site.postcode.unwrap().as_str(), site.division), ("NP20 4GA", Some(UkDivision::EnglandAndWales)));
    assert_eq!((site.external_ids[0].scheme.as_str(), site.external_ids[0].value.as_str()), ("UPRN", "10092008082"));
    assert_eq!(site.features.len(), 1);
    assert_eq!((&site.features[0].feature, site.features[0].answer), (&FeatureKind::HearingLoop, Answer::Yes));
    assert_eq!(site.features[0].checked_on, None);
    let partner = &found.directory.partners[0];
    assert_eq!(partner.kind, PartnerKind::Charity);
    assert_eq!(partner.contact.as_ref().unwrap().role.as_str(), "Manager");
    let activity = &found.directory.activities[0];
    assert_eq!((activity.status, activity.delivery), (ActivityStatus::Paused, Delivery::AtSite));
    assert_eq!(activity.sessions[0].site, Some(site.id.clone()));
    assert_eq!(activity.languages[0].language.as_str(), "cy");
    assert_eq!(activity.languages[1].provision, LanguageProvision::Interpreted);
    let capacity = activity.capacity.as_ref().unwrap();
    assert_eq!((capacity.free, capacity.places, capacity.booking), (Some(3), Some(12), Booking::Open));
    assert_eq!(found.version, OpenReferralVersion::Hsds31);
}

#[test]
fn edition_1_reads_by_its_own_names() {
    for list in ["content", "contents"] {
        let found = read(&format!(
            r#"{{"totalElements": 1, "number": 1, "{list}": [{{"id": "1", "name": "N", "status": "inactive",
            "attending_type": "Online", "attending_access": "Drop-in", "fees": "",
            "organization": {{"id": "o", "name": "O", "description": "", "url": "https://o.example"}},
            "eligibilitys": [{{"id": "e", "minimum_age": 18, "maximum_age": 65, "gender": "female"}}, {{"id": "f", "minimum_age": 60}}],
            "regular_schedules": [{{"id": "r", "weekday": "Monday", "opens_at": "9:30", "closes_at": "11:00"}}],
            "holiday_schedules": [{{"id": "h", "closed": true, "start_date": "2026-12-24", "end_date": "2027-01-02"}}],
            "service_at_locations": [{{"id": "a", "location": {{"id": "l", "name": "L",
                "physical_addresses": [{{"id": "p", "address_1": "1 Mill Lane", "city": "Newport", "state_province": "Gwent",
                "postal_code": "NP20 4GA", "country": "GB", "uprn": "7"}}]}}}}]}}]}}"#
        ));
        assert_eq!(found.version, OpenReferralVersion::Uk10);
        let wrong: Vec<_> = found.issues.iter().filter(|issue| issue.code == Code::ImportJsonType).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        let activity = &found.directory.activities[0];
        assert_eq!((activity.status, activity.delivery), (ActivityStatus::Paused, Delivery::Remote));
        assert_eq!(activity.routes, [ReferralRoute::SelfReferral]);
        let who = activity.eligibility.as_ref().unwrap();
        assert_eq!((who.youngest, who.oldest), (Some(18), None), "a group without a limit lifts it");
        let rule = &activity.sessions[0].timing.recurrence;
        assert_eq!((rule.by_day[0].day, rule.gaps[0].to), (Weekday::Monday, "2027-01-02".parse().unwrap()));
        assert_eq!(found.directory.partners[0].website.as_ref().unwrap().as_str(), "https://o.example");
        assert_eq!(found.directory.sites[0].external_ids[0].scheme.as_str(), "UPRN");
    }
}

#[test]
fn pages_are_one_feed() {
    let options = OpenReferralOptions::new(NonEmpty::new("somewhere").unwrap(), UkDivision::EnglandAndWales);
    let item = |id: &str, more: &str| {
        format!(
            r#"{{"id": "{id}", "name": "N", "status": "active", "organization": {{"id": "o", "name": "O", "description": ""}}{more}}}"#
        )
    };
    let api = r#"{"version": "HSDS-UK-3.0", "profile": "https://p.example", "openapi_url": "https://o.example"}"#.to_owned();
    let first = format!(r#"{{"total_items": 3, "contents": [{}, {}]}}"#, item("1", ""), item("2", ""));
    let last = format!(r#"{{"total_items": 3, "contents": [{}, {}]}}"#, item("2", ""), item("3", ""));
    let whole = item("1", r#", "minimum_age": 18"#);
    let pages = [api, first, last.clone(), last, r#"{"contents": [], "empty": true}"#.to_owned(), whole];
    let pages: Vec<&[u8]> = pages.iter().map(String::as_bytes).collect();
    let found = read_open_referral(&pages, &options).unwrap();
    let ids: Vec<&str> = found.directory.activities.iter().map(|activity| activity.id.as_str()).collect();
    assert_eq!(ids, ["1", "2", "3"]);
    assert_eq!(found.directory.activities[0].eligibility.as_ref().unwrap().youngest, Some(18), "the fuller one counts");
    let repeated = found.counts.iter().find(|counted| counted.code == Code::OpenReferralRepeated).unwrap();
    assert_eq!((repeated.count, found.services_read, found.pages_read), (3, 5, 6));
}
