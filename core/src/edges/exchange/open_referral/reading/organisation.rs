//! Organisations.

use super::contact;
use super::fields::{key, list, text, words};
use super::service::extension_kind;
use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::notes::Notes;
use crate::ground::error::Code;
use crate::ground::id::PartnerId;
use crate::ground::text::NonEmpty;
use crate::model::partner::{Partner, PartnerKind};
use crate::model::provenance::{Provenance, Source};
use crate::model::site::ExternalId;

/// Registers of charities: England and Wales, Scotland, Northern Ireland.
const CHARITIES: &[&str] = &["GB-CHC", "GB-SC", "GB-NIC"];

/// The partner an organisation becomes. One without a key goes by its name; one without a name is only referred to.
pub(in crate::edges::exchange::open_referral) fn read(organisation: &Value<'_>, notes: &mut Notes<'_>) -> Option<Partner> {
    let name = words(organisation, "name", notes);
    let Some(name) = name else {
        if key(organisation, "id").is_none() {
            notes.warn(Code::IdEmpty, organisation, "the organisation has neither id nor name; it is kept and not used");
        }
        return None;
    };
    let id = match key(organisation, "id") {
        Some(id) => PartnerId::new(id),
        None => {
            notes.warn(Code::IdEmpty, organisation, "the organisation has no id; it goes by its name");
            PartnerId::new(format!("name:{name}"))
        }
    };
    let id = id
        .map_err(|error| notes.warn(error.code(), organisation, format!("{}; the organisation is not used", error.detail())))
        .ok()?;
    let external_ids: Vec<ExternalId> = list(organisation, "organization_identifiers").iter().filter_map(registered).collect();
    let charity = list(organisation, "organization_identifiers")
        .iter()
        .any(|item| text(item, "identifier_scheme").is_some_and(|scheme| CHARITIES.contains(&scheme)));
    let kind = if charity { PartnerKind::Charity } else { PartnerKind::Extension { name: extension_kind("organization")? } };
    let website = words(organisation, if text(organisation, "website").is_some() { "website" } else { "url" }, notes);
    Some(Partner {
        external_ids,
        website,
        contact: contact::read(organisation),
        provenance: Some(Provenance::new(Source::Directory)),
        ..Partner::new(id, name, kind)
    })
}

/// Where an organisation is registered, and as what. Without a scheme its type says whose key it is.
fn registered(item: &Value<'_>) -> Option<ExternalId> {
    let scheme = text(item, "identifier_scheme").or_else(|| text(item, "identifier_type"))?;
    Some(ExternalId::new(NonEmpty::new(scheme).ok()?, NonEmpty::new(text(item, "identifier")?).ok()?))
}
