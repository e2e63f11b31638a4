//! The envelopes, and the answer to `GET /`.

use crate::edges::exchange::json::{Value, write_value};
use crate::edges::exchange::open_referral::OpenReferralOutput;
use crate::edges::exchange::open_referral::reading::EXTENSION;

/// Which of all pages this is.
#[derive(Clone, Copy)]
pub(super) struct Number {
    /// From zero.
    pub(super) page: usize,
    pub(super) pages: usize,
    /// Of all pages together.
    pub(super) services: usize,
}

/// One page.
pub(super) fn page(
    number: Number,
    services: Vec<Value<'static>>,
    extension: Option<Value<'static>>,
    output: OpenReferralOutput,
) -> String {
    let names = match output {
        OpenReferralOutput::Uk30 => {
            ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"]
        }
        OpenReferralOutput::Uk10 => ["totalElements", "totalPages", "number", "size", "first", "last", "empty", "content"],
    };
    let values = [
        Value::number(number.services),
        Value::number(number.pages),
        Value::number(number.page + 1),
        Value::number(services.len()),
        Value::from(number.page == 0),
        Value::from(number.page + 1 >= number.pages),
        Value::from(services.is_empty()),
        Value::list(services),
    ];
    let mut fields: Vec<_> = names.into_iter().zip(values.map(Some)).collect();
    let list = fields.pop();
    fields.push((EXTENSION, extension));
    fields.extend(list);
    write_value(&Value::object(fields))
}

/// The answer to `GET /`.
pub(super) fn api(output: OpenReferralOutput) -> String {
    let number = if output == OpenReferralOutput::Uk30 { "3.0" } else { "1.0" };
    let version = if output == OpenReferralOutput::Uk30 { "HSDS-UK-3.0" } else { "1.0" };
    write_value(&Value::object([
        ("version", Some(Value::text(version))),
        ("profile", Some(Value::text(format!("https://openreferraluk.org/specifications/{number}")))),
        ("openapi_url", Some(Value::text(format!("https://openreferraluk.org/specifications/{number}/openapi.json")))),
    ]))
}
