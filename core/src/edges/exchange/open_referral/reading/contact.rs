//! How to reach an organisation.

use super::fields::{list, text};
use crate::edges::exchange::json::Value;
use crate::ground::text::{NonEmpty, PersonalText};
use crate::model::partner::Contact;

/// The role of a contact that names none.
pub(in crate::edges::exchange::open_referral) const GENERAL: &str = "general enquiries";

/// The first contact, with the organisation's own address and number where it has none. No value of it is ever repeated
/// in a finding: names, addresses and numbers may be a person's.
pub(super) fn read(organisation: &Value<'_>) -> Option<Contact> {
    let contact = list(organisation, "contacts").iter().find(|item| !item.fields().is_empty());
    let number = |from: &Value<'_>| list(from, "phones").iter().find_map(|phone| text(phone, "number").map(PersonalText::from));
    let email =
        contact.and_then(|contact| text(contact, "email")).or_else(|| text(organisation, "email")).map(PersonalText::from);
    let telephone = contact.and_then(number).or_else(|| number(organisation));
    let name = contact.and_then(|contact| text(contact, "name")).map(PersonalText::from);
    if email.is_none() && telephone.is_none() && name.is_none() {
        return None;
    }
    let role = contact.and_then(|contact| text(contact, "title")).unwrap_or(GENERAL);
    Some(Contact { name, email, telephone, ..Contact::new(NonEmpty::new(role).ok()?) })
}
