//! Every field the standard has, one at a time: it becomes part of a record, or is counted where it stands, or has a finding. The lists
//! are the standard's own, typed from its documents and not taken from the tables of the reader.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{OpenReferralImport, OpenReferralOptions, read_open_referral};
use crate::ground::text::NonEmpty;
use crate::ground::time::UkDivision;

/// Fields of HSDS-UK 3.0, and behind the bar those of HSDS 3.0 and 3.1 that feeds send as well. Each noun with the places at which
/// [`feed`] has one.
const FIELDS: &[(&[&str], &str)] = &[
    (
        &["/contents/0"],
        "id organization_id name description url email status fees accreditations minimum_age maximum_age assured_date assurer_email \
         alert last_modified schedules service_areas service_at_locations languages organization funding cost_options contacts attributes | \
         program_id alternate_name interpretation_services application_process fees_description wait_time eligibility_description \
         licenses phones program required_documents metadata capacities additional_urls",
    ),
    (
        &["/contents/0/organization"],
        "id name description email website logo uri parent_organization_id organization_identifiers attributes | alternate_name \
         tax_status tax_id year_incorporated legal_status funding contacts phones locations programs additional_websites",
    ),
    (
        &["/contents/0/organization/organization_identifiers/0"],
        "id organization_id identifier_scheme identifier_type identifier attributes",
    ),
    (
        &["/contents/0/service_at_locations/0/location"],
        "id location_type name description latitude longitude external_identifier external_identifier_type addresses accessibility \
         attributes | url organization_id alternate_name transportation languages contacts phones schedules",
    ),
    (
        &["/contents/0/service_at_locations/0/location/addresses/1"],
        "id location_id attention address_1 city state_province postal_code country address_type region attributes",
    ),
    (
        &["/contents/0/service_at_locations/0/location/accessibility/0"],
        "id location_id description details url accessibility attributes",
    ),
    (
        &[
            "/contents/0/schedules/0",
            "/contents/0/schedules/1",
            "/contents/0/schedules/2",
            "/contents/0/schedules/3",
            "/contents/0/schedules/4",
            "/contents/0/schedules/5",
        ],
        "id service_id service_at_location_id valid_from valid_to dtstart freq interval byday bymonthday description opens_at closes_at \
         schedule_link attending_type notes | location_id timezone until count wkst byweekno byyearday attributes",
    ),
    (
        &["/contents/0/service_at_locations/0"],
        "id service_id location_id location | description contacts phones schedules service_areas",
    ),
    (&["/contents/0/service_areas/0"], "id service_id name extent extent_type uri service_area"),
    (&["/contents/0/cost_options/0"], "id service_id valid_from valid_to option amount amount_description | currency"),
    (&["/contents/0/funding/0"], "id service_id source"),
    (&["/contents/0/languages/0"], "id service_id phone_id | name code note"),
    (&["/contents/0/organization/contacts/0"], "id service_id name title attributes | email phones department"),
    (&["/contents/0/organization/contacts/0/phones/0"], "id contact_id number description languages"),
    (&["/contents/0/attributes/0"], "id link_id taxonomy_term_id link_type taxonomy_term | link_entity value label"),
    (
        &["/contents/0/attributes/0/taxonomy_term"],
        "id name description parent_id taxonomy taxonomy_id term_uri term | code language taxonomy_detail",
    ),
    (&["/contents/0/capacities/0"], "id unit available updated maximum description"),
    (&["/contents/0/capacities/0/unit"], "id name scheme identifier uri"),
];

fn uuid(number: u32) -> String {
    format!("ac148810-d857-441c-9679-{number:012}")
}

