//! The features there are.

use crate::ground::text::words;

words! {
    /// What a fact can be about. Every feature is worded so that *yes* is the welcome answer.
    ///
    /// [`FeatureKind::definition`] gives its plain label, its shelf life and its measure. Extensions are welcome.
    open FeatureKind {
        /// Sessions are held in two languages.
        BilingualSession = "bilingual_session",
        /// An interpreter comes.
        Interpreter = "interpreter",
        /// Written material is translated.
        TranslatedMaterial = "translated_material",
        /// A British Sign Language interpreter comes.
        BslInterpreter = "bsl_interpreter",
        /// Speech is captioned.
        Captions = "captions",
        /// Material in easy read.
        EasyRead = "easy_read",
        /// Nothing has to be read or written.
        NoReadingNeeded = "no_reading_needed",
        /// The offer is described in everyday words.
        PlainWords = "plain_words",
        /// Difficult content is announced beforehand.
        ContentNote = "content_note",
        /// The people concerned help to tell the story.
        CoCurated = "co_curated",
        /// Nobody needs to know anything beforehand.
        NoKnowledgeNeeded = "no_knowledge_needed",
        /// The longest walk without a seat between arriving and taking part, in metres.
        WalkFromArrival = "walk_from_arrival",
        /// A car can set somebody down at the door.
        DropOffPoint = "drop_off_point",
        /// The way in has no step.
        StepFreeEntrance = "step_free_entrance",
        /// The way from the entrance to the room, and around it, has no step; a lift counts while it works.
        StepFreeRoute = "step_free_route",
        /// The ground is firm and level.
        LevelFirmGround = "level_firm_ground",
        /// A toilet for wheelchair users.
        AccessibleToilet = "accessible_toilet",
        /// Seats to rest on; the measure is the longest way between two, in metres.
        SeatsToRest = "seats_to_rest",
        /// A hearing loop that works.
        HearingLoop = "hearing_loop",
        /// A quiet room or a quiet place to talk.
        QuietRoom = "quiet_room",
        /// Material in large print.
        LargePrint = "large_print",
        /// Audio description.
        AudioDescription = "audio_description",
        /// Somebody guides people who see little.
        SightedGuide = "sighted_guide",
        /// A session or hour with little noise, light and crowd.
        QuietSession = "quiet_session",
        /// A place to withdraw to.
        BreakOutSpace = "break_out_space",
        /// Rests whenever needed; anyone may leave at any time.
        FlexiblePace = "flexible_pace",
        /// An indoor, seated or creative way to take part.
        SeatedIndoorOption = "seated_indoor_option",
        /// Assistance dogs are welcome, in writing.
        AssistanceDogWelcome = "assistance_dog_welcome",
        /// A personal assistant or companion is welcome and pays nothing.
        FreeCompanionPlace = "free_companion_place",
        /// A parking bay for disabled visitors.
        AccessibleParking = "accessible_parking",
        /// Travel is paid for, in advance if need be.
        TravelPaid = "travel_paid",
        /// Kit, clothing and food are supplied.
        KitSupplied = "kit_supplied",
        /// Nobody has to become a paying member afterwards.
        NoMembershipNeeded = "no_membership_needed",
        /// Childcare or respite is offered.
        CareProvided = "care_provided",
        /// An evening or weekend session is offered.
        EveningSession = "evening_session",
        /// What taking part means for benefits is explained in writing.
        BenefitRulesExplained = "benefit_rules_explained",
        /// People can book by telephone or on paper.
        PhoneBooking = "phone_booking",
        /// People from the community lead it.
        CommunityLed = "community_led",
        /// Somebody who shares the person's background takes part.
        SharedIdentityPeer = "shared_identity_peer",
        /// It begins in a familiar place near home.
        DoorstepStart = "doorstep_start",
        /// The venue can be chosen.
        ChoiceOfVenue = "choice_of_venue",
        /// The leader is trained to work with people who have known trauma.
        TraumaInformedLead = "trauma_informed_lead",
        /// Somebody comes along to the first visit.
        AccompaniedFirstVisit = "accompanied_first_visit",
        /// Somebody calls beforehand, or sends photographs, or offers a taster.
        WelcomeBeforehand = "welcome_beforehand",
        /// A link worker is hosted on the site.
        LinkWorkerHosted = "link_worker_hosted",
        /// It takes place at a venue people already know and trust.
        KnownVenue = "known_venue",
        /// A session for women only.
        WomenOnlySession = "women_only_session",
        /// A session that respects religious practice.
        FaithAwareSession = "faith_aware_session",
        /// A published code of conduct that is kept.
        CodeOfConduct = "code_of_conduct",
        /// Nobody loses their place for missing sessions.
        NoPenaltyAbsence = "no_penalty_absence",
        /// Neutral name, open to everybody: nobody can tell who was referred.
        MixedOpenGroup = "mixed_open_group",
    }
}
