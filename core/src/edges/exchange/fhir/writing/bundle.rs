//! Resources, and the Bundle that holds them.

use super::case::Case;
use super::elements::Made;
use crate::edges::exchange::fhir::options::FhirBundleKind;
use crate::edges::exchange::json::Value;

/// A resource that has been written.
pub(in crate::edges::exchange::fhir) struct Resource {
    pub(in crate::edges::exchange::fhir) kind: &'static str,
    pub(in crate::edges::exchange::fhir) uuid: String,
    /// System and value by which a server finds it again; none for kinds without identifiers.
    pub(in crate::edges::exchange::fhir) found_by: Option<(String, String)>,
    /// Its elements, without type and id.
    pub(in crate::edges::exchange::fhir) elements: Made,
}

impl Resource {
    /// The resource as FHIR writes it.
    fn body(self, with_id: bool) -> Made {
        let id = with_id.then(|| Value::text(self.uuid));
        let head = Value::object([("resourceType", Some(Value::text(self.kind))), ("id", id)]);
        joined(head, self.elements)
    }

    /// How a server is to keep it: found by its identifier and replaced, otherwise made anew.
    fn request(&self) -> Made {
        let (method, url) = match &self.found_by {
            Some((system, value)) => ("PUT", format!("{}?identifier={}|{}", self.kind, escaped(system), escaped(value))),
            None => ("POST", self.kind.to_owned()),
        };
        Value::object([("method", Some(Value::text(method))), ("url", Some(Value::text(url)))])
    }
}

/// The fields of both objects, one after the other.
fn joined(first: Made, second: Made) -> Made {
    let fields = [first, second].into_iter().flat_map(|part| match part.shape {
        crate::edges::exchange::json::Shape::Object(fields) => fields,
        _ => Vec::new(),
    });
    crate::edges::exchange::json::Shape::Object(fields.collect()).into()
}

/// A text inside an address: what is neither letter nor digit nor `-._~` is written in hexadecimal.
fn escaped(text: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// The Bundle of an export.
pub(super) fn bundle(case: &Case<'_>, resources: Vec<Resource>) -> Made {
    let kind = case.options.bundle.unwrap_or(FhirBundleKind::Collection);
    let transaction = kind == FhirBundleKind::Transaction;
    let entry = |resource: Resource| {
        let request = transaction.then(|| resource.request());
        Value::object([
            ("fullUrl", Some(Value::text(format!("urn:uuid:{}", resource.uuid)))),
            // A server gives ids of its own; the identifier says which resource it is.
            ("resource", Some(resource.body(!transaction))),
            ("request", request),
        ])
    };
    let identifier = case.own_identifier("bundle", &case.part(case.options.purpose.as_str()));
    Value::object([
        ("resourceType", Some(Value::text("Bundle"))),
        ("identifier", (!transaction).then_some(identifier)),
        ("type", Some(Value::text(kind.as_str()))),
        ("timestamp", case.moment(case.options.at)),
        ("entry", Some(Value::list(resources.into_iter().map(entry)))),
    ])
}

/// The Bundle of a document, its Composition first.
pub(in crate::edges::exchange::fhir) fn document_bundle(case: &Case<'_>, resources: Vec<Resource>) -> Made {
    let entry = |resource: Resource| {
        Value::object([
            ("fullUrl", Some(Value::text(format!("urn:uuid:{}", resource.uuid)))),
            ("resource", Some(resource.body(true))),
        ])
    };
    Value::object([
        ("resourceType", Some(Value::text("Bundle"))),
        ("identifier", Some(case.own_identifier("message", &case.part(&case.options.at.to_string())))),
        ("type", Some(Value::text("document"))),
        ("timestamp", case.moment(case.options.at)),
        ("entry", Some(Value::list(resources.into_iter().map(entry)))),
    ])
}
