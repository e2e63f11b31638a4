//! The kinds of change.

use crate::ground::text::words;

words! {
    /// What kind of change a provider or a funder would make.
    closed ProvisionChangeKind {
        /// A feature of a site or an activity: a loop, seats, a code of conduct.
        Feature = "feature",
        /// Another language, spoken or interpreted.
        Language = "language",
        /// A session at another time.
        Session = "session",
        /// Shorter sessions.
        ShorterSessions = "shorter_sessions",
        /// A place that costs the client nothing.
        FreeOfCharge = "free_of_charge",
        /// The price that is stated still stands.
        PriceConfirmed = "price_confirmed",
        /// A free place.
        Place = "place",
        /// A smaller group.
        SmallerGroup = "smaller_group",
        /// A partner who is there too and raises the level of need.
        CoDelivery = "co_delivery",
        /// The level of need the activity holds by itself.
        NeedHeld = "need_held",
        /// Money for as much of a course as none is confirmed for.
        Funding = "funding",
        /// The activity runs.
        Running = "running",
        /// The activity takes referrals, and by this way.
        Route = "route",
        /// The activity is open to everybody.
        OpenToAll = "open_to_all",
        /// The area the activity serves.
        AreaServed = "area_served",
        /// Somebody has seen which checks the leaders hold.
        SafeguardingSeen = "safeguarding_seen",
        /// The activity touches nothing besides what it is about.
        TouchesNothingElse = "touches_nothing_else",
        /// The activity is held at another site too.
        AnotherSite = "another_site",
        /// An accommodation that was refused is offered after all.
        Accommodation = "accommodation",
    }
}
