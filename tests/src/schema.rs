//! The schemas, and as much of JSON Schema as they use: enough to check whole examples without another crate.
//!
//! A keyword that is not understood is a panic, so that nothing is passed over silently. The tests of the Python package
//! check the same files with a complete validator.

use std::collections::BTreeSet;

use serde_json::Value;

/// Every schema by its name, as it is made now.
#[must_use]
pub fn schemas() -> Vec<(&'static str, String)> {
    vec![
        ("client", fingerpost::client_schema()),
        ("directory", fingerpost::directory_schema()),
        ("history", fingerpost::history_schema()),
        ("policy", fingerpost::policy_schema()),
        ("ranking", fingerpost::ranking_schema()),
        ("referral", fingerpost::referral_schema()),
    ]
}

/// One schema, read.
pub struct Schema {
    root: Value,
}

/// Keywords that say something to people only, or stand elsewhere.
const SILENT: &[&str] = &["$schema", "$id", "$defs", "title", "description", "default", "format", "examples"];

impl Schema {
    /// The schema of that name.
    ///
    /// # Panics
    /// Where there is none.
    #[must_use]
    pub fn named(name: &str) -> Self {
        let found = schemas().into_iter().find(|(known, _)| *known == name).expect("a schema of that name");
        Self { root: serde_json::from_str(&found.1).expect("a schema is JSON") }
    }

    /// The root, for tests that look into it.
    #[must_use]
    pub const fn root(&self) -> &Value {
        &self.root
    }

    /// Every definition that has properties, with the names of those; the root goes by its title.
    #[must_use]
    pub fn definitions(&self) -> Vec<(String, &Value)> {
        let mut found = vec![("(root)".to_owned(), &self.root)];
        let defs = self.root["$defs"].as_object();
        found.extend(defs.into_iter().flatten().map(|(name, value)| (name.clone(), value)));
        found
    }

    /// The definition a schema stands for.
    ///
    /// # Panics
    /// Where it points to nothing.
    #[must_use]
    pub fn followed<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema.get("$ref").and_then(Value::as_str) {
            None => schema,
            Some("#") => &self.root,
            Some(place) => self.followed(self.root.pointer(place.trim_start_matches('#')).expect("a definition")),
        }
    }

    /// What is wrong with a value; nothing where it is valid.
    #[must_use]
    pub fn faults(&self, value: &Value) -> Vec<String> {
        let mut wrong = Vec::new();
        self.check(&self.root, value, "", &mut wrong);
        wrong
    }

    fn passes(&self, schema: &Value, value: &Value) -> bool {
        let mut wrong = Vec::new();
        self.check(schema, value, "", &mut wrong);
        wrong.is_empty()
    }

    fn check(&self, schema: &Value, value: &Value, path: &str, wrong: &mut Vec<String>) {
        let object = match schema {
            Value::Bool(true) => return,
            Value::Bool(false) => return wrong.push(format!("{path}: nothing may stand here")),
            Value::Object(object) => object,
            other => panic!("`{other}` is no schema"),
        };
        for (keyword, rule) in object {
            let holds = match keyword.as_str() {
                silent if SILENT.contains(&silent) => true,
                "$ref" => {
                    self.check(self.followed(schema), value, path, wrong);
                    true
                }
                "type" => has_type(rule, value),
                "enum" => rule.as_array().expect("a list").contains(value),
                "const" => rule == value,
                "minimum" => value.as_f64().is_none_or(|number| number >= rule.as_f64().expect("a number")),
                "maximum" => value.as_f64().is_none_or(|number| number <= rule.as_f64().expect("a number")),
                "minLength" => value.as_str().is_none_or(|text| text.chars().count() as u64 >= rule.as_u64().expect("a number")),
                "pattern" => value.as_str().is_none_or(|text| matches(rule.as_str().expect("a pattern"), text)),
                "anyOf" => rule.as_array().expect("a list").iter().any(|choice| self.passes(choice, value)),
                "oneOf" => rule.as_array().expect("a list").iter().filter(|choice| self.passes(choice, value)).count() == 1,
                "allOf" => {
                    rule.as_array().expect("a list").iter().for_each(|each| self.check(each, value, path, wrong));
                    true
                }
                "items" => {
                    for (i, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.check(rule, item, &format!("{path}/{i}"), wrong);
                    }
                    true
                }
                "properties" => {
                    for (name, each) in rule.as_object().expect("an object") {
                        if let Some(inner) = value.get(name) {
                            self.check(each, inner, &format!("{path}/{name}"), wrong);
                        }
                    }
                    true
                }
                "required" => rule
                    .as_array()
                    .expect("a list")
                    .iter()
                    .all(|name| !value.is_object() || value.get(name.as_str().expect("a name")).is_some()),
                "additionalProperties" => {
                    assert_eq!(rule, &Value::Bool(false), "only closed objects are known");
                    let known: BTreeSet<&String> =
                        object.get("properties").and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name).collect();
                    value.as_object().is_none_or(|object| object.keys().all(|name| known.contains(name)))
                }
                other => panic!("the keyword `{other}` is not understood here"),
            };
            if !holds {
                wrong.push(format!("{path}: breaks `{keyword}`"));
            }
        }
    }
}

fn has_type(rule: &Value, value: &Value) -> bool {
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        other => panic!("no type is called `{other}`"),
    };
    match rule {
        Value::String(name) => is(name),
        Value::Array(names) => names.iter().any(|name| is(name.as_str().expect("a name"))),
        other => panic!("`{other}` is no type"),
    }
}

/// The patterns the schemas use, by hand.
fn matches(pattern: &str, text: &str) -> bool {
    let slug =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_-".contains(&b));
    let shape = |text: &str| text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect::<String>();
    let time = |text: &str| matches!(shape(text).as_str(), "00:00" | "00:00:00");
    match pattern {
        "^x-[a-z0-9_-]+:[a-z0-9_-]+$" => {
            text.strip_prefix("x-").and_then(|rest| rest.split_once(':')).is_some_and(|(a, b)| slug(a) && slug(b))
        }
        "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$" => time(text) && text < "24",
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$" => {
            text.split_once('T').is_some_and(|(day, at)| shape(day) == "0000-00-00" && time(at))
        }
        other => panic!("the pattern `{other}` is not understood here"),
    }
}
