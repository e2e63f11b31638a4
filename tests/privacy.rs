//! Nothing personal shows itself: not in `Debug`, not in an error, not in an answer.
//!
//! Canaries are planted in every field the schemas call `PersonalText`, in the home and in what a client said; then
//! everything that could be logged is looked through for them. Which fields there are is read from the schemas, so that a
//! new one is covered, or fails the list below, on the day it is added.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    reason = "tests may fail loudly, and say what they skip"
)]

use std::collections::BTreeSet;

use fingerpost::{
    Catalogue, Client, Directory, FingerpostError, Matcher, Point, PointFields, Policy, Postcode, Vocabulary, read_client,
    read_clients, read_directory, read_events, suggest,
};
use fingerpost_tests::canaries::{
    CANARIES, assert_debug_silent, assert_error_silent, assert_silent, personal_fields, planted, planted_in,
};
use fingerpost_tests::schema::Schema;
use fingerpost_tests::{root, text};
use serde_json::{Value, json};

/// Every field that is personal text, as the schemas call them. Adding one is a decision: add it here, and look through
/// whatever the record is printed in.
const PERSONAL: &[&str] =
    &["Contact.email", "Contact.name", "Contact.telephone", "Goal.words", "Requirement.note", "Stratum.value", "Visit.visitor"];

/// The same of referrals: what people said in confidence.
const PERSONAL_IN_REFERRALS: &[&str] = &[
    "Action.give_feedback.words",
    "Action.raise_concern.words",
    "Action.waive_barrier.words",
    "Concern.words",
    "Feedback.words",
    "ReferralBarrier.words",
];

fn whole(name: &str) -> Value {
    serde_json::from_str(&text(&root().join(format!("tests/full/{name}.json")))).expect("JSON")
}

fn client() -> Client {
    read_client(planted("client").0.to_string().as_bytes()).expect("a client")
}

fn directory() -> Directory {
    read_directory(planted("directory").0.to_string().as_bytes()).expect("a directory")
}

#[test]
fn every_personal_field_has_its_canary() {
    let listed: BTreeSet<String> = PERSONAL.iter().map(|field| (*field).to_owned()).collect();
    let mut known = BTreeSet::new();
    let mut reached = BTreeSet::new();
    for name in ["client", "directory"] {
        known.extend(personal_fields(&Schema::named(name)));
        reached.extend(planted(name).1);
    }
    assert_eq!(known, listed, "the schemas and the list of personal fields differ");
    assert_eq!(reached, listed, "a personal field is filled in no whole example");
    let listed: BTreeSet<String> = PERSONAL_IN_REFERRALS.iter().map(|field| (*field).to_owned()).collect();
    known = personal_fields(&Schema::named("history"));
    known.extend(personal_fields(&Schema::named("referral")));
    reached = planted("history").1;
    for view in whole("referrals").as_array().expect("a list") {
        reached.extend(planted_in("referral", view.clone()).1);
    }
    assert_eq!(known, listed, "the schemas and the list of personal fields of referrals differ");
    assert_eq!(reached, listed, "a personal field of referrals is filled in no whole example");
    for name in ["policy", "ranking"] {
        assert!(personal_fields(&Schema::named(name)).is_empty(), "a {name} holds nothing personal");
    }
}

#[test]
fn records_show_nothing_in_debug() {
    let (client, directory) = (client(), directory());
    assert_debug_silent("a client", &client);
    assert_debug_silent("a list of clients", &vec![client.clone()]);
    assert_debug_silent("a goal", &client.goals);
    assert_debug_silent("a requirement", &client.requirements);
    assert_debug_silent("a stratum", &client.strata);
    assert_debug_silent("a home", &client.home);
    assert_debug_silent("a directory", &directory);
    for partner in &directory.partners {
        assert_debug_silent("a partner", partner);
        assert_debug_silent("a contact", &partner.contact);
        assert_debug_silent("a visit", &partner.visits);
    }
    assert_debug_silent("a catalogue", &Catalogue::new(directory).expect("a catalogue"));
    assert_debug_silent("a home postcode", &"CF14 3UZ".parse::<Postcode>());
    assert_debug_silent("a point", &Point::new(51.123_456, -2.654_321));
    assert_debug_silent("the fields of a point", &PointFields { latitude: 51.123_456, longitude: -2.654_321 });
    let heard = suggest(Vocabulary::builtin(), "Mrs Canary-Jones and the canals, 07700 900123").expect("themes");
    assert!(!heard.is_empty());
    let heard = suggest(&canary_vocabulary(), "my Canary sings").expect("themes");
    assert!(!heard.is_empty());
    assert_debug_silent("heard words", &heard.iter().map(|heard| &heard.words).collect::<Vec<_>>());
}

