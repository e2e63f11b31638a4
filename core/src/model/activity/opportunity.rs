//! The classes of opportunity, which differ by place.

use crate::ground::text::words;

words! {
    /// What class of opportunity an activity belongs to. Areas differ: some have hubs, some only the doorstep.
    closed OpportunityClass {
        /// A programme or group.
        Programme = "programme",
        /// A connector or buddy.
        ConnectorOrBuddy = "connector_or_buddy",
        /// A wellbeing hub.
        WellbeingHub = "wellbeing_hub",
        /// A specialist pathway.
        SpecialistPathway = "specialist_pathway",
        /// Volunteering.
        Volunteering = "volunteering",
        /// Heritage on the doorstep.
        Doorstep = "doorstep",
    }
}
