//! Referrals: what happens to them, and what they have come to.

mod action;
mod actor;
mod attendance;
mod bounds;
mod commitment;
mod consent;
mod contact;
mod event;
mod event_kind;
mod evidence;
mod exit;
mod follow_up;
mod lapse;
mod path;
mod places;
mod policy;
mod proposal;
mod reason;
mod stamp;
mod state;
mod view;
mod work;

pub use action::Action;
pub use actor::{Actor, ActorRole};
pub use attendance::{Attendance, SessionOutcome};
pub use bounds::FollowUpBounds;
pub use commitment::Commitment;
pub use consent::{ConsentManner, ConsentScope};
pub use contact::{ContactManner, FeedbackTopic};
pub use event::ReferralEvent;
pub use event_kind::EventKind;
pub use evidence::{Evidence, EvidenceKind};
pub use exit::ExitPlan;
pub use follow_up::{Company, FollowUp, FollowUpPoint};
pub use lapse::{Lapse, LapseKind};
pub use path::{PathStep, ReferralPath};
pub use places::{PlaceChange, PlaceEvent, PlaceHeld, PlacesView};
pub use policy::ReferralPolicy;
pub use proposal::Proposal;
pub use reason::{ReasonCode, ReasonSide};
pub use stamp::{ActivityStamp, AspectStamp};
pub use state::ReferralState;
pub use view::{
    BarrierStatus, ClearanceView, Concern, Conflict, ConsentGiven, Feedback, FeedbackStatus, FollowUpStanding, OpeningCause,
    ReferralBarrier, ReferralQuestion, ReferralView, StepReached, Transition,
};
pub use work::{WorkItem, WorkKind};