/// A vocabulary that hears the canary itself.
fn canary_vocabulary() -> Vocabulary {
    let theme = json!({ "id": "x-usk:birds", "wordings": [{ "language": "en", "label": "Birds", "cues": ["canary"] }] });
    Vocabulary::builtin().extended_with(vec![serde_json::from_value(theme).expect("a theme")]).expect("a vocabulary")
}

#[test]
fn answers_repeat_nothing_personal() {
    let mut client = client();
    client.free_times = None;
    let matcher = Matcher::new(Catalogue::new(directory()).expect("a catalogue"), Policy::default()).expect("a matcher");
    let at = "2026-11-23T09:00:00Z".parse().expect("a moment");
    let ranking = matcher.rank(&client, at, 10).expect("a ranking");
    assert!(ranking.counts.total > 0);
    assert_silent("a ranking", &ranking.to_json());
    assert_debug_silent("a ranking", &ranking);
    for activity in matcher.catalogue().activities() {
        let answer = matcher.explain(&client, &activity.id, at).expect("a match");
        assert_silent("a match", &answer.to_json());
        assert_debug_silent("a match", &answer);
        for fact in answer.reasons.iter().flat_map(|reason| &reason.facts) {
            assert!(!fact.path.starts_with("/client") || fact.says.is_empty(), "{} repeats the client's record", fact.path);
        }
    }
}

#[test]
fn findings_about_a_client_repeat_nothing() {
    let mut client = client();
    client.goals[0].importance = Some(99);
    client.group_limit = Some(0);
    client.id = "943 476 5919".parse().expect("an id");
    let error = client.checked().expect_err("an error");
    assert!(error.issues().len() >= 3);
    assert_error_silent("a finding", &error);
    assert!(!format!("{error:?}").contains("943"), "{error:?}");
}

/// Every place in a value, as a pointer.
fn pointers(value: &Value, place: &str, found: &mut Vec<String>) {
    found.push(place.to_owned());
    match value {
        Value::Object(object) => object.iter().for_each(|(name, inner)| pointers(inner, &format!("{place}/{name}"), found)),
        Value::Array(list) => list.iter().enumerate().for_each(|(i, inner)| pointers(inner, &format!("{place}/{i}"), found)),
        _ => {}
    }
}

/// What reading a file says; nothing where it reads.
type Read = fn(&[u8]) -> Option<FingerpostError>;

const READERS: &[(&str, Read)] = &[
    ("client", |bytes| read_client(bytes).err()),
    ("directory", |bytes| read_directory(bytes).err()),
    ("history", |bytes| read_events(bytes).err()),
];

/// A whole example with canaries; of a history the beginning and the events that carry what somebody said.
fn example(name: &str) -> Value {
    let (mut value, _) = planted(name);
    if name == "history" {
        let events = value.as_array_mut().expect("a list");
        let says = |event: &Value| CANARIES.iter().any(|canary| event.to_string().contains(canary));
        events.retain(|event| event["action"].get("identify").is_some() || says(event));
        assert!(events.len() >= 4, "{events:?}");
    }
    value
}

