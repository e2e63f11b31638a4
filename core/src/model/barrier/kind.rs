//! The barriers there are.

use crate::ground::text::words;

words! {
    /// What can stand between a client and an activity, under four headings: language, physical, financial, psychological.
    ///
    /// Ids are stable. A programme adds its own as `x-<organisation>:<slug>` and defines it in the catalogue.
    open BarrierKind {
        /// The sessions are in a language the client does not use with ease.
        EnglishLevel = "language.english_level",
        /// Signing, captions or a loop are needed to follow.
        BslOrCommunication = "language.bsl_or_communication",
        /// Reading or writing is asked for.
        Literacy = "language.literacy",
        /// The words of the offer put people off.
        Terminology = "language.terminology",
        /// The story told is contested or painful.
        ContestedNarrative = "language.contested_narrative",
        /// It seems that one has to know things already.
        PriorKnowledge = "language.prior_knowledge",
        /// The way there is too far or cannot be made.
        ReachTransport = "physical.reach_transport",
        /// The walk on arrival is too long.
        WalkDistance = "physical.walk_distance",
        /// There are steps at the entrance.
        StepFreeEntrance = "physical.step_free_entrance",
        /// There are steps inside.
        StepFreeRoute = "physical.step_free_route",
        /// The ground is rough or steep.
        SurfaceGradient = "physical.surface_gradient",
        /// There is no accessible toilet.
        AccessibleToilet = "physical.accessible_toilet",
        /// There are too few places to sit.
        SeatingRest = "physical.seating_rest",
        /// It is hard to hear.
        HearingEnvironment = "physical.hearing_environment",
        /// It is hard to see or to find one's way.
        SightEnvironment = "physical.sight_environment",
        /// Noise, light or crowds are too much.
        SensoryLoad = "physical.sensory_load",
        /// Sessions are too long.
        StaminaDuration = "physical.stamina_duration",
        /// The work is manual or outdoors.
        ManualOrOutdoor = "physical.manual_or_outdoor",
        /// An assistance dog has to come along.
        AssistanceDog = "physical.assistance_dog",
        /// Somebody has to come along to help.
        PersonalCare = "physical.personal_care",
        /// Parking close by is needed.
        Parking = "physical.parking",
        /// It costs more than the client can pay.
        EntryPrice = "financial.entry_price",
        /// Getting there costs more than the client can pay.
        TravelCost = "financial.travel_cost",
        /// Kit, clothing or food have to be bought.
        KitAndFood = "financial.kit_and_food",
        /// Staying on means paying for membership.
        MembershipAfterwards = "financial.membership_afterwards",
        /// Somebody has to be cared for, or wages are lost.
        CaringOrLostEarnings = "financial.caring_or_lost_earnings",
        /// The client fears for their benefits.
        BenefitRulesWorry = "financial.benefit_rules_worry",
        /// A device or the internet is needed.
        DigitalAccess = "financial.digital_access",
        /// "That is not for people like me."
        NotForMe = "psychological.not_for_me",
        /// The place has a painful history.
        SiteHistory = "psychological.site_history",
        /// Going for the first time is frightening.
        FirstVisitAnxiety = "psychological.first_visit_anxiety",
        /// The group is too large.
        GroupSize = "psychological.group_size",
        /// Institutions are not trusted.
        TrustInstitution = "psychological.trust_institution",
        /// The client has to feel safe as who they are.
        SafetyIdentity = "psychological.safety_identity",
        /// Health goes up and down.
        FluctuatingHealth = "psychological.fluctuating_health",
        /// The client needs more support than the activity can hold.
        NeedExceedsSupport = "psychological.need_exceeds_support",
        /// Being seen as referred is shaming.
        StigmaOfReferral = "psychological.stigma_of_referral",
    }
}
