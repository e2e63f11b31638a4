//! The accommodations there are.

use crate::ground::text::words;

words! {
    /// What somebody does to remove a barrier.
    open AccommodationKind {
        /// A bilingual session.
        BilingualSession = "bilingual_session",
        /// An interpreter.
        Interpreter = "interpreter",
        /// A translated pack.
        TranslatedPack = "translated_pack",
        /// A British Sign Language interpreter.
        BslInterpreter = "bsl_interpreter",
        /// Captions.
        Captions = "captions",
        /// An induction loop.
        InductionLoop = "induction_loop",
        /// Easy-read material.
        EasyRead = "easy_read",
        /// An oral or hands-on way to take part.
        OralOrHandsOn = "oral_or_hands_on",
        /// A reading buddy.
        ReadingBuddy = "reading_buddy",
        /// The offer reworded: local stories, making, memories.
        RewordedOffer = "reworded_offer",
        /// A content note.
        ContentNote = "content_note",
        /// Another theme.
        OtherTheme = "other_theme",
        /// The story curated together.
        CoCuration = "co_curation",
        /// A partner from the community concerned.
        CommunityPartner = "community_partner",
        /// A design that needs no knowledge.
        NoKnowledgeDesign = "no_knowledge_design",
        /// A mentor.
        Mentor = "mentor",
        /// Another time, when there is a way to get there.
        OtherTime = "other_time",
        /// Community transport.
        CommunityTransport = "community_transport",
        /// A taxi paid by a fund.
        TaxiFund = "taxi_fund",
        /// A shared lift.
        SharedLift = "shared_lift",
        /// A nearer or online variant.
        NearerOrOnline = "nearer_or_online",
        /// Being dropped off at the door.
        DropOff = "drop_off",
        /// The loan of a wheelchair or scooter.
        WheelchairLoan = "wheelchair_loan",
        /// A shorter route.
        ShorterRoute = "shorter_route",
        /// A ramp.
        Ramp = "ramp",
        /// Another entrance.
        OtherEntrance = "other_entrance",
        /// A session on the ground floor.
        GroundFloorSession = "ground_floor_session",
        /// Another room.
        OtherRoom = "other_room",
        /// The material brought down.
        MaterialBroughtDown = "material_brought_down",
        /// A trackway over soft ground.
        Trackway = "trackway",
        /// An all-terrain chair.
        AllTerrainChair = "all_terrain_chair",
        /// A task done sitting.
        SeatedTask = "seated_task",
        /// A toilet near by.
        NearbyToilet = "nearby_toilet",
        /// A break at set times.
        TimedBreak = "timed_break",
        /// Portable stools.
        PortableStools = "portable_stools",
        /// A slower pace with rests.
        Pacing = "pacing",
        /// A small group.
        SmallGroup = "small_group",
        /// A quiet room.
        QuietRoom = "quiet_room",
        /// Large print.
        LargePrint = "large_print",
        /// Audio description.
        AudioDescription = "audio_description",
        /// A guide.
        Guide = "guide",
        /// A quiet hour.
        QuietHour = "quiet_hour",
        /// A room to withdraw to.
        BreakOutRoom = "break_out_room",
        /// A social story: what will happen, step by step, in pictures.
        SocialStory = "social_story",
        /// Half a session.
        HalfSession = "half_session",
        /// Leaving at any time.
        LeaveAnyTime = "leave_any_time",
        /// An indoor or creative stream.
        IndoorStream = "indoor_stream",
        /// Kit supplied.
        KitSupplied = "kit_supplied",
        /// Permission in writing.
        WrittenPermission = "written_permission",
        /// A free place for a companion.
        FreeCompanionPlace = "free_companion_place",
        /// A personal assistant is welcome.
        AssistantWelcome = "assistant_welcome",
        /// A reserved parking bay.
        ReservedBay = "reserved_bay",
        /// The price waived.
        PriceWaived = "price_waived",
        /// A concession.
        Concession = "concession",
        /// A pass.
        Pass = "pass",
        /// An open day.
        OpenDay = "open_day",
        /// A funded place.
        FundedPlace = "funded_place",
        /// Expenses paid in advance.
        ExpensesInAdvance = "expenses_in_advance",
        /// A travel fund.
        TravelFund = "travel_fund",
        /// Sessions within the hours of free bus travel.
        FreeBusHours = "free_bus_hours",
        /// A volunteer pass.
        VolunteerPass = "volunteer_pass",
        /// A bursary.
        Bursary = "bursary",
        /// A crèche.
        Creche = "creche",
        /// Respite care.
        Respite = "respite",
        /// An evening slot.
        EveningSlot = "evening_slot",
        /// A letter from a benefits adviser.
        AdviserLetter = "adviser_letter",
        /// Booking by telephone or on paper.
        PhoneOrPaperBooking = "phone_or_paper_booking",
        /// The loan of a device.
        DeviceLoan = "device_loan",
        /// A session led by the community.
        CommunityLedSession = "community_led_session",
        /// A peer who shares the person's background.
        SharedIdentityPeer = "shared_identity_peer",
        /// A start on the doorstep.
        DoorstepStart = "doorstep_start",
        /// An informed choice: the history told beforehand.
        InformedChoice = "informed_choice",
        /// Another venue.
        OtherVenue = "other_venue",
        /// A lead who is trained in trauma-informed work.
        TraumaInformedLead = "trauma_informed_lead",
        /// Company on the first visit.
        AccompaniedFirstVisit = "accompanied_first_visit",
        /// A call beforehand.
        CallBeforehand = "call_beforehand",
        /// Photographs of the place and the people.
        Photographs = "photographs",
        /// A taster.
        Taster = "taster",
        /// A one-to-one start.
        OneToOneStart = "one_to_one_start",
        /// A link worker hosted on the site.
        LinkWorkerHosted = "link_worker_hosted",
        /// The venue of a partner people know.
        KnownPartnerVenue = "known_partner_venue",
        /// A session for women only.
        WomenOnlySession = "women_only_session",
        /// A session that respects religious practice.
        FaithAwareSession = "faith_aware_session",
        /// A code of conduct.
        CodeOfConduct = "code_of_conduct",
        /// Absence without penalty.
        NoPenaltyAbsence = "no_penalty_absence",
        /// A rule for coming back.
        RejoinRule = "rejoin_rule",
        /// A co-delivery partner present.
        CoDeliveryPartner = "co_delivery_partner",
        /// A neutral name.
        NeutralNaming = "neutral_naming",
        /// A mixed, open group.
        MixedOpenGroup = "mixed_open_group",
    }
}

impl AccommodationKind {
    /// The accommodation in plain words: `a ground floor session`.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::BslInterpreter => "a British Sign Language interpreter".to_owned(),
            Self::Extension { name } => name.slug().replace(['_', '-'], " "),
            built_in => built_in.as_str().replace('_', " "),
        }
    }
}