#[test]
fn a_canary_in_the_wrong_place_is_not_repeated() {
    for (name, read) in READERS {
        let value = example(name);
        let mut places = Vec::new();
        pointers(&value, "", &mut places);
        let mut refused = 0;
        for place in &places {
            for canary in CANARIES {
                let nested = [json!(canary), json!([canary]), json!({ *canary: 1 }), json!({ "id": [canary], "name": canary })];
                for wrong in nested {
                    let mut spoilt = value.clone();
                    *spoilt.pointer_mut(place).expect("a place") = wrong;
                    if let Some(error) = read(spoilt.to_string().as_bytes()) {
                        refused += 1;
                        assert_error_silent(&format!("{name}{place}"), &error);
                    }
                }
            }
        }
        assert!(refused > 1000, "{name}: {refused}");
    }
}

#[test]
fn a_fault_beside_a_canary_does_not_repeat_it() {
    for (name, read) in READERS {
        let value = example(name);
        let mut places = Vec::new();
        pointers(&value, "", &mut places);
        for place in &places {
            let Some(object) = value.pointer(place).and_then(Value::as_object) else { continue };
            for canary in CANARIES {
                let mut spoilt = value.clone();
                spoilt
                    .pointer_mut(place)
                    .and_then(Value::as_object_mut)
                    .expect("an object")
                    .insert((*canary).to_owned(), Value::Null);
                let error =
                    read(spoilt.to_string().as_bytes()).unwrap_or_else(|| panic!("{name}{place} takes a name that is not there"));
                assert_error_silent(&format!("{name}{place}"), &error);
            }
            for field in object.keys() {
                let mut spoilt = value.clone();
                spoilt.pointer_mut(place).and_then(Value::as_object_mut).expect("an object").remove(field);
                if let Some(error) = read(spoilt.to_string().as_bytes()) {
                    assert_error_silent(&format!("{name}{place} without {field}"), &error);
                }
            }
        }
    }
}

#[test]
fn a_broken_text_is_not_repeated() {
    for (name, read) in READERS {
        let whole = example(name).to_string();
        let cuts = (0..whole.len()).filter(|at| whole.is_char_boundary(*at));
        let mut refused = 0;
        for at in cuts {
            let (before, after) = whole.split_at(at);
            for broken in
                [before.to_owned(), format!("{before}\"{after}"), format!("{before},{after}"), format!("{before}\\{after}")]
            {
                if let Some(error) = read(broken.as_bytes()) {
                    refused += 1;
                    assert_error_silent(&format!("{name} broken at {at}"), &error);
                }
            }
        }
        assert!(refused > 2000, "{name}: {refused}");
    }
    let twice = r#"[{"id": "c-1", "need": "low", "route": "link_worker", "07700 900123": 1, "07700 900123": 2}]"#;
    assert_error_silent("a name that stands twice", &read_clients(twice.as_bytes()).expect_err("an error"));
}

#[test]
fn findings_about_a_directory_repeat_nothing_personal() {
    let mut directory = directory();
    let mut again = directory.partners[0].clone();
    again.funding[0].ends = again.funding[0].starts.plus_days(-1).expect("a date");
    again.training[0].expires_on = again.training[0].completed_on.plus_days(-1).ok();
    again.visits[0].site = Some("nowhere".parse().expect("an id"));
    directory.partners.push(again);
    let error = Catalogue::new(directory).expect_err("errors");
    assert!(error.issues().len() >= 4, "{error:?}");
    assert_error_silent("a finding about a directory", &error);
}

#[test]
fn other_errors_repeat_nothing() {
    for canary in CANARIES {
        let long = format!("{canary} ").repeat(3000);
        assert_error_silent("words too long", &suggest(Vocabulary::builtin(), &long).expect_err("an error"));
    }
    for wrong in ["CF14 3UZX", "CF14 3U2", "CF1O 3UZ", "CF1 43UZ Canary", "canary"] {
        assert_error_silent("a postcode", &Postcode::new(wrong).expect_err("an error"));
    }
    for (latitude, longitude) in
        [(-2.654_321, 51.123_456), (511.234_56, -2.654_321), (51.123_456, -265.432_1), (51.123_456, f64::NAN)]
    {
        assert_error_silent("a point", &Point::new(latitude, longitude).expect_err("an error"));
    }
}
