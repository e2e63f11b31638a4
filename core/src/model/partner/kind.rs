//! The kinds of partner.

use crate::ground::text::words;

words! {
    /// What kind of organisation a partner is. Ranking never looks at it: size and kind earn no points.
    open PartnerKind {
        /// A national body.
        NationalBody = "national_body",
        /// A regional organisation.
        RegionalOrganisation = "regional_organisation",
        /// A museum.
        Museum = "museum",
        /// An archive.
        Archive = "archive",
        /// A library.
        Library = "library",
        /// A heritage or archaeology trust.
        HeritageTrust = "heritage_trust",
        /// A historic house.
        HistoricHouse = "historic_house",
        /// A historic garden.
        HistoricGarden = "historic_garden",
        /// A place of worship.
        PlaceOfWorship = "place_of_worship",
        /// A local history or archaeology society.
        HistorySociety = "history_society",
        /// A community interest company.
        CommunityInterestCompany = "community_interest_company",
        /// A charity.
        Charity = "charity",
        /// A friends group.
        FriendsGroup = "friends_group",
        /// A council service.
        CouncilService = "council_service",
        /// A wellbeing hub.
        WellbeingHub = "wellbeing_hub",
        /// A health partner.
        HealthPartner = "health_partner",
    }
}
