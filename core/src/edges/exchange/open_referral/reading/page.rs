//! The envelope of a page. Its counts are never trusted.

use super::fields::key;
use super::inspect::EXTENSION;
use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::notes::Notes;
use crate::ground::error::Code;

/// Fields of the envelope, in editions 3 and 1.
const KNOWN: &[&str] = &[
    "total_items",
    "total_pages",
    "page_number",
    "size",
    "first_page",
    "last_page",
    "empty",
    "totalElements",
    "totalPages",
    "number",
    "first",
    "last",
    "version",
    "profile",
    "openapi_url",
];

/// Looks at an envelope; whether it holds anything that the standard does not know.
pub(super) fn look(envelope: &Value<'_>, items: usize, notes: &mut Notes<'_>) -> bool {
    let number = |name: &str| envelope.get(name).and_then(Value::as_number).and_then(|digits| digits.parse::<usize>().ok());
    if let Some(value) = envelope.get("size").filter(|_| number("size").is_some_and(|size| size != items)) {
        notes.notice(
            Code::OpenReferralCounts,
            value,
            format!("the page gives another number of services than it has; all {items} are read"),
        );
    }
    if let Some(value) = envelope.get("empty").filter(|value| value.as_bool().is_some_and(|empty| empty != (items == 0))) {
        notes.notice(
            Code::OpenReferralCounts,
            value,
            format!("the page gives another number of services than it has; all {items} are read"),
        );
    }
    let mut other = false;
    for (name, _) in envelope.fields().iter().filter(|(name, _)| name != EXTENSION && !KNOWN.contains(&name.as_ref())) {
        notes.ledger.count(&format!("/{}", crate::edges::exchange::json::shown(name)), false);
        other = true;
    }
    other
}

/// The ids of a list, in their order.
pub(super) fn ids<'v>(extension: &'v Value<'_>, name: &str) -> Vec<&'v str> {
    extension.get(name).map(|list| list.items().iter().filter_map(Value::as_text).collect()).unwrap_or_default()
}

/// The own key of an item, or nothing.
pub(super) fn own_key<'v>(item: &'v Value<'_>) -> &'v str {
    key(item, "id").unwrap_or_default()
}
