//! Canaries: what people write into files, planted in every field that is personal text, and looked for in everything that
//! could be logged. Which fields there are is read from the schemas.

use std::collections::BTreeSet;
use std::fmt::Debug;

use fingerpost::FingerpostError;
use serde_json::{Value, json};

use crate::schema::Schema;
use crate::{root, text};

/// What people write into files. Each is looked for whole and in its parts.
pub const CANARIES: &[&str] =
    &["Mrs Canary-Jones", "canary.jones@example.org", "07700 900123", "to see Canary again", "CF14 3UZ"];

/// Pieces that give somebody away.
const TRACES: &[&str] = &["Canary", "canary", "@example", "900123", "3UZ", "51.123456", "2.654321", "51.1234", "2.6543"];

/// Fails where a text gives a canary away.
///
/// # Panics
/// Where it does.
pub fn assert_silent(what: &str, said: &str) {
    for trace in TRACES {
        assert!(!said.contains(trace), "{what} gives `{trace}` away:\n{said}");
    }
}

/// Fails where `Debug` gives a canary away.
///
/// # Panics
/// Where it does.
pub fn assert_debug_silent(what: &str, record: &impl Debug) {
    assert_silent(what, &format!("{record:?}"));
    assert_silent(what, &format!("{record:#?}"));
}

/// Fails where an error gives a canary away, however it is shown.
///
/// # Panics
/// Where it does.
pub fn assert_error_silent(what: &str, error: &FingerpostError) {
    assert_silent(what, &error.to_string());
    assert_debug_silent(what, error);
    assert_silent(what, &serde_json::to_string(error).expect("an error is JSON"));
    for issue in error.issues() {
        assert_silent(what, &issue.to_string());
    }
}

fn is_personal(schema: &Value) -> bool {
    schema.get("$ref").and_then(Value::as_str).is_some_and(|place| place.ends_with("/PersonalText"))
}

/// Puts a canary into every field of a value that is personal text, and says which fields those were.
fn plant(schemas: &Schema, schema: &Value, value: &mut Value, field: &str, planted: &mut BTreeSet<String>) {
    if is_personal(schema) {
        if value.is_string() {
            planted.insert(field.to_owned());
            *value = CANARIES[planted.len() % 4].into();
        }
        return;
    }
    let name = name_of(schema, field);
    let schema = schemas.followed(schema);
    for choice in ["anyOf", "oneOf"] {
        for one in schema.get(choice).and_then(Value::as_array).into_iter().flatten() {
            plant(schemas, one, value, &name, planted);
        }
    }
    if let (Some(items), Some(list)) = (schema.get("items"), value.as_array_mut()) {
        list.iter_mut().for_each(|item| plant(schemas, items, item, &name, planted));
    }
    for (property, rule) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if let Some(inner) = value.get_mut(property) {
            plant(schemas, rule, inner, &format!("{name}.{property}"), planted);
        }
    }
}

/// What a schema goes by: the definition it stands for, or where it stands in the one around it.
fn name_of(schema: &Value, around: &str) -> String {
    let definition = schema.get("$ref").and_then(Value::as_str).and_then(|place| place.rsplit('/').next());
    definition.unwrap_or(around).to_owned()
}

/// A value with canaries in every field that its schema calls personal, and which fields those were.
#[must_use]
pub fn planted_in(schema: &str, mut value: Value) -> (Value, BTreeSet<String>) {
    let (schema, mut fields) = (Schema::named(schema), BTreeSet::new());
    plant(&schema, schema.root(), &mut value, "(root)", &mut fields);
    (value, fields)
}

/// The whole example of a kind of file, with canaries, and which fields they are in.
///
/// # Panics
/// Where there is no such example.
#[must_use]
pub fn planted(name: &str) -> (Value, BTreeSet<String>) {
    let whole = serde_json::from_str(&text(&root().join(format!("tests/full/{name}.json")))).expect("JSON");
    let (mut value, fields) = planted_in(name, whole);
    if name == "client" {
        value["home"] = json!({ "latitude": 51.123_456, "longitude": -2.654_321 });
    }
    (value, fields)
}

/// Every field of a schema that is, or is a list of, personal text.
#[must_use]
pub fn personal_fields(schema: &Schema) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    schema.definitions().iter().for_each(|(definition, rule)| personal(rule, definition, &mut found));
    found
}

fn personal(schema: &Value, name: &str, found: &mut BTreeSet<String>) {
    if is_personal(schema) {
        found.insert(name.to_owned());
    }
    for choice in ["anyOf", "oneOf"] {
        schema.get(choice).and_then(Value::as_array).into_iter().flatten().for_each(|one| personal(one, name, found));
    }
    schema.get("items").into_iter().for_each(|items| personal(items, name, found));
    for (property, rule) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        personal(rule, &format!("{name}.{property}"), found);
    }
}
