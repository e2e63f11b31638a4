//! The table of the standard: every noun, every field of every edition, and whether it becomes part of a record.
//!
//! One table serves reading (what is of the wrong kind, what is known, what is ours) and writing (what the published
//! schema would refuse). `docs/open-referral.md` says why each field goes where it goes.

/// The editions a field belongs to, as bits.
pub(super) const UK3: u8 = 1;
pub(super) const UK1: u8 = 2;
pub(super) const HSDS: u8 = 4;
pub(super) const HSDS31: u8 = 8;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// The key of something of that noun.
    Key(Noun),
    Text,
    /// A date: the schema asks for any text.
    Date,
    /// A moment with an offset.
    Moment,
    Uri,
    Email,
    Number,
    /// One of these words.
    Words(&'static [&'static str]),
    One(Noun),
    Many(Noun),
    Texts,
}

/// One field.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) editions: u8,
    /// Whether it becomes part of a record of ours.
    pub(super) ours: bool,
    /// What an edition-3 text must hold where nothing is known.
    pub(super) must: Option<&'static str>,
}

/// A noun of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Noun {
    Service,
    Organization,
    OrganizationIdentifier,
    Location,
    Address,
    Accessibility,
    Schedule,
    HolidaySchedule,
    ServiceAtLocation,
    ServiceArea,
    CostOption,
    Funding,
    Language,
    Contact,
    Phone,
    Attribute,
    TaxonomyTerm,
    Taxonomy,
    Capacity,
    Unit,
    Eligibility,
    Program,
    Review,
    Other,
}

const fn field(name: &'static str, kind: Kind, editions: u8) -> Field {
    Field { name, kind, editions, ours: false, must: None }
}

/// In the UK profile of edition 3, and so in HSDS.
const fn uk(name: &'static str, kind: Kind) -> Field {
    field(name, kind, UK3 | HSDS)
}

/// In every edition.
const fn all(name: &'static str, kind: Kind) -> Field {
    field(name, kind, UK3 | UK1 | HSDS)
}

const fn v1(name: &'static str, kind: Kind) -> Field {
    field(name, kind, UK1)
}

const fn hsds(name: &'static str, kind: Kind) -> Field {
    field(name, kind, HSDS)
}

const fn id(noun: Noun) -> Field {
    Field { must: Some(""), ..all("id", Kind::Key(noun)) }
}

impl Field {
    const fn ours(self) -> Self {
        Self { ours: true, ..self }
    }

    const fn must(self, otherwise: &'static str) -> Self {
        Self { must: Some(otherwise), ..self }
    }
}

use Kind::{Date, Email, Key, Many, Moment, Number, One, Text, Texts, Uri, Words};

/// The words of a service's status.
pub(super) const STATUSES: &[&str] = &["active", "inactive", "defunct", "temporarily closed"];
/// The words of a location's type and of an address's.
pub(super) const PLACES: &[&str] = &["physical", "postal", "virtual"];
/// The words of a schedule's frequency.
pub(super) const FREQUENCIES: &[&str] = &["WEEKLY", "MONTHLY"];

