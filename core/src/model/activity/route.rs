//! The ways in.

use crate::ground::text::words;

words! {
    /// By whom people may come to an activity.
    closed ReferralRoute {
        /// By a link worker.
        LinkWorker = "link_worker",
        /// By a GP.
        GeneralPractice = "general_practice",
        /// By another health or care professional.
        HealthProfessional = "health_professional",
        /// By a voluntary organisation.
        VoluntarySector = "voluntary_sector",
        /// By family or a carer.
        FamilyOrCarer = "family_or_carer",
        /// By themselves.
        SelfReferral = "self_referral",
    }
}
