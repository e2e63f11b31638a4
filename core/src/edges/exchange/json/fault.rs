//! What reading finds wrong, before and after it is known where.

use std::fmt;

use serde::de::{Error, Expected, Unexpected};

use super::place::short;
use super::words::{expected_words, nearest, unexpected_words};
use crate::ground::error::{Code, FingerpostError};
use crate::ground::text::can_be_shown;

/// What is wrong, and where, once the reader has said so.
#[derive(Debug)]
pub(super) struct Fault {
    code: Code,
    detail: String,
    place: Option<String>,
}

impl Fault {
    pub(super) fn new(code: Code, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into(), place: None }
    }

    /// The fault, said of a place; the innermost place stays.
    pub(super) fn at(mut self, place: impl FnOnce() -> String) -> Self {
        self.place = Some(self.place.unwrap_or_else(place));
        self
    }

    pub(super) fn into_error(self) -> FingerpostError {
        FingerpostError::import(self.code, self.place.unwrap_or_default(), self.detail)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}]", self.detail, self.code)
    }
}

impl std::error::Error for Fault {}

/// How serde tells what is wrong. Values are never repeated: they can be about a person.
impl Error for Fault {
    /// A rule of one of our own types is broken. Its error writes itself as `detail [code]`, which is taken apart here.
    fn custom<T: fmt::Display>(said: T) -> Self {
        let said = said.to_string();
        let parts = said.strip_suffix(']').and_then(|rest| rest.rsplit_once(" ["));
        match parts.and_then(|(detail, code)| Some((detail, code.parse().ok()?))) {
            Some((detail, code)) => Self::new(code, detail),
            None => Self::new(Code::ImportJsonType, said),
        }
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let detail = format!("{} is expected, not {}", expected_words(expected), unexpected_words(found));
        Self::new(Code::ImportJsonType, detail)
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Code::ImportJsonType, format!("{} is expected; this one is not", expected_words(expected)))
    }

    fn invalid_length(found: usize, expected: &dyn Expected) -> Self {
        Self::new(Code::ImportJsonType, format!("{} is expected; the list has {found} values", expected_words(expected)))
    }

    fn unknown_variant(found: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(Code::KindUnknown, format!("`{}` is not one of: {}", short(found), allowed.join(", ")))
    }

    fn unknown_field(found: &str, allowed: &'static [&'static str]) -> Self {
        let meant = nearest(found, allowed).map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
        let named = if can_be_shown(found) { format!("field `{found}`") } else { "such field".to_owned() };
        Self::new(Code::ImportUnknownField, format!("there is no {named} here{meant}"))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Code::ImportMissingField, format!("the field `{field}` is missing"))
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(Code::ImportDuplicateKey, format!("the field `{field}` stands twice"))
    }
}
