//! Holds an item against the table of the standard: what is of the wrong kind, and what becomes part of no record.

use crate::edges::exchange::json::{Shape, Value, shown};
use crate::edges::exchange::open_referral::notes::Notes;
use crate::edges::exchange::open_referral::nouns::{Field, Kind, Noun};
use crate::edges::exchange::open_referral::shapes::{is_email, is_moment, is_uri};
use crate::ground::error::Code;

/// The name of the extension.
pub(in crate::edges::exchange::open_referral) const EXTENSION: &str = "fingerpost";

/// Looks through an object. `path` is its pattern, such as `/services/*`, and is the same again afterwards.
pub(super) fn inspect(object: &Value<'_>, noun: Noun, path: &mut String, notes: &mut Notes<'_>) {
    for (name, value) in object.fields() {
        if name == EXTENSION {
            continue;
        }
        let length = path.len();
        path.push('/');
        path.push_str(shown(name));
        match noun.field(name) {
            _ if value.is_null() => notes.notice(Code::OpenReferralNull, value, "`null` counts as left out"),
            Some(field) => known(value, field, path, notes),
            None if says_nothing(value) => {}
            None => notes.ledger.count(path, false),
        }
        path.truncate(length);
    }
}

/// Whether a value is only the lack of one.
fn says_nothing(value: &Value<'_>) -> bool {
    match &value.shape {
        Shape::Text(text) => text.trim().is_empty(),
        Shape::List(items) => items.is_empty(),
        Shape::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

fn known(value: &Value<'_>, field: &Field, path: &mut String, notes: &mut Notes<'_>) {
    if says_nothing(value) {
        return;
    }
    if !fits(value, field.kind) {
        let detail = format!("{} is expected, not {}; it is not used", wanted(field.kind), value.kind());
        notes.warn(Code::ImportJsonType, value, detail);
        notes.ledger.count(path, true);
        return;
    }
    format(value, field.kind, notes);
    if !field.ours {
        notes.ledger.count(path, true);
    }
    match field.kind {
        Kind::One(noun) if field.ours => inspect(value, noun, path, notes),
        Kind::Many(noun) => {
            let length = path.len();
            path.push_str("/*");
            let items = if value.items().is_empty() { std::slice::from_ref(value) } else { value.items() };
            for item in items {
                if item.fields().is_empty() && !says_nothing(item) {
                    notes.warn(Code::ImportJsonType, item, format!("an object is expected, not {}; it is not used", item.kind()));
                } else if field.ours {
                    inspect(item, noun, path, notes);
                }
            }
            path.truncate(length);
        }
        _ => {}
    }
}

fn fits(value: &Value<'_>, kind: Kind) -> bool {
    match kind {
        Kind::Number => value.as_number().is_some(),
        Kind::Key(_) => value.as_text().is_some() || value.as_number().is_some(),
        Kind::One(_) => matches!(value.shape, Shape::Object(_)),
        Kind::Many(_) => matches!(value.shape, Shape::List(_) | Shape::Object(_)),
        Kind::Flag => matches!(value.shape, Shape::Bool(_) | Shape::Text(_)),
        Kind::Texts => true,
        _ => value.as_text().is_some(),
    }
}

fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::Number => "a number",
        Kind::Flag => "yes or no",
        Kind::One(_) => "an object",
        Kind::Many(_) | Kind::Texts => "a list",
        _ => "a text",
    }
}

/// What only looks like what it should be.
fn format(value: &Value<'_>, kind: Kind, notes: &mut Notes<'_>) {
    let Some(text) = value.as_text().map(str::trim) else { return };
    let detail = match kind {
        Kind::Uri if !is_uri(text) => "a web address begins with `https://` and has no spaces",
        Kind::Email if !is_email(text) => "an e-mail address has one `@`, and no spaces",
        Kind::Moment if !is_moment(text) => "a moment is written `2026-11-22T14:30:00Z`",
        _ => return,
    };
    notes.warn(Code::OpenReferralFormat, value, detail);
}
