//! Canonical text of JSON: names in order, two spaces a level, a line break at the end.

use serde_json::{Map, Value};

/// A value with the names of every object in order, whatever order they were read in.
#[must_use]
pub fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(values) => Value::Array(values.iter().map(sorted).collect()),
        Value::Object(object) => {
            let mut names: Vec<&String> = object.keys().collect();
            names.sort();
            Value::Object(names.into_iter().map(|name| (name.clone(), sorted(&object[name]))).collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

/// The canonical text of a value. Two equal answers have the same bytes in every language.
#[must_use]
pub fn canonical(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(&sorted(value)).expect("a value is text");
    text.push('\n');
    text
}

/// Every name of every object, with the value below it.
pub fn each_name<'a>(value: &'a Value, visit: &mut dyn FnMut(&'a str, &'a Value)) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| each_name(value, visit)),
        Value::Object(object) => {
            for (name, value) in object {
                visit(name, value);
                each_name(value, visit);
            }
        }
        _ => {}
    }
}