/// A service with every field, and every value its own.
fn feed() -> Value {
    let attributes =
        || json!([{ "id": uuid(90), "link_type": "x", "taxonomy_term": { "id": uuid(91), "name": "t", "description": "d" } }]);
    let phones = json!([{ "id": uuid(40), "contact_id": uuid(41), "number": "01633 496 0000", "description": "office", "languages": [{ "id": uuid(42) }] }]);
    let contacts = json!([{
        "id": uuid(41), "service_id": uuid(1), "name": "Ann Example", "title": "warden", "attributes": attributes(),
        "email": "ann@mill.example", "phones": phones, "department": "visits"
    }]);
    let schedule = |number: u32, more: &Value| {
        let mut all = json!({ "id": uuid(number), "service_id": uuid(1), "opens_at": "10:00", "closes_at": "12:00" });
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        all
    };
    let schedules = json!([
        schedule(
            20,
            &json!({
                "service_at_location_id": uuid(30), "valid_from": "2026-01-05", "valid_to": "2027-12-31", "dtstart": "2026-01-06", "freq": "WEEKLY",
                "interval": 2, "byday": "TU", "description": "mornings", "schedule_link": "https://mill.example/when", "attending_type": "in person",
                "notes": "bring a coat", "location_id": uuid(31), "until": "2027-11-30", "attributes": attributes()
            })
        ),
        schedule(21, &json!({ "freq": "MONTHLY", "bymonthday": "3", "dtstart": "2026-02-03", "count": 9 })),
        schedule(22, &json!({ "freq": "WEEKLY", "byday": "WE", "timezone": 2 })),
        schedule(23, &json!({ "freq": "WEEKLY", "byday": "WE", "interval": 2, "dtstart": "2026-01-07", "wkst": "SU" })),
        schedule(24, &json!({ "freq": "WEEKLY", "byday": "WE", "byweekno": "7" })),
        schedule(25, &json!({ "freq": "WEEKLY", "byday": "WE", "byyearday": "77" })),
    ]);
    let location = json!({
        "id": uuid(31), "location_type": "physical", "name": "The mill", "description": "by the river", "latitude": 51.58, "longitude": -2.99,
        "external_identifier": "10090", "external_identifier_type": "UPRN",
        "addresses": [{ "id": uuid(38), "address_1": "Box 7", "city": "Cardiff", "state_province": "", "postal_code": "CF10 1AA", "country": "Wales", "address_type": "postal" }, {
            "id": uuid(32), "location_id": uuid(31), "attention": "Ann", "address_1": "1 Mill Lane", "city": "Newport", "state_province": "Gwent",
            "postal_code": "NP20 4GA", "country": "Wales", "address_type": "physical", "region": "South East", "attributes": attributes()
        }],
        "accessibility": [{
            "id": uuid(33), "location_id": uuid(31), "description": "hearing loop", "details": "in the hall", "url": "https://mill.example/loop",
            "accessibility": "accessible toilet", "attributes": attributes()
        }],
        "attributes": attributes(), "url": "https://mill.example", "organization_id": uuid(2), "alternate_name": "Old mill",
        "transportation": "bus 7", "languages": [{ "id": uuid(34) }], "contacts": contacts, "phones": phones, "schedules": [schedule(35, &json!({}))]
    });
    let organisation = json!({
        "id": uuid(2), "name": "Friends of the mill", "description": "Volunteers", "email": "office@mill.example", "website": "https://mill.example",
        "logo": "https://mill.example/logo.png", "uri": "https://mill.example/id", "parent_organization_id": uuid(5),
        "organization_identifiers": [{
            "id": uuid(6), "organization_id": uuid(2), "identifier_scheme": "GB-CHC", "identifier_type": "charity", "identifier": "1098765",
            "attributes": attributes()
        }],
        "attributes": attributes(), "alternate_name": "Millers", "tax_status": "charity", "tax_id": "7", "year_incorporated": 1990,
        "legal_status": "charity", "funding": [{ "id": uuid(7), "source": "x" }], "contacts": contacts, "phones": phones,
        "locations": [location], "programs": [{ "id": uuid(8), "name": "p" }], "additional_websites": [{ "id": uuid(9), "url": "https://x.example" }]
    });
    let mut service = json!({
        "id": uuid(1), "organization_id": uuid(2), "name": "Mill memories", "description": "Stories", "url": "https://mill.example/memories",
        "email": "memories@mill.example", "status": "inactive", "fees": "none", "accreditations": "a", "minimum_age": 18, "maximum_age": 90,
        "assured_date": "2026-10-01", "assurer_email": "council@area.example", "alert": "closed in snow", "last_modified": "2026-10-02T10:00:00Z",
    });
    let within = json!({
        "schedules": schedules,
        "service_areas": [{
            "id": uuid(3), "service_id": uuid(1), "name": "Newport", "extent": "{}", "extent_type": "geojson", "uri": "https://area.example",
            "service_area": "Newport"
        }],
        "service_at_locations": [{
            "id": uuid(30), "service_id": uuid(1), "location_id": uuid(31), "location": location, "description": "upstairs", "contacts": contacts,
            "phones": phones, "schedules": [schedule(36, &json!({ "freq": "WEEKLY", "byday": "FR" }))], "service_areas": [{ "id": uuid(37), "name": "x" }]
        }],
        "languages": [{ "id": uuid(4), "service_id": uuid(1), "phone_id": uuid(40), "name": "Welsh", "code": "cy", "note": "interpreted" }],
        "organization": organisation,
        "funding": [{ "id": uuid(10), "service_id": uuid(1), "source": "the lottery" }],
        "cost_options": [{
            "id": uuid(11), "service_id": uuid(1), "valid_from": "2026-01-01", "valid_to": "2027-12-31", "option": "over 60s", "amount": 2.5,
            "amount_description": "per session", "currency": "GBP"
        }],
        "contacts": contacts,
        "attributes": [{
            "id": uuid(12), "link_id": uuid(1), "taxonomy_term_id": uuid(13), "link_type": "kind", "link_entity": "service", "value": "v",
            "label": "l", "taxonomy_term": {
                "id": uuid(13), "name": "heritage_walk", "description": "d", "parent_id": uuid(14), "taxonomy": "fingerpost:activity-kind",
                "taxonomy_id": uuid(15), "term_uri": "https://x.example", "term": "t", "code": "c", "language": "en", "taxonomy_detail": { "id": uuid(15) }
            }
        }],
    });
    let more = json!({
        "program_id": uuid(8), "alternate_name": "Tapes", "interpretation_services": "BSL", "application_process": "ring", "fees_description": "f",
        "wait_time": "none", "eligibility_description": "anybody", "licenses": "l", "phones": phones, "program": { "id": uuid(8), "name": "p" },
        "required_documents": [{ "id": uuid(16), "document": "d" }], "metadata": [{ "id": uuid(17) }],
        "capacities": [{
            "id": uuid(18), "available": 3, "updated": "2026-11-20", "maximum": 12, "description": "seats",
            "unit": { "id": uuid(19), "name": "places", "scheme": "s", "identifier": "i", "uri": "https://u.example" }
        }],
        "additional_urls": [{ "id": uuid(50), "url": "https://x.example", "label": "x" }]
    });
    for part in [within, more] {
        service.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
    }
    json!({ "contents": [service] })
}

