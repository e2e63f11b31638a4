//! What makes a resource mean something else than it says: it is refused, and not read.

use super::look::Look;
use crate::edges::exchange::json::{Shape, Value};
use crate::ground::error::Code;

/// Whether the resource has to be refused; if so, that has been noted.
pub(super) fn refused<'t>(look: &Look<'_, 't>, resource: &Value<'t>) -> bool {
    if let Some(rules) = resource.get("implicitRules") {
        look.wrong(
            Code::FhirImplicitRules,
            rules,
            "the resource has `implicitRules`, which are not known here and may change what it means",
        );
        return true;
    }
    let Some(modifier) = modifier(resource) else { return false };
    let detail = "a modifier extension changes the meaning of what stands beside it; the resource was not read";
    look.wrong(Code::FhirModifierExtension, modifier, detail);
    true
}

/// The first modifier extension, however deep.
pub(super) fn modifier<'v, 't>(value: &'v Value<'t>) -> Option<&'v Value<'t>> {
    match &value.shape {
        Shape::List(items) => items.iter().find_map(modifier),
        Shape::Object(fields) => {
            fields.iter().find_map(|(name, inner)| if name == "modifierExtension" { Some(inner) } else { modifier(inner) })
        }
        _ => None,
    }
}
