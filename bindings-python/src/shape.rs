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
    let (code, detail) = coded(words).unwrap_or_else(|| plain(words));
    FingerpostError::invalid(code, detail).at(pointer(&steps))
}

/// The core's own errors end in their code: `the id is empty [id.empty]`.
fn coded(words: &str) -> Option<(Code, String)> {
    let (detail, code) = words.strip_suffix(']')?.rsplit_once(" [")?;
    Some((code.parse().ok()?, detail.to_owned()))
}

/// Words of the reader in those of the field, without the value: it may be personal.
fn plain(words: &str) -> (Code, String) {
    if let Some(field) = words.strip_prefix("missing field ") {
        return (Code::ImportMissingField, format!("the field {field} is missing"));
    }
    if let Some(rest) = words.strip_prefix("unknown field ") {
        let name = rest.split_once(',').map_or(rest, |(name, _)| name);
        return (Code::ImportUnknownField, format!("there is no field {name} here"));
    }
    let has = |part: &str| words.contains(part);
    let needed = if has("expected a string") || has("PyString") || has("'str'") {
        "a text"
    } else if has("Overflow") || has("negative") || has("out of range") {
        "a whole number within the range of the field"
    } else if has("as an integer") || has("PyInt") || has("'int'") {
        "a whole number"
    } else if has("real number") || has("PyFloat") || has("'float'") {
        "a number"
    } else if has("PyBool") || has("'bool'") || has("a boolean") {
        "true or false"
    } else if has("Sequence") || has("a sequence") {
        "a list"
    } else if has("Mapping") || has("struct ") || has("a map") {
        "a record or a mapping"
    } else {
        return (Code::ImportJsonType, "the value is not of the kind the field takes".to_owned());
    };
    (Code::ImportJsonType, format!("{needed} is expected"))
}