fn read(feed: &Value) -> OpenReferralImport {
    let options = OpenReferralOptions::new(NonEmpty::new("Newport").unwrap(), UkDivision::EnglandAndWales);
    read_open_referral(&[feed.to_string().as_bytes()], &options).unwrap()
}

/// What is noticed of a feed: its records, what is counted, and what was found.
fn noticed(found: &OpenReferralImport) -> (Value, BTreeMap<String, u32>, Vec<(String, String)>) {
    let counted = found.paths.iter().map(|path| (path.path.clone(), path.count)).collect();
    let findings = found.issues.iter().map(|issue| {
        // Columns move when a field goes.
        let place = issue.path.split(" (line").next().unwrap_or_default().to_owned();
        (issue.code.to_string(), place)
    });
    (serde_json::to_value(&found.directory).unwrap(), counted, findings.collect())
}

#[test]
fn every_field_of_the_standard_is_in_the_feed() {
    let feed = feed();
    for (places, names) in FIELDS {
        for name in names.split([' ', '|']).filter(|name| !name.is_empty()) {
            let there = places.iter().any(|place| feed.pointer(place).unwrap_or_else(|| panic!("{place}")).get(name).is_some());
            assert!(there, "{name} at {places:?}");
        }
    }
}

/// Fields that repeat what is known from where they stand: the key of what holds them. They say nothing when they are gone.
const REPEATED: &[&str] = &["organization_id", "location_id", "service_id", "taxonomy_term_id", "contact_id"];

