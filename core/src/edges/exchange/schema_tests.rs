use serde_json::Value;

use super::schema::{client_schema, directory_schema, history_schema, policy_schema, ranking_schema, referral_schema};
use crate::answers::matching::Policy;
use crate::model::client::Client;
use crate::{read_client, read_directory, read_policy};

fn schemas() -> [(&'static str, String); 6] {
    [
        ("directory", directory_schema()),
        ("client", client_schema()),
        ("history", history_schema()),
        ("policy", policy_schema()),
        ("ranking", ranking_schema()),
        ("referral", referral_schema()),
    ]
}

/// Every record's schema: the root and the definitions.
fn records(schema: &Value) -> Vec<(String, Value)> {
    let mut found = vec![("root".to_owned(), schema.clone())];
    let definitions = schema.get("$defs").and_then(Value::as_object);
    found.extend(definitions.into_iter().flatten().map(|(name, schema)| (name.clone(), schema.clone())));
    found.into_iter().filter(|(_, schema)| schema.get("properties").is_some()).collect()
}

#[test]
fn every_record_and_field_is_described_and_closed() {
    for (name, text) in schemas() {
        let schema: Value = serde_json::from_str(&text).unwrap();
        assert!(!text.contains("```") && !text.contains("[`"), "{name}: code in a description");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        let records = records(&schema);
        assert!(!records.is_empty());
        for (record, schema) in records {
            assert_eq!(schema.get("additionalProperties"), Some(&Value::Bool(false)), "{name}: {record}");
            for (field, about) in schema["properties"].as_object().unwrap() {
                assert!(about.get("description").is_some(), "{name}: {record}.{field} has no description");
            }
        }
    }
}

/// A value that a schema takes, made of its required fields alone.
fn least(schema: &Value, root: &Value) -> Value {
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        return least(root.pointer(name.trim_start_matches('#')).unwrap(), root);
    }
    if let Some(choice) = schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(|choices| choices.get(0)) {
        return least(choice, root);
    }
    if let Some(word) = schema.get("enum").and_then(|words| words.get(0)) {
        return word.clone();
    }
    match schema["type"].as_str().unwrap_or_default() {
        "object" => {
            let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
            let fields = required.iter().map(|name| name.as_str().unwrap());
            Value::Object(fields.map(|name| (name.to_owned(), least(&schema["properties"][name], root))).collect())
        }
        "array" => Value::Array(Vec::new()),
        "string" => Value::from("x"),
        "integer" | "number" => Value::from(1),
        "boolean" => Value::from(true),
        other => panic!("{other}: {schema}"),
    }
}

#[test]
fn what_the_schema_requires_is_what_the_reader_requires() {
    let bytes = |schema: &str| -> (Value, Vec<String>) {
        let schema: Value = serde_json::from_str(schema).unwrap();
        let required = schema["required"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect();
        (least(&schema, &schema), required)
    };
    let (directory, required) = bytes(&directory_schema());
    read_directory(directory.to_string().as_bytes()).unwrap();
    for name in required {
        let mut without = directory.clone();
        without.as_object_mut().unwrap().remove(&name);
        assert_eq!(read_directory(without.to_string().as_bytes()).unwrap_err().code(), crate::Code::ImportMissingField, "{name}");
    }
    let (client, required) = bytes(&client_schema());
    read_client(client.to_string().as_bytes()).unwrap();
    assert_eq!(required.len(), 3, "{required:?}");
    let (policy, _) = bytes(&policy_schema());
    read_policy(policy.to_string().as_bytes()).unwrap();
}

#[test]
fn every_field_that_is_written_is_in_the_schema() {
    let policy: Value = serde_json::from_str(&Policy::default().to_json()).unwrap();
    let schema: Value = serde_json::from_str(&policy_schema()).unwrap();
    for name in policy.as_object().unwrap().keys() {
        assert!(schema["properties"].get(name).is_some(), "{name}");
    }
    let _ = Client::to_json;
}