const SERVICE: &[Field] = &[
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
    v1("deliverable_type", Text),
    v1("attending_type", Text).ours(),
    v1("attending_access", Text).ours(),
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

const ORGANIZATION: &[Field] = &[
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

const ORGANIZATION_IDENTIFIER: &[Field] = &[
    id(Noun::OrganizationIdentifier),
    uk("organization_id", Key(Noun::Organization)),
    uk("identifier_scheme", Text).ours(),
    uk("identifier_type", Text).must(""),
    uk("identifier", Text).must(""),
    uk("attributes", Many(Noun::Attribute)),
];

const LOCATION: &[Field] = &[
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

const ADDRESS: &[Field] = &[
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

const ACCESSIBILITY: &[Field] = &[
    id(Noun::Accessibility),
    uk("location_id", Key(Noun::Location)),
    uk("description", Text).ours(),
    all("details", Text).ours(),
    uk("url", Uri),
    all("accessibility", Text).ours(),
    uk("attributes", Many(Noun::Attribute)),
];

const SCHEDULE: &[Field] = &[
    id(Noun::Schedule),
    uk("service_id", Key(Noun::Service)),
    uk("service_at_location_id", Key(Noun::ServiceAtLocation)).ours(),
    all("valid_from", Date).ours(),
    all("valid_to", Date).ours(),
    all("dtstart", Date).ours(),
    all("freq", Words(FREQUENCIES)).ours(),
    all("interval", Number).ours(),
    all("byday", Text).ours(),
    all("bymonthday", Text).ours(),
    all("description", Text).ours(),
    all("opens_at", Text).ours(),
    all("closes_at", Text).ours(),
    uk("schedule_link", Uri),
    uk("attending_type", Text),
    uk("notes", Text).ours(),
    v1("weekday", Text).ours(),
    hsds("location_id", Key(Noun::Location)),
    hsds("timezone", Number).ours(),
    hsds("until", Date).ours(),
    hsds("count", Number).ours(),
    hsds("wkst", Text).ours(),
    hsds("byweekno", Text).ours(),
    hsds("byyearday", Text).ours(),
    hsds("attributes", Many(Noun::Attribute)),
];

const HOLIDAY_SCHEDULE: &[Field] = &[
    id(Noun::HolidaySchedule),
    v1("closed", Text).ours(),
    v1("opens_at", Text),
    v1("closes_at", Text),
    v1("start_date", Date).ours(),
    v1("end_date", Date).ours(),
];

const SERVICE_AT_LOCATION: &[Field] = &[
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

const SERVICE_AREA: &[Field] = &[
    id(Noun::ServiceArea),
    uk("service_id", Key(Noun::Service)),
    uk("name", Text).ours(),
    all("extent", Text),
    uk("extent_type", Text),
    all("uri", Text).ours(),
    all("service_area", Text).ours(),
    hsds("description", Text),
];

const COST_OPTION: &[Field] = &[
    id(Noun::CostOption),
    uk("service_id", Key(Noun::Service)),
    all("valid_from", Date).ours(),
    all("valid_to", Date).ours(),
    all("option", Text).ours(),
    all("amount", Number).ours(),
    all("amount_description", Text).ours(),
    hsds("currency", Text).ours(),
];

const FUNDING: &[Field] = &[id(Noun::Funding), uk("service_id", Key(Noun::Service)), all("source", Text)];

const LANGUAGE: &[Field] = &[
    id(Noun::Language),
    uk("service_id", Key(Noun::Service)),
    uk("phone_id", Key(Noun::Phone)),
    v1("language", Text).ours(),
    hsds("name", Text).ours(),
    hsds("code", Text).ours(),
    hsds("note", Text).ours(),
];

const CONTACT: &[Field] = &[
    id(Noun::Contact),
    uk("service_id", Key(Noun::Service)),
    all("name", Text).ours(),
    all("title", Text).ours(),
    uk("attributes", Many(Noun::Attribute)),
    hsds("department", Text),
    hsds("email", Email).ours(),
    field("phones", Many(Noun::Phone), UK1 | HSDS).ours(),
];

const PHONE: &[Field] = &[
    id(Noun::Phone),
    uk("contact_id", Key(Noun::Contact)),
    all("number", Text).ours().must(""),
    uk("description", Text),
    all("languages", Many(Noun::Language)),
    v1("contact", Text),
    field("type", Text, UK1 | HSDS),
    hsds("extension", Number),
];

const ATTRIBUTE: &[Field] = &[
    id(Noun::Attribute),
    uk("link_id", Key(Noun::Other)),
    uk("taxonomy_term_id", Key(Noun::TaxonomyTerm)),
    uk("link_type", Text),
    uk("taxonomy_term", One(Noun::TaxonomyTerm)),
    v1("taxonomy", One(Noun::Taxonomy)),
    hsds("link_entity", Text),
    hsds("value", Text),
    field("label", Text, HSDS31),
];

const TAXONOMY_TERM: &[Field] = &[
    id(Noun::TaxonomyTerm),
    uk("name", Text).must(""),
    uk("description", Text).must(""),
    uk("parent_id", Key(Noun::TaxonomyTerm)),
    uk("taxonomy", Text),
    uk("taxonomy_id", Key(Noun::Taxonomy)),
    uk("term_uri", Uri),
    uk("term", Text),
    hsds("code", Text),
    hsds("language", Text),
    hsds("taxonomy_detail", One(Noun::Taxonomy)),
];

const TAXONOMY: &[Field] = &[
    id(Noun::Taxonomy),
    all("name", Text).must(""),
    uk("description", Text).must(""),
    uk("uri", Uri),
    uk("version", Text),
    uk("taxonomy_terms", Many(Noun::TaxonomyTerm)),
    v1("vocabulary", Text),
];

const CAPACITY: &[Field] = &[
    field("id", Key(Noun::Capacity), HSDS31),
    field("unit", One(Noun::Unit), HSDS31).ours(),
    field("available", Number, HSDS31).ours(),
    field("maximum", Number, HSDS31).ours(),
    field("updated", Date, HSDS31).ours(),
    field("description", Text, HSDS31),
];

const UNIT: &[Field] = &[
    field("id", Key(Noun::Unit), HSDS31),
    field("name", Text, HSDS31).ours(),
    field("scheme", Text, HSDS31),
    field("identifier", Text, HSDS31),
    field("uri", Uri, HSDS31),
];

const ELIGIBILITY: &[Field] = &[
    id(Noun::Eligibility),
    v1("eligibility", Text),
    v1("minimum_age", Number).ours(),
    v1("maximum_age", Number).ours(),
    v1("gender", Text),
    v1("taxonomys", Many(Noun::Other)),
];

const PROGRAM: &[Field] = &[
    id(Noun::Program),
    hsds("name", Text),
    hsds("alternate_name", Text),
    hsds("description", Text),
    hsds("organization_id", Text),
];

const REVIEW: &[Field] = &[id(Noun::Review), v1("title", Text), v1("description", Text), v1("score", Text), v1("widget", Texts)];

impl Noun {
    /// What the standard calls it.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Organization => "organization",
            Self::OrganizationIdentifier => "organization_identifier",
            Self::Location => "location",
            Self::Address => "address",
            Self::Accessibility => "accessibility",
            Self::Schedule => "schedule",
            Self::HolidaySchedule => "holiday_schedule",
            Self::ServiceAtLocation => "service_at_location",
            Self::ServiceArea => "service_area",
            Self::CostOption => "cost_option",
            Self::Funding => "funding",
            Self::Language => "language",
            Self::Contact => "contact",
            Self::Phone => "phone",
            Self::Attribute => "attribute",
            Self::TaxonomyTerm => "taxonomy_term",
            Self::Taxonomy => "taxonomy",
            Self::Capacity => "service_capacity",
            Self::Unit => "unit",
            Self::Eligibility => "eligibility",
            Self::Program => "program",
            Self::Review => "review",
            Self::Other => "record",
        }
    }

    /// Its fields.
    pub(super) const fn fields(self) -> &'static [Field] {
        match self {
            Self::Service => SERVICE,
            Self::Organization => ORGANIZATION,
            Self::OrganizationIdentifier => ORGANIZATION_IDENTIFIER,
            Self::Location => LOCATION,
            Self::Address => ADDRESS,
            Self::Accessibility => ACCESSIBILITY,
            Self::Schedule => SCHEDULE,
            Self::HolidaySchedule => HOLIDAY_SCHEDULE,
            Self::ServiceAtLocation => SERVICE_AT_LOCATION,
            Self::ServiceArea => SERVICE_AREA,
            Self::CostOption => COST_OPTION,
            Self::Funding => FUNDING,
            Self::Language => LANGUAGE,
            Self::Contact => CONTACT,
            Self::Phone => PHONE,
            Self::Attribute => ATTRIBUTE,
            Self::TaxonomyTerm => TAXONOMY_TERM,
            Self::Taxonomy => TAXONOMY,
            Self::Capacity => CAPACITY,
            Self::Unit => UNIT,
            Self::Eligibility => ELIGIBILITY,
            Self::Program => PROGRAM,
            Self::Review => REVIEW,
            Self::Other => &[],
        }
    }

    /// The field of that name.
    pub(super) fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }
}
