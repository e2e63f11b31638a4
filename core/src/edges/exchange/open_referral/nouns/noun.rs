//! The nouns, by name and by table.

use super::field::Field;
use super::{organisations, places, services, terms, times};

/// A noun of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::edges::exchange::open_referral) enum Noun {
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

impl Noun {
    /// What the standard calls it.
    pub(in crate::edges::exchange::open_referral) const fn word(self) -> &'static str {
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
    pub(in crate::edges::exchange::open_referral) const fn fields(self) -> &'static [Field] {
        match self {
            Self::Service => services::SERVICE,
            Self::Organization => organisations::ORGANIZATION,
            Self::OrganizationIdentifier => organisations::ORGANIZATION_IDENTIFIER,
            Self::Location => places::LOCATION,
            Self::Address => places::ADDRESS,
            Self::Accessibility => places::ACCESSIBILITY,
            Self::Schedule => times::SCHEDULE,
            Self::HolidaySchedule => times::HOLIDAY_SCHEDULE,
            Self::ServiceAtLocation => places::SERVICE_AT_LOCATION,
            Self::ServiceArea => services::SERVICE_AREA,
            Self::CostOption => services::COST_OPTION,
            Self::Funding => services::FUNDING,
            Self::Language => services::LANGUAGE,
            Self::Contact => organisations::CONTACT,
            Self::Phone => organisations::PHONE,
            Self::Attribute => terms::ATTRIBUTE,
            Self::TaxonomyTerm => terms::TAXONOMY_TERM,
            Self::Taxonomy => terms::TAXONOMY,
            Self::Capacity => services::CAPACITY,
            Self::Unit => services::UNIT,
            Self::Eligibility => services::ELIGIBILITY,
            Self::Program => services::PROGRAM,
            Self::Review => services::REVIEW,
            Self::Other => &[],
        }
    }

    /// The field of that name.
    pub(in crate::edges::exchange::open_referral) fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }
}
