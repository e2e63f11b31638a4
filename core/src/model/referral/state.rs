//! What a referral has come to.

use crate::ground::text::words;

words! {
    /// What a referral has come to. The last seven are closed: nothing leads out of them.
    ///
    /// `docs/referrals.md` says what each means, when it is due, and which events lead on.
    closed ReferralState {
        /// Somebody brought the client: FHIR Task `draft`.
        Identified = "identified",
        /// What matters to them, and what stands in the way: FHIR Task `draft`.
        Conversation = "conversation",
        /// Matches with reasons; the client chooses: FHIR Task `draft`.
        Shortlisted = "shortlisted",
        /// The provider is asked to address the barriers; nothing that identifies the client is needed: FHIR Task `draft`.
        BarrierPlanning = "barrier_planning",
        /// Sent to the provider, with consent: FHIR Task `requested`.
        Offered = "offered",
        /// The provider can take the person; a place is held: FHIR Task `accepted`.
        Accepted = "accepted",
        /// No place yet: FHIR Task `accepted`.
        Waitlisted = "waitlisted",
        /// Place, clearance and consent are in order: FHIR Task `accepted`.
        Confirmed = "confirmed",
        /// Has attended: FHIR Task `in-progress`.
        Active = "active",
        /// Not coming for now: FHIR Task `on-hold`.
        Paused = "paused",
        /// Planned end, with a next step named: FHIR Task `completed`.
        Completed = "completed",
        /// Ended before its time, with a reason: FHIR Task `failed`.
        EndedEarly = "ended_early",
        /// The provider cannot take the person: FHIR Task `rejected`.
        DeclinedByProvider = "declined_by_provider",
        /// The client does not want it any more: FHIR Task `cancelled`.
        Withdrawn = "withdrawn",
        /// Nobody was reached: FHIR Task `cancelled`.
        CouldNotContact = "could_not_contact",
        /// The client does not take the place: FHIR Task `cancelled`.
        OfferDeclined = "offer_declined",
        /// Should never have been recorded: FHIR Task `entered-in-error`.
        EnteredInError = "entered_in_error",
    }
}

impl ReferralState {
    /// Whether nothing leads out of it.
    #[must_use]
    pub const fn is_closed(self) -> bool {
        matches!(
            self,
            Self::Completed
                | Self::EndedEarly
                | Self::DeclinedByProvider
                | Self::Withdrawn
                | Self::CouldNotContact
                | Self::OfferDeclined
                | Self::EnteredInError
        )
    }

    /// The code of FHIR's `Task.status` (R4).
    #[must_use]
    pub const fn fhir_task_status(self) -> &'static str {
        match self {
            Self::Identified | Self::Conversation | Self::Shortlisted | Self::BarrierPlanning => "draft",
            Self::Offered => "requested",
            Self::Accepted | Self::Waitlisted | Self::Confirmed => "accepted",
            Self::Active => "in-progress",
            Self::Paused => "on-hold",
            Self::Completed => "completed",
            Self::EndedEarly => "failed",
            Self::DeclinedByProvider => "rejected",
            Self::Withdrawn | Self::CouldNotContact | Self::OfferDeclined => "cancelled",
            Self::EnteredInError => "entered-in-error",
        }
    }

    /// The code for FHIR's `Task.businessStatus`: the state itself, with hyphens.
    #[must_use]
    pub fn fhir_business_status(self) -> String {
        self.as_str().replace('_', "-")
    }
}
