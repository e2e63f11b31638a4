//! Services, and what hangs on them.

use super::Noun;
use super::field::Kind::{Date, Email, Key, Many, Moment, Number, One, Text, Texts, Uri, Words};
use super::field::{Field, HSDS31, all, field, hsds, id, uk, v1};
use super::words::{ACCESS, ATTENDING, DELIVERABLES, STATUSES};

pub(super) const SERVICE: &[Field] = &[
    id(Noun::Service).ours(),
    all("organization_id", Key(Noun::Organization)).ours(),
    all("name", Text).ours().must(""),
    all("description", Text).ours(),
    all("url", Uri),
    all("email", Email),
    all("status", Words(STATUSES)).ours().must("inactive"),
    all("fees", Text),
    all("accreditations", Text),
    uk("minimum_age", Number).ours(),
    uk("maximum_age", Number).ours(),
    all("assured_date", Date).ours(),
    uk("assurer_email", Email),
    uk("alert", Text),
    uk("last_modified", Moment),
    uk("schedules", Many(Noun::Schedule)).ours(),
    all("service_areas", Many(Noun::ServiceArea)).ours(),
    all("service_at_locations", Many(Noun::ServiceAtLocation)).ours(),
    all("languages", Many(Noun::Language)).ours(),
    all("organization", One(Noun::Organization)).ours(),
    uk("funding", Many(Noun::Funding)),
    all("cost_options", Many(Noun::CostOption)).ours(),
    all("contacts", Many(Noun::Contact)),
    uk("attributes", Many(Noun::Attribute)).ours(),
    v1("deliverable_type", Words(DELIVERABLES)),
    v1("attending_type", Words(ATTENDING)).ours(),
    v1("attending_access", Words(ACCESS)).ours(),
    v1("fundings", Many(Noun::Funding)),
    v1("regular_schedules", Many(Noun::Schedule)).ours(),
    v1("holiday_schedules", Many(Noun::HolidaySchedule)).ours(),
    v1("eligibilitys", Many(Noun::Eligibility)).ours(),
    v1("eligibilities", Many(Noun::Eligibility)).ours(),
    v1("service_taxonomys", Many(Noun::Attribute)),
    v1("service_taxonomies", Many(Noun::Attribute)),
    v1("reviews", Many(Noun::Review)),
    hsds("program_id", Key(Noun::Program)),
    hsds("alternate_name", Text),
    hsds("interpretation_services", Text),
    hsds("application_process", Text),
    hsds("fees_description", Text),
    hsds("wait_time", Text),
    hsds("eligibility_description", Text),
    hsds("licenses", Text),
    hsds("phones", Many(Noun::Phone)),
    hsds("program", One(Noun::Program)),
    hsds("required_documents", Many(Noun::Other)),
    hsds("metadata", Many(Noun::Other)),
    field("capacities", Many(Noun::Capacity), HSDS31).ours(),
    field("additional_urls", Many(Noun::Other), HSDS31),
];

pub(super) const SERVICE_AREA: &[Field] = &[
    id(Noun::ServiceArea),
    uk("service_id", Key(Noun::Service)),
    uk("name", Text).ours(),
    all("extent", Text),
    uk("extent_type", Text),
    // A code in it counts where there is no name: it is kept all the same.
    all("uri", Text),
    all("service_area", Text).ours(),
    hsds("description", Text),
];

pub(super) const COST_OPTION: &[Field] = &[
    id(Noun::CostOption),
    uk("service_id", Key(Noun::Service)),
    all("valid_from", Date).ours(),
    all("valid_to", Date).ours(),
    all("option", Text).ours(),
    all("amount", Number).ours(),
    all("amount_description", Text).ours(),
    hsds("currency", Text).ours(),
];

pub(super) const FUNDING: &[Field] = &[id(Noun::Funding), uk("service_id", Key(Noun::Service)), all("source", Text)];

pub(super) const LANGUAGE: &[Field] = &[
    id(Noun::Language),
    uk("service_id", Key(Noun::Service)),
    uk("phone_id", Key(Noun::Phone)),
    v1("language", Text).ours(),
    hsds("name", Text).ours(),
    hsds("code", Text).ours(),
    hsds("note", Text).ours(),
];

pub(super) const CAPACITY: &[Field] = &[
    field("id", Key(Noun::Capacity), HSDS31),
    field("unit", One(Noun::Unit), HSDS31).ours(),
    field("available", Number, HSDS31).ours(),
    field("maximum", Number, HSDS31).ours(),
    field("updated", Date, HSDS31).ours(),
    field("description", Text, HSDS31),
];

pub(super) const UNIT: &[Field] = &[
    field("id", Key(Noun::Unit), HSDS31),
    field("name", Text, HSDS31).ours(),
    field("scheme", Text, HSDS31),
    field("identifier", Text, HSDS31),
    field("uri", Uri, HSDS31),
];

pub(super) const ELIGIBILITY: &[Field] = &[
    id(Noun::Eligibility),
    v1("eligibility", Text),
    v1("minimum_age", Number).ours(),
    v1("maximum_age", Number).ours(),
    v1("gender", Text),
    v1("taxonomys", Many(Noun::Other)),
];

pub(super) const PROGRAM: &[Field] = &[
    id(Noun::Program),
    hsds("name", Text),
    hsds("alternate_name", Text),
    hsds("description", Text),
    hsds("organization_id", Text),
];

pub(super) const REVIEW: &[Field] =
    &[id(Noun::Review), v1("title", Text), v1("description", Text), v1("score", Text), v1("widget", Texts)];
