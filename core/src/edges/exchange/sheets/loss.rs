//! What sheets have no place for, found by reading them again.

use serde_json::Value;

use super::SheetSet;
use super::import::read_again;
use crate::ground::error::{Code, Issue};
use crate::model::catalogue::Directory;

/// Every field of the directory that reading the sheets again does not give back.
pub(super) fn lost(directory: &Directory, sheets: &SheetSet) -> Vec<Issue> {
    let again = read_again(sheets, directory);
    let mut issues = Vec::new();
    if let (Ok(Value::Object(had)), Ok(Value::Object(has))) = (serde_json::to_value(directory), serde_json::to_value(&again)) {
        for (name, value) in &had {
            let path = format!("/{name}");
            match (value, has.get(name)) {
                (Value::Array(had), Some(Value::Array(has))) if had.len() == has.len() => {
                    for (place, (had, has)) in had.iter().zip(has).enumerate() {
                        fields(&format!("{path}/{place}"), had, has, &mut issues);
                    }
                }
                (had, Some(has)) if had == has => {}
                _ => issues.push(issue(path)),
            }
        }
    }
    issues
}

fn fields(path: &str, had: &Value, has: &Value, issues: &mut Vec<Issue>) {
    match (had, has) {
        (Value::Object(had), Value::Object(has)) => {
            let differ = had.iter().filter(|(name, value)| has.get(*name) != Some(value));
            issues.extend(differ.map(|(name, _)| issue(format!("{path}/{name}"))));
        }
        (had, has) if had == has => {}
        _ => issues.push(issue(path.to_owned())),
    }
}

fn issue(path: String) -> Issue {
    Issue::warning(Code::ImportNotCarried, path, "spreadsheets have no place for this, or not for all of it")
}
