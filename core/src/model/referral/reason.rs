//! Why something ended, or did not come about.

use crate::ground::text::words;

words! {
    /// Why a referral was declined, paused or ended. Each belongs to one side; there is no "other".
    closed ReasonCode {
        /// Provider: no place.
        AtCapacity = "at_capacity",
        /// Provider: the waiting list is closed.
        WaitlistClosed = "waitlist_closed",
        /// Provider: lives outside the area.
        OutsideArea = "outside_area",
        /// Provider: not of the age.
        Age = "age",
        /// Provider: needs more support than there is.
        NeedAboveCeiling = "need_above_ceiling",
        /// Provider: a barrier cannot be addressed.
        BarrierCannotBeAddressed = "barrier_cannot_be_addressed",
        /// Provider: a safeguarding conflict.
        SafeguardingConflict = "safeguarding_conflict",
        /// Provider: the money has ended.
        FundingEnded = "funding_ended",
        /// Provider: the activity does not take place.
        ActivityCancelled = "activity_cancelled",
        /// Provider: too little is known to decide.
        InsufficientInformation = "insufficient_information",
        /// Provider: the person has been referred already.
        Duplicate = "duplicate",
        /// Client: not interested.
        NotInterested = "not_interested",
        /// Client: has changed their mind.
        ChangedMind = "changed_mind",
        /// Client: costs too much.
        Cost = "cost",
        /// Client: cannot get there.
        Travel = "travel",
        /// Client: has something else at the time.
        TimeClash = "time_clash",
        /// Client: health has become worse.
        HealthWorse = "health_worse",
        /// Client: has recovered.
        Recovered = "recovered",
        /// Client: too anxious.
        Anxious = "anxious",
        /// Client: not the right group.
        GroupNotRight = "group_not_right",
        /// Client: prefers something else.
        PrefersOther = "prefers_other",
        /// Client: has moved.
        Moved = "moved",
        /// Client: has died.
        Deceased = "deceased",
        /// Client: is in such a service already.
        AlreadyInService = "already_in_service",
        /// Client: was never told of the referral.
        NeverToldOfReferral = "never_told_of_referral",
        /// Link worker: nobody answered.
        NoAnswer = "no_answer",
        /// Link worker: the number or address is wrong.
        WrongContactDetails = "wrong_contact_details",
        /// Link worker: recorded for the wrong client.
        WrongClient = "wrong_client",
        /// Link worker: recorded twice.
        RecordedTwice = "recorded_twice",
        /// Link worker: recorded to try something out.
        TrialEntry = "trial_entry",
    }
}

words! {
    /// Whose reason it is.
    closed ReasonSide {
        /// The provider's.
        Provider = "provider",
        /// The client's.
        Client = "client",
        /// The link worker's, for not reaching somebody.
        Contact = "contact",
        /// The link worker's, for a record that should not be.
        Recording = "recording",
    }
}

impl ReasonCode {
    /// Whose reason it is.
    #[must_use]
    pub const fn side(self) -> ReasonSide {
        match self {
            Self::AtCapacity
            | Self::WaitlistClosed
            | Self::OutsideArea
            | Self::Age
            | Self::NeedAboveCeiling
            | Self::BarrierCannotBeAddressed
            | Self::SafeguardingConflict
            | Self::FundingEnded
            | Self::ActivityCancelled
            | Self::InsufficientInformation
            | Self::Duplicate => ReasonSide::Provider,
            Self::NoAnswer | Self::WrongContactDetails => ReasonSide::Contact,
            Self::WrongClient | Self::RecordedTwice | Self::TrialEntry => ReasonSide::Recording,
            _ => ReasonSide::Client,
        }
    }
}
