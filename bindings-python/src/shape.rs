//! What to say when plain data does not have the shape of a record: where, what was expected, never the value.

use fingerpost::{Code, FingerpostError, pointer};
use serde_path_to_error::{Path, Segment};

/// The error for data that does not fit, from the words of whoever read it.
pub(crate) fn misfit(path: &Path, words: &str) -> FingerpostError {
    let steps: Vec<String> = path
        .iter()
        .filter_map(|segment| match segment {
            Segment::Seq { index } => Some(index.to_string()),
            Segment::Map { key } => Some(key.clone()),
            Segment::Enum { variant } => Some(variant.clone()),
            Segment::Unknown => None,
        })
        .collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    let (code, detail) = coded(words).unwrap_or_else(|| (Code::RecordShape, plain(words)));
    FingerpostError::invalid(code, detail).at(pointer(&steps))
}

/// The error for a text that is not JSON.
pub(crate) fn broken(error: &serde_json::Error) -> FingerpostError {
    let place = format!("line {} column {}", error.line(), error.column());
    FingerpostError::import(Code::RecordShape, place, "the text is not complete and correct JSON")
}

/// The core's own errors end in their code: `the id is empty [id.empty]`.
fn coded(words: &str) -> Option<(Code, String)> {
    let (detail, code) = words.strip_suffix(']')?.rsplit_once(" [")?;
    Some((code.parse().ok()?, detail.to_owned()))
}

/// Words of the reader in those of the field, without the value: it may be personal.
fn plain(words: &str) -> String {
    if let Some(rest) = words.strip_prefix("missing field ") {
        return format!("the field {} is missing", rest.split_once(" at line ").map_or(rest, |(name, _)| name));
    }
    if words.starts_with("unknown field ") || words.starts_with("unknown variant ") || words.starts_with("duplicate field ") {
        return words.split_once(" at line ").map_or(words, |(before, _)| before).to_owned();
    }
    let expected = words.rsplit_once("expected ").map(|(_, after)| after.split_once(" at line ").map_or(after, |(kind, _)| kind));
    let needed = match expected {
        Some("a string" | "str" | "a borrowed string") => "text",
        Some("u8" | "u16" | "u32" | "u64" | "usize") => "a whole number, zero or more",
        Some("i8" | "i16" | "i32" | "i64") => "a whole number",
        Some("f32" | "f64") => "a number",
        Some("a boolean") => "true or false",
        Some("a sequence") => "a list",
        Some(other) if other.starts_with("struct ") => "a record",
        _ if words.contains("negative") || words.contains("OverflowError") => "a whole number within the range of the field",
        _ if words.contains("as an integer") || words.contains("PyInt") => "a whole number",
        _ if words.contains("'PyString'") || words.contains("'str'") => "text",
        _ if words.contains("real number") => "a number",
        _ if words.contains("'Sequence'") => "a list",
        _ if words.contains("'Mapping'") => "a record",
        _ => return "the value is not what the field holds".to_owned(),
    };
    format!("the field needs {needed}")
}
