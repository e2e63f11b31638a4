//! Partners as organisations.

use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::OpenReferralOutput;
use crate::edges::exchange::open_referral::reading::GENERAL;
use crate::ground::id::uuid_of;
use crate::model::partner::{Contact, Partner};
use crate::model::site::ExternalId;

/// The plain fields of a partner.
pub(in crate::edges::exchange::open_referral) fn plain(partner: &Partner, output: OpenReferralOutput) -> Value<'static> {
    let website = partner.website.as_ref().map(|website| Value::text(website.as_str().to_owned()));
    let site = if output == OpenReferralOutput::Uk10 { "url" } else { "website" };
    let contact = partner.contact.as_ref();
    let general = contact.filter(|contact| only_an_address(contact));
    Value::object([
        ("id", Some(Value::text(partner.id.as_str().to_owned()))),
        ("name", Some(Value::text(partner.name.as_str().to_owned()))),
        ("email", general.and_then(|contact| contact.email.as_ref()).map(|email| Value::text(email.expose().to_owned()))),
        (site, website),
        ("organization_identifiers", registered(partner)),
        ("contacts", contact.filter(|_| general.is_none()).map(|contact| Value::list([written(partner, contact)]))),
    ])
}

/// Where it is registered.
fn registered(partner: &Partner) -> Option<Value<'static>> {
    let text = |text: &str| Some(Value::text(text.to_owned()));
    let written = |(number, id): (usize, &ExternalId)| {
        Value::object([
            ("id", Some(Value::text(uuid_of("organization_identifier", &format!("{}#{number}", partner.id))))),
            ("identifier_scheme", text(id.scheme.as_str())),
            ("identifier_type", text(id.scheme.as_str())),
            ("identifier", text(id.value.as_str())),
        ])
    };
    let all: Vec<_> = partner.external_ids.iter().enumerate().map(written).collect();
    (!all.is_empty()).then(|| Value::list(all))
}

fn only_an_address(contact: &Contact) -> bool {
    contact.role.as_str() == GENERAL && contact.name.is_none() && contact.telephone.is_none()
}

fn written(partner: &Partner, contact: &Contact) -> Value<'static> {
    let text = |text: &crate::ground::text::PersonalText| Value::text(text.expose().to_owned());
    let phone = contact.telephone.as_ref().map(|number| {
        Value::list([Value::object([
            ("id", Some(Value::text(uuid_of("phone", partner.id.as_str())))),
            ("number", Some(text(number))),
        ])])
    });
    Value::object([
        ("id", Some(Value::text(uuid_of("contact", partner.id.as_str())))),
        ("name", contact.name.as_ref().map(text)),
        ("title", Some(Value::text(contact.role.as_str().to_owned()))),
        ("email", contact.email.as_ref().map(text)),
        ("phones", phone),
    ])
}
