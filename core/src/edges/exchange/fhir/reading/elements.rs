//! The small parts resources are made of.

use super::look::Look;
use super::records::{FhirIdentifier, FhirReference};
use super::references::Pending;
use crate::edges::exchange::fhir::options::FhirCoding;
use crate::edges::exchange::json::Value;
use crate::ground::time::{Date, Timestamp};

/// Whether a text is a date or moment of FHIR: a year, a month, a day, or a moment with its offset.
pub(super) fn is_date_time(text: &str) -> bool {
    let day = |text: &str| text.parse::<Date>().is_ok_and(|day| day.year() > 0);
    let four = |text: &str| text.get(..4).is_some_and(|year| year.bytes().all(|digit| digit.is_ascii_digit()));
    four(text)
        && match text.len() {
            4 => day(&format!("{text}-01-01")),
            7 => day(&format!("{text}-01")),
            10 => day(text),
            _ => is_moment(text),
        }
}

/// Whether a text is a moment with seconds and offset. ISO 8601 has more ways to write one than FHIR.
fn is_moment(text: &str) -> bool {
    let offset = text.ends_with('Z')
        || text.len() > 6 && {
            let sign = text.as_bytes().get(text.len() - 6);
            matches!(sign, Some(b'+' | b'-')) && text.as_bytes().get(text.len() - 3) == Some(&b':')
        };
    let letters = text.as_bytes();
    let seconds = letters.get(10) == Some(&b'T') && letters.get(13) == Some(&b':') && letters.get(16) == Some(&b':');
    offset && seconds && text.len() >= 20 && text.parse::<Timestamp>().is_ok()
}

/// The day of a date or moment that says one.
pub(super) fn day_of(text: &str) -> Option<Date> {
    text.parse::<Date>().ok().or_else(|| text.parse::<Timestamp>().ok().map(Timestamp::uk_date))
}

impl<'t> Look<'_, 't> {
    pub(super) fn coding(&self, coding: &Value<'t>, path: &str) -> Option<FhirCoding> {
        self.only(coding, path, &["system", "code", "display"]);
        let code = self.text(coding, "code");
        let system = self.text(coding, "system");
        let display = self.text(coding, "display").map(str::to_owned);
        let (Some(code), Some(system)) = (code, system) else {
            if code.is_some() {
                self.found(
                    crate::ground::error::Severity::Warning,
                    crate::ground::error::Code::FhirElementMissing,
                    coding,
                    "the code has no `system`, so that nobody can tell what it means",
                );
            }
            return None;
        };
        Some(FhirCoding { display, ..FhirCoding::new(system.to_owned(), code.to_owned()) })
    }

    /// The codings of a concept, and its words.
    pub(super) fn concept<'v>(&self, concept: &'v Value<'t>, path: &str) -> (Vec<FhirCoding>, Option<&'v str>) {
        self.only(concept, path, &["coding", "text"]);
        let inner = format!("{path}/coding/*");
        let codings = self.objects(concept, "coding").into_iter().filter_map(|coding| self.coding(coding, &inner)).collect();
        (codings, self.text(concept, "text"))
    }

    /// The codings of one concept.
    pub(super) fn codings(&self, object: &Value<'t>, name: &str) -> Vec<FhirCoding> {
        self.object(object, name).map(|concept| self.concept(concept, &format!("/{name}")).0).unwrap_or_default()
    }

    /// The codings of a list of concepts.
    pub(super) fn codings_of_all(&self, object: &Value<'t>, name: &str) -> Vec<FhirCoding> {
        let path = format!("/{name}/*");
        self.objects(object, name).into_iter().flat_map(|concept| self.concept(concept, &path).0).collect()
    }

    pub(super) fn identifier(&self, identifier: &Value<'t>, path: &str) -> FhirIdentifier {
        self.only(identifier, path, &["system", "value"]);
        FhirIdentifier {
            system: self.text(identifier, "system").map(str::to_owned),
            value: self.text(identifier, "value").map(Into::into),
        }
    }

    pub(super) fn identifiers(&self, object: &Value<'t>) -> Vec<FhirIdentifier> {
        self.objects(object, "identifier").into_iter().map(|one| self.identifier(one, "/identifier/*")).collect()
    }

    /// The key of our own of some kind among the identifiers.
    pub(super) fn own_key<'i>(&self, identifiers: &'i [FhirIdentifier], kind: &str) -> Option<&'i str> {
        let system = format!("{}/Id/{kind}", self.own);
        let ours = identifiers.iter().find(|one| one.system.as_deref() == Some(system.as_str()))?;
        ours.value.as_ref().map(|value| value.expose())
    }

    /// A reference to a resource of one of these kinds.
    pub(super) fn reference(&self, object: &Value<'t>, name: &str, kinds: &'static [&'static str]) -> Option<FhirReference> {
        self.object(object, name).map(|reference| self.referred(reference, &format!("/{name}"), kinds))
    }

    pub(super) fn references(&self, object: &Value<'t>, name: &str, kinds: &'static [&'static str]) -> Vec<FhirReference> {
        let path = format!("/{name}/*");
        self.objects(object, name).into_iter().map(|reference| self.referred(reference, &path, kinds)).collect()
    }

    fn referred(&self, reference: &Value<'t>, path: &str, kinds: &'static [&'static str]) -> FhirReference {
        self.only(reference, path, &["reference", "type", "identifier", "display"]);
        let address = self.text(reference, "reference");
        let kind = self.text(reference, "type");
        let identifier = self.object(reference, "identifier").map(|one| self.identifier(one, &format!("{path}/identifier")));
        let said = kind.or_else(|| address.and_then(kind_in_address));
        if let Some(value) = address.map_or_else(|| reference.get("type"), |_| reference.get("reference")) {
            if said.is_some_and(|said| !kinds.contains(&said)) {
                self.wrong(crate::ground::error::Code::FhirReferenceKind, value, super::references::wrong_kind(kinds));
            } else if let Some(address) = address {
                self.noted.pending.borrow_mut().push(Pending {
                    entry: self.entry,
                    at: value.at,
                    address: address.to_owned(),
                    kinds,
                });
            }
        }
        FhirReference {
            reference: address.map(str::to_owned),
            kind: kind.map(str::to_owned),
            identifier,
            display: self.text(reference, "display").map(Into::into),
            entry: None,
        }
    }
}

/// The kind of resource an address of the form `Patient/123` names.
fn kind_in_address(address: &str) -> Option<&str> {
    let mut parts = address.rsplit('/');
    let (_, kind) = (parts.next()?, parts.next()?);
    let kind = if kind == "_history" { parts.nth(1)? } else { kind };
    let is_kind = kind.bytes().next().is_some_and(|first| first.is_ascii_uppercase());
    (is_kind && kind.bytes().all(|letter| letter.is_ascii_alphabetic())).then_some(kind)
}
