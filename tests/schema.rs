//! The committed schemas are those the records make, and every whole example names only what they know.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests may fail loudly, and say what they skip"
)]

use fingerpost_tests::schema::{Schema, schemas};
use fingerpost_tests::{assert_committed, files, root, short, text};
use serde_json::Value;

#[test]
fn the_committed_schemas_are_those_of_the_records() {
    for (name, made) in schemas() {
        assert_committed(&root().join(format!("docs/schema/{name}.schema.json")), &made);
    }
    let committed = files(&root().join("docs/schema"), ".json");
    assert_eq!(committed.len(), schemas().len(), "a schema in docs/schema is made by nothing: {committed:?}");
}

fn valid(schema: &Schema, path: &std::path::Path, value: &Value) {
    let wrong = schema.faults(value);
    assert!(wrong.is_empty(), "{}:\n{}", short(path), wrong.join("\n"));
}

#[test]
fn the_whole_examples_are_valid() {
    for name in ["directory", "client", "policy", "ranking", "history"] {
        let path = root().join(format!("tests/full/{name}.json"));
        valid(&Schema::named(name), &path, &serde_json::from_str(&text(&path)).expect("JSON"));
    }
    let path = root().join("tests/full/referrals.json");
    let views: Vec<Value> = serde_json::from_str(&text(&path)).expect("a list");
    assert!(views.len() >= 5);
    views.iter().for_each(|view| valid(&Schema::named("referral"), &path, view));
}

/// What a document is, by the fields that only one kind of file has.
fn kind_of(value: &Value) -> Option<&'static str> {
    match value {
        Value::Object(object) if object.contains_key("division") => Some("directory"),
        Value::Object(object) if object.contains_key("need") && object.contains_key("route") => Some("client"),
        Value::Object(object) if object.contains_key("weights") => Some("policy"),
        Value::Object(object) if object.contains_key("heads") => Some("referral"),
        Value::Array(list) if list.iter().any(|one| one.get("action").is_some()) => Some("history"),
        _ => None,
    }
}

#[test]
fn the_histories_of_the_cases_are_valid() {
    for path in files(&root().join("tests/conformance"), ".json") {
        let case: Value = serde_json::from_str(&text(&path)).expect("JSON");
        if case["operation"] == "referral" {
            valid(&Schema::named("history"), &path, &case["input"]["events"]);
            let view = &case["expect"]["view"];
            if !view.is_null() {
                valid(&Schema::named("referral"), &path, view);
            }
        }
    }
}

#[test]
fn the_example_data_is_valid() {
    let mut seen = 0;
    for path in files(&root().join("examples/data"), ".json") {
        let value: Value = serde_json::from_str(&text(&path)).expect("JSON");
        let Some(kind) = kind_of(&value) else { continue };
        valid(&Schema::named(kind), &path, &value);
        seen += 1;
    }
    println!("{seen} files of examples/data looked at");
}

#[test]
fn the_schemas_refuse_what_the_reader_refuses() {
    let client: Value = serde_json::from_str(&text(&root().join("tests/full/client.json"))).expect("JSON");
    let schema = Schema::named("client");
    let broken = |change: &dyn Fn(&mut Value)| {
        let mut value = client.clone();
        change(&mut value);
        schema.faults(&value)
    };
    assert!(broken(&|_| {}).is_empty());
    assert!(!broken(&|value| value["need"] = "huge".into()).is_empty(), "a word outside its vocabulary");
    assert!(!broken(&|value| value["nickname"] = "x".into()).is_empty(), "a field too many");
    assert!(!broken(&|value| value["home"]["latitude"] = "51".into()).is_empty(), "a text for a number");
    assert!(
        !broken(&|value| {
            value.as_object_mut().expect("an object").remove("id");
        })
        .is_empty(),
        "a field missing"
    );
    assert!(!broken(&|value| value["requirements"][0]["at_most"] = (-1).into()).is_empty(), "a number below its least");
}

#[test]
fn the_schema_of_histories_refuses_what_the_reader_refuses() {
    let history: Value = serde_json::from_str(&text(&root().join("tests/full/history.json"))).expect("JSON");
    let schema = Schema::named("history");
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut value = history.clone();
        change(&mut value[0]);
        schema.faults(&value)
    };
    assert!(changed(&|_| {}).is_empty());
    assert!(!changed(&|event| event["actor"]["role"] = "neighbour".into()).is_empty(), "a role nobody has");
    assert!(!changed(&|event| event["action"] = serde_json::json!({ "teleport": {} })).is_empty(), "an action there is not");
    assert!(!changed(&|event| event["action"]["identify"]["mood"] = "good".into()).is_empty(), "a field too many in an action");
    assert!(
        !changed(&|event| event["action"]["offer"] = serde_json::json!({ "respond_by": "2026-12-01" })).is_empty(),
        "two at once"
    );
}
