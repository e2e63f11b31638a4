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

use std::collections::BTreeSet;
use std::path::PathBuf;

use fingerpost::{
    Catalogue, EventKind, Matcher, Policy, Referral, Timestamp, read_client, read_directory, read_events, read_policy,
    strategies, write_client, write_directory, write_events, write_policy,
};
use fingerpost_tests::json::canonical;
use fingerpost_tests::schema::Schema;
use fingerpost_tests::{assert_committed, root, text};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;

/// When the whole ranking is asked for.
const AT: &str = "2026-11-23T09:00:00Z";

/// When the whole history is looked at: what each view shows depends on what the referral has come to by then.
const MOMENTS: &[(&str, &str)] = &[
    ("on the waiting list, before anybody has decided about the refusal", "2026-11-29T10:00:00Z"),
    ("a place is held, and the move to another floor has opened a barrier again", "2026-12-01T12:00:00Z"),
    ("confirmed, absent from the first session, and overdue on the next day", "2026-12-09T08:00:00Z"),
    ("active, with coverage and a consent that have run out and are not written down yet", "2027-01-10T09:00:00Z"),
    ("completed, with what other devices had recorded meanwhile set aside", "2027-04-20T09:00:00Z"),
];

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
    same("history", &write_events(&read_events(text(&path("history")).as_bytes()).expect("a history")));
}

#[test]
fn a_field_too_many_is_refused_in_every_record() {
    let mut tried = 0;
    for name in ["directory", "client", "policy", "history"] {
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
                "history" => read_events(bytes.as_bytes()).is_err(),
                _ => read_policy(bytes.as_bytes()).is_err(),
            };
            assert!(refused, "{name}{place} takes a field that is not there");
            tried += 1;
        }
    }
    assert!(tried > 300, "{tried}");
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

#[test]
fn the_history_comes_to_the_views_committed() {
    let events = read_events(text(&path("history")).as_bytes()).expect("a history");
    let kinds: BTreeSet<EventKind> = events.iter().map(|event| event.action.kind()).collect();
    assert_eq!(kinds.len(), EventKind::ALL.len(), "the whole history has every kind of event");
    let mut views = Vec::new();
    for (says, at) in MOMENTS {
        let at: Timestamp = at.parse().expect("a moment");
        let by_then = events.iter().filter(|event| event.at <= at).cloned().collect();
        let referral = Referral::replay(by_then).unwrap_or_else(|error| panic!("{says}: {error}"));
        views.push(serde_json::from_str::<Value>(&referral.view(at).to_json()).expect("JSON"));
    }
    let mut written = serde_json::to_string_pretty(&views).expect("views are JSON");
    written.push('\n');
    assert_committed(&path("referrals"), &written);
}

/// What a schema goes by: the definition it stands for, or where it stands in the one around it.
fn name_of(schema: &Value, around: &str) -> String {
    let definition = schema.get("$ref").and_then(Value::as_str).and_then(|place| place.rsplit('/').next());
    definition.unwrap_or(around).to_owned()
}

/// Marks every property that a value fills, by the definition it belongs to.
fn mark(schemas: &Schema, schema: &Value, value: &Value, around: &str, seen: &mut BTreeSet<String>) {
    let name = name_of(schema, around);
    let schema = schemas.followed(schema);
    for choice in ["anyOf", "oneOf"] {
        for one in schema.get(choice).and_then(Value::as_array).into_iter().flatten() {
            if !value.is_null() && one.get("type") != Some(&"null".into()) {
                mark(schemas, one, value, &name, seen);
            }
        }
    }
    for item in value.as_array().into_iter().flatten() {
        if let Some(items) = schema.get("items") {
            mark(schemas, items, item, &name, seen);
        }
    }
    for (property, rule) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if let Some(inner) = value.get(property) {
            let field = format!("{name}.{property}");
            mark(schemas, rule, inner, &field, seen);
            let empty = inner.is_null() || inner.as_array().is_some_and(Vec::is_empty);
            if !empty {
                seen.insert(field);
            }
        }
    }
}

/// Every property of a schema, those of its choices among them: `Action.offer.respond_by`.
fn all(schema: &Value, name: &str, found: &mut BTreeSet<String>) {
    for choice in ["anyOf", "oneOf"] {
        for one in schema.get(choice).and_then(Value::as_array).into_iter().flatten() {
            all(one, name, found);
        }
    }
    for (property, rule) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let field = format!("{name}.{property}");
        all(rule, &field, found);
        found.insert(field);
    }
}

#[test]
fn every_field_of_every_record_is_filled_somewhere() {
    for (file, name) in [
        ("directory", "directory"),
        ("client", "client"),
        ("policy", "policy"),
        ("ranking", "ranking"),
        ("history", "history"),
        ("referrals", "referral"),
    ] {
        let schema = Schema::named(name);
        let mut seen = BTreeSet::new();
        // A list of views is as good as one.
        let whole = value(file);
        let views = whole.as_array().filter(|_| name == "referral").cloned();
        for one in views.unwrap_or_else(|| vec![whole]) {
            mark(&schema, schema.root(), &one, "(root)", &mut seen);
        }
        let mut known = BTreeSet::new();
        schema.definitions().iter().for_each(|(definition, rule)| all(rule, definition, &mut known));
        let missing: Vec<&str> = known.difference(&seen).map(String::as_str).collect();
        assert!(missing.is_empty(), "tests/full/{file}.json fills nowhere: {}", missing.join(", "));
    }
}

#[test]
fn every_choice_of_what_to_keep_apart_is_there() {
    let client = value("client");
    let kinds: BTreeSet<&String> =
        client["keep_apart"].as_array().unwrap().iter().flat_map(|one| one.as_object().unwrap().keys()).collect();
    assert_eq!(kinds.len(), 3);
}

/// The paths of every field, with `*` for the place in a list.
fn fields(value: &Value, at: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(names) => names.iter().for_each(|(name, value)| {
            let path = format!("{at}/{name}");
            found.insert(path.clone());
            fields(value, &path, found);
        }),
        Value::Array(items) => items.iter().for_each(|item| fields(item, &format!("{at}/*"), found)),
        _ => {}
    }
}

/// Whatever a record can hold, the random records of the property tests hold it at times: a property is no proof of what it never sees.
#[test]
fn random_records_have_every_field_that_the_examples_have() {
    let mut runner = TestRunner::deterministic();
    let mut missing = ["directory", "client"].map(|name| {
        let mut whole = BTreeSet::new();
        fields(&value(name), "", &mut whole);
        whole
    });
    for _ in 0..4_000 {
        let directory = strategies::area().new_tree(&mut runner).expect("an area").current();
        let client = strategies::client().new_tree(&mut runner).expect("a client").current();
        for (text, missing) in [write_directory(&directory), write_client(&client)].into_iter().zip(&mut missing) {
            let mut found = BTreeSet::new();
            fields(&serde_json::from_str(&text).expect("JSON"), "", &mut found);
            missing.retain(|field| !found.contains(field));
        }
        if missing.iter().all(BTreeSet::is_empty) {
            return;
        }
    }
    panic!("no random record has {missing:#?}");
}
