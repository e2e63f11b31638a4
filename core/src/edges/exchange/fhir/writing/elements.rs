//! The small parts resources are made of.

use crate::edges::exchange::fhir::terminology::Term;
use crate::edges::exchange::json::Value;

/// A value that holds its own text.
pub(in crate::edges::exchange::fhir) type Made = Value<'static>;

/// A text as FHIR takes it: without the control characters it forbids.
pub(in crate::edges::exchange::fhir) fn plain(text: &str) -> Made {
    Value::text(allowed(text))
}

/// The same, as a text.
pub(in crate::edges::exchange::fhir) fn allowed(text: &str) -> String {
    let fits = |letter: char| !letter.is_control() || matches!(letter, '\t' | '\n' | '\r');
    text.chars().map(|letter| if fits(letter) { letter } else { '\u{fffd}' }).collect()
}

/// A coding of a foreign system.
pub(super) fn coding(term: &Term) -> Made {
    coded(term.system, term.code, Some(term.display))
}

pub(super) fn coded(system: &str, code: &str, display: Option<&str>) -> Made {
    Value::object([("system", Some(plain(system))), ("code", Some(plain(code))), ("display", display.map(plain))])
}

/// A concept of one coding.
pub(in crate::edges::exchange::fhir) fn concept(term: &Term) -> Made {
    concept_of([coding(term)], None)
}

/// A concept in words alone.
pub(in crate::edges::exchange::fhir) fn concept_of_text(text: &str) -> Made {
    concept_of([], Some(text))
}

pub(super) fn concept_of(codings: impl IntoIterator<Item = Made>, text: Option<&str>) -> Made {
    Value::object([("coding", some_list(codings)), ("text", text.map(plain))])
}

/// A list, unless it is empty: FHIR has no empty ones.
pub(super) fn some_list(items: impl IntoIterator<Item = Made>) -> Option<Made> {
    let items: Vec<Made> = items.into_iter().collect();
    (!items.is_empty()).then(|| Value::list(items))
}

pub(super) fn identifier(system: &str, value: &str) -> Made {
    Value::object([("system", Some(plain(system))), ("value", Some(plain(value)))])
}

/// A reference to a resource of the same bundle.
pub(super) fn to_resource(uuid: &str) -> Made {
    Value::object([("reference", Some(Value::text(format!("urn:uuid:{uuid}"))))])
}

/// Words with spaces for one of our own words.
pub(super) fn spoken(word: &str) -> String {
    word.rsplit('.').next().unwrap_or(word).replace(['_', '-'], " ")
}
