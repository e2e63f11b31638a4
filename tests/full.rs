//! Whole examples: every field of every record filled at least once, read and written without loss.
//!
//! A new field has to be added to an example before these tests pass. Other languages read the same files.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    reason = "tests may fail loudly, and say what they skip"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use fingerpost::{
    Catalogue, Matcher, Policy, read_client, read_directory, read_policy, write_client, write_directory, write_policy,
};
use fingerpost_tests::json::canonical;
use fingerpost_tests::schema::Schema;
use fingerpost_tests::{assert_committed, root, text};
use serde_json::Value;

/// When the whole ranking is asked for.
const AT: &str = "2026-11-23T09:00:00Z";

fn path(name: &str) -> PathBuf {
    root().join(format!("tests/full/{name}.json"))
}

fn value(name: &str) -> Value {
    serde_json::from_str(&text(&path(name))).expect("JSON")
}

fn same(name: &str, written: &str) {
    let written: Value = serde_json::from_str(written).expect("JSON");
    assert_eq!(canonical(&value(name)), canonical(&written), "{name} changes on its way through");
}

#[test]
fn whole_records_come_back_as_they_were() {
    same("directory", &write_directory(&read_directory(text(&path("directory")).as_bytes()).expect("a directory")));
    same("client", &write_client(&read_client(text(&path("client")).as_bytes()).expect("a client")));
    same("policy", &write_policy(&read_policy(text(&path("policy")).as_bytes()).expect("a policy")));
}

#[test]
fn a_field_too_many_is_refused_in_every_record() {
    let mut tried = 0;
    for name in ["directory", "client", "policy"] {
        let mut objects = Vec::new();
        pointers(&value(name), String::new(), &mut objects);
        for place in objects {
            let mut spoilt = value(name);
            let object = spoilt.pointer_mut(&place).and_then(Value::as_object_mut).expect("an object");
            object.insert("nobody_knows_this".to_owned(), Value::Null);
            let bytes = spoilt.to_string();
            let refused = match name {
                "directory" => read_directory(bytes.as_bytes()).is_err(),
                "client" => read_client(bytes.as_bytes()).is_err(),
                _ => read_policy(bytes.as_bytes()).is_err(),
            };
            assert!(refused, "{name}{place} takes a field that is not there");
            tried += 1;
        }
    }
    assert!(tried > 60, "{tried}");
}

fn pointers(value: &Value, place: String, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            object.iter().for_each(|(name, value)| pointers(value, format!("{place}/{name}"), found));
            found.push(place);
        }
        Value::Array(values) => values.iter().enumerate().for_each(|(i, value)| pointers(value, format!("{place}/{i}"), found)),
        _ => {}
    }
}

fn matcher() -> Matcher {
    let catalogue = Catalogue::from_json(text(&path("ranked_directory")).as_bytes()).expect("a catalogue");
    Matcher::new(catalogue, Policy::from_json(text(&path("policy")).as_bytes()).expect("a policy")).expect("a matcher")
}

#[test]
fn the_answers_are_those_committed() {
    let client = read_client(text(&path("client")).as_bytes()).expect("a client");
    let matcher = matcher();
    let at = AT.parse().expect("a moment");
    let ranking = matcher.rank(&client, at, 10).expect("a ranking");
    let answer = matcher.explain(&client, &ranking.shortlist[0].activity, at).expect("a match");
    assert_eq!(answer, ranking.shortlist[0], "explaining says what ranking says");
    assert_committed(&path("ranking"), &ranking.to_json());
    assert_committed(&path("match"), &answer.to_json());
}

/// Marks every property of every definition that a value fills.
fn mark(schemas: &Schema, schema: &Value, value: &Value, seen: &mut BTreeMap<String, BTreeSet<String>>) {
    let name = schema.get("$ref").and_then(Value::as_str).and_then(|place| place.rsplit('/').next()).map(str::to_owned);
    let schema = schemas.followed(schema);
    for choice in ["anyOf", "oneOf"] {
        for one in schema.get(choice).and_then(Value::as_array).into_iter().flatten() {
            if !value.is_null() && one.get("type") != Some(&"null".into()) {
                mark(schemas, one, value, seen);
            }
        }
    }
    for item in value.as_array().into_iter().flatten() {
        if let Some(items) = schema.get("items") {
            mark(schemas, items, item, seen);
        }
    }
    for (property, rule) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if let Some(inner) = value.get(property) {
            let empty = inner.is_null() || inner.as_array().is_some_and(Vec::is_empty);
            if !empty {
                seen.entry(name.clone().unwrap_or_else(|| "(root)".to_owned())).or_default().insert(property.clone());
            }
            mark(schemas, rule, inner, seen);
        }
    }
}

/// Every property of every definition, the choices of `KeepApart` among them.
fn all(schema: &Schema) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, definition) in schema.definitions() {
        if let Some(properties) = definition.get("properties").and_then(Value::as_object) {
            found.insert(name, properties.keys().cloned().collect());
        }
    }
    found
}

#[test]
fn every_field_of_every_record_is_filled_somewhere() {
    for name in ["directory", "client", "policy", "ranking"] {
        let schema = Schema::named(name);
        let mut seen = BTreeMap::new();
        mark(&schema, schema.root(), &value(name), &mut seen);
        let mut missing = Vec::new();
        for (definition, properties) in all(&schema) {
            let filled = seen.get(&definition).cloned().unwrap_or_default();
            missing.extend(properties.difference(&filled).map(|property| format!("{definition}.{property}")));
        }
        assert!(missing.is_empty(), "tests/full/{name}.json fills nowhere: {}", missing.join(", "));
    }
}

#[test]
fn every_choice_of_what_to_keep_apart_is_there() {
    let client = value("client");
    let kinds: BTreeSet<&String> =
        client["keep_apart"].as_array().unwrap().iter().flat_map(|one| one.as_object().unwrap().keys()).collect();
    assert_eq!(kinds.len(), 3);
}
