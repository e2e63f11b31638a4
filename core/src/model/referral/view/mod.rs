//! Views: what a referral has come to, as apps show it.

mod barrier;
mod referral;
mod standing;

pub use barrier::{BarrierStatus, OpeningCause, ReferralBarrier, ReferralQuestion};
pub use referral::ReferralView;
pub use standing::{
    ClearanceView, Concern, Conflict, ConsentGiven, Feedback, FeedbackStatus, FollowUpStanding, StepReached, Transition,
};
