//! Organisations, and how to reach them.

use super::Noun;
use super::field::Kind::{Email, Key, Many, Number, Text, Uri};
use super::field::{Field, HSDS, HSDS31, UK1, all, field, hsds, id, uk, v1};

pub(super) const ORGANIZATION: &[Field] = &[
    id(Noun::Organization).ours(),
    all("name", Text).ours().must(""),
    all("description", Text).must(""),
    all("email", Email).ours(),
    uk("website", Uri).ours(),
    v1("url", Uri).ours(),
    all("logo", Text),
    all("uri", Uri),
    uk("parent_organization_id", Key(Noun::Organization)),
    uk("organization_identifiers", Many(Noun::OrganizationIdentifier)).ours(),
    uk("attributes", Many(Noun::Attribute)),
    field("contacts", Many(Noun::Contact), UK1 | HSDS).ours(),
    field("phones", Many(Noun::Phone), UK1 | HSDS).ours(),
    hsds("alternate_name", Text),
    hsds("tax_status", Text),
    hsds("tax_id", Text),
    hsds("year_incorporated", Number),
    hsds("legal_status", Text),
    hsds("funding", Many(Noun::Funding)),
    hsds("locations", Many(Noun::Location)),
    hsds("programs", Many(Noun::Program)),
    hsds("metadata", Many(Noun::Other)),
    field("additional_websites", Many(Noun::Other), HSDS31),
    field("services", Many(Noun::Service), UK1 | HSDS).ours(),
];

pub(super) const ORGANIZATION_IDENTIFIER: &[Field] = &[
    id(Noun::OrganizationIdentifier),
    uk("organization_id", Key(Noun::Organization)),
    uk("identifier_scheme", Text).ours(),
    uk("identifier_type", Text).must(""),
    uk("identifier", Text).ours().must(""),
    uk("attributes", Many(Noun::Attribute)),
];

pub(super) const CONTACT: &[Field] = &[
    id(Noun::Contact),
    uk("service_id", Key(Noun::Service)),
    all("name", Text).ours(),
    all("title", Text).ours(),
    uk("attributes", Many(Noun::Attribute)),
    hsds("department", Text),
    hsds("email", Email).ours(),
    field("phones", Many(Noun::Phone), UK1 | HSDS).ours(),
];

pub(super) const PHONE: &[Field] = &[
    id(Noun::Phone),
    uk("contact_id", Key(Noun::Contact)),
    all("number", Text).ours().must(""),
    uk("description", Text),
    all("languages", Many(Noun::Language)),
    v1("contact", Text),
    field("type", Text, UK1 | HSDS),
    hsds("extension", Number),
];