/// Other values: what a field says may be what would be taken for so without it.
const OTHERWISE: &[&str] = &["x", "MONTHLY", "postal", "EUR", "2031-01-01", "2020-01-01", "FR", "25:99"];

/// The feed without one field.
fn without(feed: &Value, place: &str, name: &str) -> Value {
    let mut less = feed.clone();
    less.pointer_mut(place).unwrap().as_object_mut().unwrap().remove(name);
    less
}

/// Whether what holds the field is counted as a whole.
fn is_counted(place: &str, counted: &BTreeMap<String, u32>) -> bool {
    let pattern: Vec<&str> = place.split('/').skip(1).map(|step| if step.parse::<u32>().is_ok() { "*" } else { step }).collect();
    let pattern = format!("/{}", pattern.join("/")).replacen("/contents", "/services", 1);
    counted.keys().any(|path| pattern == *path || pattern.starts_with(&format!("{path}/")))
}

/// Whether anything changes where the field goes, or says something else, or goes where one beside it has gone: the reader takes one of
/// several that say the same.
fn is_heard(whole: &Value, place: &str, name: &str) -> bool {
    let all = noticed(&read(whole));
    let differs = |feed: &Value| noticed(&read(feed)) != all;
    let says = |text: &&str| {
        let mut other = whole.clone();
        other.pointer_mut(place).unwrap()[name] = (*text).into();
        differs(&other)
    };
    let beside = || whole.pointer(place).unwrap().as_object().unwrap().keys().filter(|other| *other != name);
    let alone = |other: &String| {
        let less = without(whole, place, other);
        noticed(&read(&less)) != noticed(&read(&without(&less, place, name)))
    };
    differs(&without(whole, place, name)) || OTHERWISE.iter().any(says) || beside().any(alone)
}

#[test]
fn no_field_goes_unnoticed() {
    let whole = feed();
    let (_, counted, _) = noticed(&read(&whole));
    let (mut looked_at, mut silent) = (0, Vec::new());
    for (places, _) in FIELDS {
        for place in *places {
            for name in whole.pointer(place).unwrap().as_object().unwrap().keys() {
                looked_at += 1;
                let known = REPEATED.contains(&name.as_str()) || is_counted(place, &counted);
                if !known && !is_heard(&whole, place, name) {
                    silent.push(format!("{place}/{name}"));
                }
            }
        }
    }
    println!("{looked_at} fields taken away, one at a time");
    assert!(looked_at > 200);
    assert_eq!(silent, [""; 0]);
}

#[test]
fn keys_that_repeat_are_heard_where_nothing_else_says_it() {
    let mut whole = feed();
    let service = whole.pointer_mut("/contents/0").unwrap().as_object_mut().unwrap();
    service.remove("organization");
    let named = read(&whole).directory.activities[0].partner.clone();
    assert_eq!(named.as_str(), uuid(2));
    whole.pointer_mut("/contents/0/service_at_locations/0").unwrap().as_object_mut().unwrap().remove("location");
    assert_eq!(read(&whole).directory.activities[0].sites[0].as_str(), uuid(31));
}
