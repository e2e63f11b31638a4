//! Looking into one resource: every element is asked for by its name and kind, and whatever nobody asked for is noted.

use std::cell::RefCell;

use super::references::Pending;
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::json::{Document, Shape, Value, nearest};
use crate::edges::exchange::unread::Unread;
use crate::ground::error::{Code, Issue, Severity};
use crate::ground::text::can_be_shown;

/// What is found while a file is read.
#[derive(Default)]
pub(super) struct Noted {
    pub(super) findings: RefCell<Findings>,
    pub(super) unread: RefCell<Unread>,
    pub(super) pending: RefCell<Vec<Pending>>,
}

/// One resource, or the Bundle around it.
pub(super) struct Look<'l, 't> {
    pub(super) document: &'l Document<'t>,
    pub(super) noted: &'l Noted,
    /// The pointer of the value the places are told from.
    pub(super) prefix: &'l str,
    pub(super) root: &'l Value<'t>,
    /// The kind of resource, with which its paths begin.
    pub(super) kind: &'l str,
    /// Which entry of the Bundle it is.
    pub(super) entry: Option<usize>,
    /// The name space of our own ids and words.
    pub(super) own: &'l str,
}

impl<'l, 't> Look<'l, 't> {
    /// Notes a finding about a value.
    pub(super) fn found(&self, severity: Severity, code: Code, value: &Value<'t>, detail: impl Into<String>) {
        self.noted.findings.borrow_mut().note(code, |code| Issue {
            path: self.document.place(self.prefix, self.root, value),
            code,
            severity,
            detail: detail.into(),
        });
    }

    pub(super) fn wrong(&self, code: Code, value: &Value<'t>, detail: impl Into<String>) {
        self.found(Severity::Error, code, value, detail);
    }

    /// Notes the names of an object that nobody reads, and what is said beyond FHIR. `path` is that of the object itself.
    pub(super) fn only(&self, object: &Value<'t>, path: &str, names: &[&str]) {
        for (name, value) in object.fields() {
            if value.is_null() || value.shape == Shape::List(Vec::new()) || value.shape == Shape::Object(Vec::new()) {
                self.wrong(Code::FhirEmpty, value, "an element of FHIR is left out where there is nothing to say");
            }
            match name.as_ref() {
                "id" | "resourceType" => {}
                "extension" => {
                    for extension in value.items() {
                        let detail = "an extension that is not known here; what it says was not read";
                        self.found(Severity::Notice, Code::FhirExtensionUnknown, extension, detail);
                    }
                }
                name if names.contains(&name) => {}
                name => self.unknown(&format!("{path}/{}", shown(name))),
            }
        }
    }

    fn unknown(&self, path: &str) {
        self.noted.unread.borrow_mut().note(&format!("{}{path}", self.kind));
    }

    /// The value of a name, where it is there and says something.
    pub(super) fn get<'v>(&self, object: &'v Value<'t>, name: &str) -> Option<&'v Value<'t>> {
        object.get(name).filter(|value| !value.is_null())
    }

    fn kind_of(&self, value: &Value<'t>, wanted: &str) {
        self.wrong(Code::FhirElementKind, value, format!("{} stands where {wanted} belongs", value.kind()));
    }

    /// A text, which is never blank in FHIR.
    pub(super) fn text<'v>(&self, object: &'v Value<'t>, name: &str) -> Option<&'v str> {
        let value = self.get(object, name)?;
        let Some(text) = value.as_text() else {
            self.kind_of(value, "a text");
            return None;
        };
        if text.trim().is_empty() {
            self.wrong(Code::FhirEmpty, value, "the text is empty");
            return None;
        }
        Some(text)
    }

    /// A text that has to be there.
    pub(super) fn required<'v>(&self, object: &'v Value<'t>, name: &str) -> Option<&'v str> {
        self.must_have(object, name);
        self.text(object, name)
    }

    /// Notes where an element is missing.
    pub(super) fn must_have(&self, object: &Value<'t>, name: &str) {
        if self.get(object, name).is_none() {
            self.wrong(Code::FhirElementMissing, object, format!("`{name}` is missing"));
        }
    }

    /// An object.
    pub(super) fn object<'v>(&self, object: &'v Value<'t>, name: &str) -> Option<&'v Value<'t>> {
        let value = self.get(object, name)?;
        self.is_object(value).then_some(value)
    }

    pub(super) fn is_object(&self, value: &Value<'t>) -> bool {
        let is = matches!(value.shape, Shape::Object(_));
        if !is {
            self.kind_of(value, "an object");
        }
        is
    }

    /// The objects of a list.
    pub(super) fn objects<'v>(&self, object: &'v Value<'t>, name: &str) -> Vec<&'v Value<'t>> {
        let items = self.list(object, name).iter();
        items.filter(|item| self.is_object(item)).collect()
    }

    /// The values of a list.
    pub(super) fn list<'v>(&self, object: &'v Value<'t>, name: &str) -> &'v [Value<'t>] {
        let Some(value) = self.get(object, name) else { return &[] };
        if !matches!(value.shape, Shape::List(_)) {
            self.kind_of(value, "a list");
        }
        value.items()
    }

    /// A code of a required value set.
    pub(super) fn code<'v>(&self, object: &'v Value<'t>, name: &str, allowed: &[&str]) -> Option<&'v str> {
        let code = self.text(object, name)?;
        if allowed.contains(&code) {
            return Some(code);
        }
        let shown = if can_be_shown(code) { format!("`{code}`") } else { "what stands here".to_owned() };
        let meant = nearest(code, allowed).map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
        let detail = format!("{shown} is not one of: {}{meant}", allowed.join(", "));
        self.wrong(Code::FhirCodeUnknown, self.get(object, name)?, detail);
        None
    }

    /// A date or moment, as exactly as it is said.
    pub(super) fn moment(&self, object: &Value<'t>, name: &str) -> Option<String> {
        let text = self.text(object, name)?;
        if !super::elements::is_date_time(text) {
            let detail = "a date is written `2026`, `2026-11`, `2026-11-23` or, with its offset, `2026-11-23T09:00:00Z`";
            self.wrong(Code::FhirDateFormat, self.get(object, name)?, detail);
            return None;
        }
        Some(text.to_owned())
    }

    /// Notes where more than one of the forms of a choice stands: `valueString` beside `valueInteger`.
    pub(super) fn one_of(&self, object: &Value<'t>, stem: &str) {
        let is_form = |name: &str| {
            let rest = name.strip_prefix(stem).unwrap_or_default();
            rest.bytes().next().is_some_and(|first| first.is_ascii_uppercase())
        };
        if let Some((_, second)) = object.fields().iter().filter(|(name, _)| is_form(name)).nth(1) {
            self.wrong(Code::FhirChoiceTwice, second, format!("`{stem}[x]` stands in two forms; only one may"));
        }
    }
}

/// A name as a path shows it: one that could be no name of an element may be personal, and is not repeated.
fn shown(name: &str) -> &str {
    let letters = name.strip_prefix('_').unwrap_or(name);
    let fits = !letters.is_empty() && name.len() <= 48 && letters.bytes().all(|letter| letter.is_ascii_alphanumeric());
    if fits && letters.bytes().filter(u8::is_ascii_digit).count() <= 2 { name } else { "…" }
}
