//! JSON Schema (2020-12) of what fingerpost reads and writes, made from the records themselves.
//!
//! The descriptions are the records' own documentation, so that schema, reference and reader cannot drift apart.

use schemars::{JsonSchema, Schema, generate::SchemaSettings};
use serde_json::Value;

use crate::answers::matching::Policy;
use crate::model::catalogue::Directory;
use crate::model::client::Client;
use crate::model::referral::{ReferralEvent, ReferralView};
use crate::model::verdict::Ranking;

/// The schema of a directory file, as [`read_directory`](crate::read_directory) reads it.
///
/// Use it to check files elsewhere, in an editor or in a form, before they come here. It says what a file may look
/// like; rules across records (ids that must exist, dates in order) are checked by [`Catalogue`](crate::Catalogue).
#[must_use]
pub fn directory_schema() -> String {
    reading::<Directory>("directory", "A directory: what an area offers")
}

/// The schema of a client file, as [`read_client`](crate::read_client) reads it.
#[must_use]
pub fn client_schema() -> String {
    reading::<Client>("client", "A client as matching sees them")
}

/// The schema of a policy file, as [`read_policy`](crate::read_policy) reads it.
#[must_use]
pub fn policy_schema() -> String {
    reading::<Policy>("policy", "A matching policy")
}

/// The schema of a referral's history: a list of events, as [`read_events`](crate::read_events) reads it.
#[must_use]
pub fn history_schema() -> String {
    reading::<Vec<ReferralEvent>>("history", "The history of a referral")
}

/// The schema of a referral as it stands, as `to_json` writes it.
#[must_use]
pub fn referral_schema() -> String {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    text(settings.into_generator().into_root_schema_for::<ReferralView>(), "referral", "A referral as it stands at a moment")
}

/// The schema of the answer for one client and a whole catalogue, as `to_json` writes it.
#[must_use]
pub fn ranking_schema() -> String {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    text(settings.into_generator().into_root_schema_for::<Ranking>(), "ranking", "A ranking: the answer for one client")
}

fn reading<T: JsonSchema>(name: &str, title: &str) -> String {
    let settings = SchemaSettings::draft2020_12().for_deserialize();
    text(settings.into_generator().into_root_schema_for::<T>(), name, title)
}

fn text(mut schema: Schema, name: &str, title: &str) -> String {
    schema.insert("$id".to_owned(), Value::from(format!("https://fingerpost.org/schema/{name}.schema.json")));
    schema.insert("title".to_owned(), Value::from(title));
    let mut schema = schema.to_value();
    plain(&mut schema);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

/// Takes out of every description what only makes sense beside the program: examples in code, and links.
fn plain(schema: &mut Value) {
    match schema {
        Value::Array(values) => values.iter_mut().for_each(plain),
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if name == "description" => *text = without_code(text),
                    other => plain(other),
                }
            }
        }
        _ => {}
    }
}

fn without_code(text: &str) -> String {
    let mut kept = String::new();
    // Every second part stands between code fences.
    for part in text.split("```").step_by(2) {
        kept.push_str(part);
    }
    let mut plain = String::new();
    let mut rest = kept.as_str();
    while let Some((before, after)) = rest.split_once("[`") {
        plain.push_str(before);
        let (name, after) = after.split_once("`]").unwrap_or((after, ""));
        plain.push('`');
        plain.push_str(name);
        plain.push('`');
        rest = match after.strip_prefix('(').and_then(|link| link.split_once(')')) {
            Some((_, after)) => after,
            None => after,
        };
    }
    plain.push_str(rest);
    while plain.contains("\n\n\n") {
        plain = plain.replace("\n\n\n", "\n\n");
    }
    plain.trim().to_owned()
}
