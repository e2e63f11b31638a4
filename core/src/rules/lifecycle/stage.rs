//! The state with what belongs to it. The two behind the gate cannot be made without a clearance.

use crate::ground::text::NonEmpty;
use crate::ground::time::{Date, Timestamp};
use crate::model::referral::ReferralState;
use crate::rules::clearance::Clearance;

/// The state with what belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Stage {
    Identified,
    Conversation,
    Shortlisted,
    BarrierPlanning { respond_by: Date },
    Offered { respond_by: Date },
    Accepted { hold_until: Timestamp },
    Waitlisted { position: u32, review_on: Date, alternative: NonEmpty },
    Confirmed { clearance: Clearance, first_session: Date },
    Active { clearance: Clearance },
    Paused { return_by: Date },
    Closed { state: ClosedState, on: Date },
}

/// A state that nothing leads out of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClosedState {
    Completed,
    EndedEarly,
    DeclinedByProvider,
    Withdrawn,
    CouldNotContact,
    OfferDeclined,
    EnteredInError,
}

impl ClosedState {
    const fn state(self) -> ReferralState {
        match self {
            Self::Completed => ReferralState::Completed,
            Self::EndedEarly => ReferralState::EndedEarly,
            Self::DeclinedByProvider => ReferralState::DeclinedByProvider,
            Self::Withdrawn => ReferralState::Withdrawn,
            Self::CouldNotContact => ReferralState::CouldNotContact,
            Self::OfferDeclined => ReferralState::OfferDeclined,
            Self::EnteredInError => ReferralState::EnteredInError,
        }
    }
}

impl Stage {
    pub(crate) const fn state(&self) -> ReferralState {
        match self {
            Self::Identified => ReferralState::Identified,
            Self::Conversation => ReferralState::Conversation,
            Self::Shortlisted => ReferralState::Shortlisted,
            Self::BarrierPlanning { .. } => ReferralState::BarrierPlanning,
            Self::Offered { .. } => ReferralState::Offered,
            Self::Accepted { .. } => ReferralState::Accepted,
            Self::Waitlisted { .. } => ReferralState::Waitlisted,
            Self::Confirmed { .. } => ReferralState::Confirmed,
            Self::Active { .. } => ReferralState::Active,
            Self::Paused { .. } => ReferralState::Paused,
            Self::Closed { state, .. } => state.state(),
        }
    }

    /// The clearance behind a confirmed place.
    pub(crate) const fn clearance(&self) -> Option<&Clearance> {
        match self {
            Self::Confirmed { clearance, .. } | Self::Active { clearance } => Some(clearance),
            _ => None,
        }
    }

    /// The day it ended, where it has.
    pub(crate) const fn ended_on(&self) -> Option<Date> {
        match self {
            Self::Closed { on, .. } => Some(*on),
            _ => None,
        }
    }
}
