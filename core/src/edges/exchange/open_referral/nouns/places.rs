//! Places, and services at them.

use super::Noun;
use super::field::Kind::{Key, Many, Number, One, Text, Uri, Words};
use super::field::{Field, HSDS, HSDS31, UK1, all, field, hsds, id, uk, v1};
use super::words::PLACES;

pub(super) const LOCATION: &[Field] = &[
    id(Noun::Location).ours(),
    uk("location_type", Words(PLACES)).ours().must("physical"),
    all("name", Text).ours(),
    all("description", Text).ours(),
    all("latitude", Number).ours(),
    all("longitude", Number).ours(),
    uk("external_identifier", Text).ours(),
    uk("external_identifier_type", Text).ours(),
    uk("addresses", Many(Noun::Address)).ours(),
    uk("accessibility", Many(Noun::Accessibility)).ours(),
    uk("attributes", Many(Noun::Attribute)),
    v1("physical_addresses", Many(Noun::Address)).ours(),
    v1("accessibility_for_disabilities", Many(Noun::Accessibility)).ours(),
    hsds("url", Uri),
    hsds("organization_id", Key(Noun::Organization)).ours(),
    hsds("alternate_name", Text),
    hsds("transportation", Text),
    hsds("languages", Many(Noun::Language)),
    hsds("contacts", Many(Noun::Contact)),
    hsds("phones", Many(Noun::Phone)),
    hsds("schedules", Many(Noun::Schedule)),
    hsds("metadata", Many(Noun::Other)),
];

pub(super) const ADDRESS: &[Field] = &[
    id(Noun::Address),
    uk("location_id", Key(Noun::Location)),
    uk("attention", Text),
    all("address_1", Text).ours().must(""),
    field("address_2", Text, UK1 | HSDS).ours(),
    v1("address_3", Text).ours(),
    v1("address_4", Text).ours(),
    all("city", Text).ours().must(""),
    uk("region", Text).ours(),
    all("state_province", Text).ours().must(""),
    all("postal_code", Text).ours().must(""),
    all("country", Text).ours().must("GB"),
    uk("address_type", Words(PLACES)).ours().must("physical"),
    v1("uprn", Text).ours(),
    uk("attributes", Many(Noun::Attribute)),
];

pub(super) const ACCESSIBILITY: &[Field] = &[
    id(Noun::Accessibility),
    uk("location_id", Key(Noun::Location)),
    uk("description", Text).ours(),
    all("details", Text).ours(),
    uk("url", Uri),
    all("accessibility", Text).ours(),
    uk("attributes", Many(Noun::Attribute)),
];

pub(super) const SERVICE_AT_LOCATION: &[Field] = &[
    id(Noun::ServiceAtLocation).ours(),
    uk("service_id", Key(Noun::Service)),
    uk("location_id", Key(Noun::Location)).ours(),
    all("location", One(Noun::Location)).ours(),
    field("schedules", Many(Noun::Schedule), HSDS).ours(),
    v1("regular_schedule", Many(Noun::Schedule)).ours(),
    v1("regular_schedules", Many(Noun::Schedule)).ours(),
    v1("holiday_schedules", Many(Noun::HolidaySchedule)).ours(),
    hsds("description", Text),
    hsds("contacts", Many(Noun::Contact)),
    hsds("phones", Many(Noun::Phone)),
    field("service_areas", Many(Noun::ServiceArea), HSDS31),
];
