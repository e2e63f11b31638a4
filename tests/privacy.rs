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
use std::fmt::Debug;

use fingerpost::{
    Catalogue, Client, Directory, FingerpostError, Matcher, Point, PointFields, Policy, Postcode, Vocabulary, read_client,
    read_clients, read_directory, suggest,
};
use fingerpost_tests::schema::Schema;
use fingerpost_tests::{root, text};
use serde_json::{Value, json};

/// Every field that is personal text, as the schemas call them. Adding one is a decision: add it here, and look through
/// whatever the record is printed in.
const PERSONAL: &[&str] =
    &["Contact.email", "Contact.name", "Contact.telephone", "Goal.words", "Requirement.note", "Stratum.value", "Visit.visitor"];

/// What people write into files. Each is looked for whole and in its parts.
const CANARIES: &[&str] = &["Mrs Canary-Jones", "canary.jones@example.org", "07700 900123", "to see Canary again", "CF14 3UZ"];

/// Pieces that give somebody away.
const TRACES: &[&str] = &["Canary", "canary", "@example", "900123", "3UZ", "51.123456", "2.654321", "51.1234", "2.6543"];

fn assert_silent(what: &str, said: &str) {
    for trace in TRACES {
        assert!(!said.contains(trace), "{what} gives `{trace}` away:\n{said}");
    }
}

fn assert_debug_silent(what: &str, record: &impl Debug) {
    assert_silent(what, &format!("{record:?}"));
    assert_silent(what, &format!("{record:#?}"));
}

fn assert_error_silent(what: &str, error: &FingerpostError) {
    assert_silent(what, &error.to_string());
    assert_debug_silent(what, error);
    assert_silent(what, &serde_json::to_string(error).expect("an error is JSON"));
    for issue in error.issues() {
        assert_silent(what, &issue.to_string());
    }
}

fn whole(name: &str) -> Value {
    serde_json::from_str(&text(&root().join(format!("tests/full/{name}.json")))).expect("JSON")
}

/// Puts a canary into every field that is personal text, and says which fields those were.
fn plant(schemas: &Schema, schema: &Value, value: &mut Value, field: &str, planted: &mut BTreeSet<String>) {
    if schema.get("$ref").and_then(Value::as_str).is_some_and(|place| place.ends_with("/PersonalText")) {
        if value.is_string() {
            planted.insert(field.to_owned());
            *value = CANARIES[planted.len() % 4].into();
        }
        return;
    }
    let name =
        schema.get("$ref").and_then(Value::as_str).and_then(|place| place.rsplit('/').next()).unwrap_or("(root)").to_owned();
    let schema = schemas.followed(schema);
    for choice in ["anyOf", "oneOf"] {
        for one in schema.get(choice).and_then(Value::as_array).into_iter().flatten() {
            plant(schemas, one, value, field, planted);
        }
    }
    if let (Some(items), Some(list)) = (schema.get("items"), value.as_array_mut()) {
        list.iter_mut().for_each(|item| plant(schemas, items, item, field, planted));
    }
    for (property, rule) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if let Some(inner) = value.get_mut(property) {
            plant(schemas, rule, inner, &format!("{name}.{property}"), planted);
        }
    }
}

fn planted(name: &str) -> (Value, BTreeSet<String>) {
    let (schema, mut value, mut fields) = (Schema::named(name), whole(name), BTreeSet::new());
    plant(&schema, schema.root(), &mut value, "(root)", &mut fields);
    if name == "client" {
        value["home"] = json!({ "latitude": 51.123_456, "longitude": -2.654_321 });
    }
    (value, fields)
}

fn client() -> Client {
    read_client(planted("client").0.to_string().as_bytes()).expect("a client")
}

fn directory() -> Directory {
    read_directory(planted("directory").0.to_string().as_bytes()).expect("a directory")
}

/// Every field of every schema that is, or is a list of, personal text.
fn personal_fields(schema: &Schema) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (definition, rule) in schema.definitions() {
        for (property, rule) in rule.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if rule.to_string().contains("/PersonalText\"") {
                found.insert(format!("{definition}.{property}"));
            }
        }
    }
    found
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

const READERS: &[(&str, Read)] =
    &[("client", |bytes| read_client(bytes).err()), ("directory", |bytes| read_directory(bytes).err())];

#[test]
fn a_canary_in_the_wrong_place_is_not_repeated() {
    for (name, read) in READERS {
        let (value, _) = planted(name);
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
        let (value, _) = planted(name);
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
        let whole = planted(name).0.to_string();
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
