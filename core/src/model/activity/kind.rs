//! The kinds of activity seen in real programmes.

use crate::ground::text::words;

words! {
    /// What kind of activity it is.
    open ActivityKind {
        /// A heritage walk or trail.
        HeritageWalk = "heritage_walk",
        /// Handling objects.
        ObjectHandling = "object_handling",
        /// A visit to a museum or gallery.
        MuseumVisit = "museum_visit",
        /// Archives and family research.
        ArchiveResearch = "archive_research",
        /// Oral history and storytelling.
        OralHistory = "oral_history",
        /// Community archaeology: digging, finds, recording.
        CommunityArchaeology = "community_archaeology",
        /// Indoor work after the dig.
        PostExcavation = "post_excavation",
        /// Conservation and restoration skills.
        Conservation = "conservation",
        /// A historic craft.
        HistoricCraft = "historic_craft",
        /// A creative response: art, writing, photography, music.
        CreativeResponse = "creative_response",
        /// A historic landscape.
        HistoricLandscape = "historic_landscape",
        /// A historic garden.
        HistoricGarden = "historic_garden",
        /// A memory café or reminiscence.
        MemoryCafe = "memory_cafe",
        /// A history club.
        HistoryClub = "history_club",
        /// A place of worship.
        PlaceOfWorship = "place_of_worship",
        /// Exercise in a historic building.
        ExerciseInHistoricBuilding = "exercise_in_historic_building",
        /// Curating an exhibition together.
        CoCuration = "co_curation",
        /// Remote or online.
        Remote = "remote",
        /// A volunteering placement.
        Volunteering = "volunteering",
        /// Alone, on the doorstep.
        SelfLed = "self_led",
        /// A drop-in at a hub.
        HubDropIn = "hub_drop_in",
        /// Company by a connector or buddy.
        Accompaniment = "accompaniment",
    }
}
