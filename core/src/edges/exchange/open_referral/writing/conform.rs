//! Makes a service fit the published schema of the edition that is written. What it would refuse is taken out or replaced, and told,
//! so that the extension can carry it.

use std::borrow::Cow;

use crate::edges::exchange::json::{Shape, Value};
use crate::edges::exchange::open_referral::OpenReferralOutput;
use crate::edges::exchange::open_referral::nouns::{Field, Kind, Noun, UK1, UK3};
use crate::edges::exchange::open_referral::shapes::{is_email, is_moment, is_uri, is_uuid};
use crate::ground::id::uuid_of;

/// One value that was written otherwise than it is.
pub(super) struct Change {
    pub(super) path: String,
    /// What it is; none where there was nothing.
    pub(super) value: Option<Value<'static>>,
    /// What was written; none where nothing was.
    pub(super) written: Option<Value<'static>>,
}

/// Every change that the service needed, in order; undoing them from the last to the first gives it back.
pub(super) fn conform(service: &mut Value<'static>, output: OpenReferralOutput) -> Vec<Change> {
    let mut changes = Vec::new();
    object(service, Noun::Service, "", output, &mut changes);
    changes
}

fn object(value: &mut Value<'static>, noun: Noun, path: &str, output: OpenReferralOutput, changes: &mut Vec<Change>) {
    let Shape::Object(fields) = &mut value.shape else { return };
    let edition = if output == OpenReferralOutput::Uk10 { UK1 } else { UK3 };
    for field in noun.fields().iter().filter(|field| field.editions & edition != 0) {
        let path = format!("{path}/{}", field.name);
        let at = fields.iter().position(|(name, _)| name == field.name);
        let Some(old) = at.and_then(|at| fields.get_mut(at)) else {
            if let Some(new) = required(field, &path, output) {
                changes.push(Change { path, value: None, written: Some(new.clone()) });
                fields.push((Cow::Borrowed(field.name), new));
            }
            continue;
        };
        let new = fitting(&old.1, field, output).or_else(|| required(field, &path, output));
        match new {
            Some(new) if new == old.1 => {}
            Some(new) => {
                changes.push(Change { path: path.clone(), value: Some(old.1.clone()), written: Some(new.clone()) });
                old.1 = new;
            }
            None => {
                changes.push(Change { path: path.clone(), value: Some(old.1.clone()), written: None });
                fields.retain(|(name, _)| name != field.name);
                continue;
            }
        }
        let Some((_, inner)) = fields.iter_mut().find(|(name, _)| name == field.name) else { continue };
        match (field.kind, &mut inner.shape) {
            (Kind::One(noun), _) => object(inner, noun, &path, output, changes),
            (Kind::Many(noun), Shape::List(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    object(item, noun, &format!("{path}/{index}"), output, changes);
                }
            }
            _ => {}
        }
    }
}

/// The value where it fits, or the nearest that does; none where there is none.
fn fitting(value: &Value<'static>, field: &Field, output: OpenReferralOutput) -> Option<Value<'static>> {
    let text = value.as_text();
    let same = || Some(value.clone());
    match field.kind {
        // In edition 1 any text is a key.
        Kind::Key(_) if output == OpenReferralOutput::Uk10 => match text.or_else(|| value.as_number()) {
            Some(key) if text.is_none() => Some(Value::text(key.to_owned())),
            Some(key) if !key.trim().is_empty() => same(),
            _ => None,
        },
        Kind::Key(noun) => match text.or_else(|| value.as_number()) {
            Some(key) if text.is_some() && is_uuid(key) => same(),
            Some(key) if !key.trim().is_empty() => Some(Value::text(uuid_of(noun.word(), key))),
            _ => None,
        },
        Kind::Text | Kind::Date => text.and_then(|_| same()),
        Kind::Uri => text.filter(|text| is_uri(text)).and_then(|_| same()),
        Kind::Email => text.filter(|text| is_email(text)).and_then(|_| same()),
        Kind::Moment => text.filter(|text| is_moment(text)).and_then(|_| same()),
        Kind::Number => value.as_number().and_then(|_| same()),
        Kind::Words(words) => {
            let found = text?.trim();
            words.iter().find(|word| word.eq_ignore_ascii_case(found)).map(|word| Value::text(*word))
        }
        Kind::One(_) => matches!(value.shape, Shape::Object(_)).then(same).flatten(),
        Kind::Many(_) => match &value.shape {
            Shape::List(items) => Some(Value::list(items.iter().filter(|item| matches!(item.shape, Shape::Object(_))).cloned())),
            Shape::Object(_) => Some(Value::list([value.clone()])),
            _ => None,
        },
        Kind::Flag => matches!(value.shape, Shape::Bool(_) | Shape::Text(_)).then(same).flatten(),
        Kind::Texts => same(),
    }
}

/// What must stand there where nothing is known.
fn required(field: &Field, path: &str, output: OpenReferralOutput) -> Option<Value<'static>> {
    match (field.kind, field.must?) {
        // In edition 1 a service need not have a status.
        (Kind::Words(_), _) if output == OpenReferralOutput::Uk10 => None,
        (Kind::Key(noun), _) => Some(Value::text(uuid_of(noun.word(), path))),
        (_, word) => Some(Value::text(word)),
    }
}
