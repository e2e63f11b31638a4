//! The values of an object, as what they are taken for.

use crate::edges::exchange::json::{Shape, Value};
use crate::edges::exchange::open_referral::notes::Notes;
use crate::edges::exchange::open_referral::shapes::day;
use crate::ground::error::Code;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;

/// The text of a field, trimmed; none where it is blank or no text.
pub(in crate::edges::exchange::open_referral) fn text<'v>(object: &'v Value<'_>, name: &str) -> Option<&'v str> {
    object.get(name).and_then(Value::as_text).map(str::trim).filter(|text| !text.is_empty())
}

/// A key: opaque, kept as it stands. Numbers are taken by their digits.
pub(in crate::edges::exchange::open_referral) fn key<'v>(object: &'v Value<'_>, name: &str) -> Option<&'v str> {
    let value = object.get(name)?;
    value.as_text().or_else(|| value.as_number()).filter(|key| !key.trim().is_empty())
}

/// The first of these fields that holds a text.
pub(super) fn first<'v>(object: &'v Value<'_>, names: &[&str]) -> Option<&'v str> {
    names.iter().find_map(|name| text(object, name))
}

/// A text for people; one that is too long is a finding.
pub(super) fn words(object: &Value<'_>, name: &str, notes: &mut Notes<'_>) -> Option<NonEmpty> {
    let value = object.get(name)?;
    let found = value.as_text().filter(|text| !text.trim().is_empty())?;
    NonEmpty::new(found).map_err(|error| notes.warn(error.code(), value, error.detail())).ok()
}

/// The list of a field. One object that stands for a list of one is taken as such.
pub(in crate::edges::exchange::open_referral) fn list<'v, 't>(object: &'v Value<'t>, name: &str) -> &'v [Value<'t>] {
    match object.get(name) {
        Some(value) => match &value.shape {
            Shape::List(items) => items,
            Shape::Object(_) => std::slice::from_ref(value),
            _ => &[],
        },
        None => &[],
    }
}

/// A whole number from zero. Another is a finding.
pub(super) fn whole(object: &Value<'_>, name: &str, notes: &mut Notes<'_>) -> Option<u32> {
    let value = object.get(name)?;
    let digits = value.as_number()?;
    let plain = digits.strip_suffix(".0").unwrap_or(digits);
    let read = plain.parse().ok();
    if read.is_none() {
        notes.warn(Code::OpenReferralFormat, value, "a whole number from 0 is expected; this one is not used");
    }
    read
}

/// A date, or the day of a moment. Another text is a finding.
pub(super) fn date(object: &Value<'_>, name: &str, notes: &mut Notes<'_>) -> Option<Date> {
    let found = text(object, name)?;
    let read = day(found);
    if read.is_none() {
        let value = object.get(name).unwrap_or(object);
        notes.warn(Code::TimeDateFormat, value, "a date is written `2026-11-22`; this one is not used");
    }
    read
}

/// Letters and digits in lower case, one space between words: for phrases that must agree as a whole.
pub(super) fn phrase(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
