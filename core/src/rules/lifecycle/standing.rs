//! What a referral has come to: the fold of its events.

use std::sync::Arc;

use super::stage::Stage;
use crate::ground::id::{ClientId, ReferralId};
use crate::ground::time::{Date, Timestamp};
use crate::model::client::NeedLevel;
use crate::model::feature::Answer;
use crate::model::referral::{
    Attendance, Concern, Conflict, ConsentGiven, ExitPlan, Feedback, FollowUp, Proposal, ReferralBarrier, ReferralPolicy,
    ReferralQuestion, StepReached, Transition,
};

/// The match a client chose, and when somebody last looked at it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Chosen {
    pub(crate) proposal: Arc<Proposal>,
    pub(crate) looked_at: Date,
}

/// Whether the next step can be paid and reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NextStepCheck {
    pub(crate) affordable: Answer,
    pub(crate) reachable: Answer,
    pub(crate) on: Date,
}

/// A barrier, since when its commitment counts sessions, and who knows of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Barrier {
    pub(crate) view: ReferralBarrier,
    pub(crate) addressed_on: Option<Date>,
    /// Whether a match knows of it; what only people know of, no match can find to be none.
    pub(crate) by_match: bool,
}

/// What a referral has come to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Standing {
    pub(crate) referral: ReferralId,
    pub(crate) client: ClientId,
    pub(crate) need: NeedLevel,
    pub(crate) policy: ReferralPolicy,
    pub(crate) stage: Stage,
    pub(crate) since: Timestamp,
    pub(crate) shortlist: Arc<Vec<Proposal>>,
    pub(crate) shortlisted_on: Date,
    pub(crate) chosen: Option<Chosen>,
    pub(crate) barriers: Vec<Barrier>,
    pub(crate) questions: Vec<ReferralQuestion>,
    pub(crate) consents: Vec<ConsentGiven>,
    pub(crate) sessions: Vec<Attendance>,
    /// Attempts in a row that did not reach the client.
    pub(crate) unreached: u32,
    pub(crate) call_due: Option<Date>,
    pub(crate) feedback: Vec<Feedback>,
    pub(crate) concerns: Vec<Concern>,
    pub(crate) exit: Option<ExitPlan>,
    pub(crate) next_step: Option<NextStepCheck>,
    pub(crate) steps: Vec<StepReached>,
    pub(crate) follow_ups: Vec<FollowUp>,
    pub(crate) conflicts: Vec<Conflict>,
    pub(crate) transitions: Vec<Transition>,
    /// How many events have been told, those set aside among them.
    pub(crate) told: i64,
}

impl Standing {
    pub(crate) fn barrier(&self, kind: &crate::model::barrier::BarrierKind) -> Option<&Barrier> {
        self.barriers.iter().find(|barrier| barrier.view.barrier == *kind)
    }

    pub(crate) fn barrier_mut(&mut self, kind: &crate::model::barrier::BarrierKind) -> Option<&mut Barrier> {
        self.barriers.iter_mut().find(|barrier| barrier.view.barrier == *kind)
    }

    pub(crate) fn has_attended(&self) -> bool {
        self.sessions.iter().any(|session| session.outcome == crate::model::referral::SessionOutcome::Attended)
    }

    pub(crate) fn has_open_conflict(&self) -> bool {
        self.conflicts.iter().any(|conflict| conflict.decision.is_none())
    }

    pub(crate) fn has_unread_concern(&self) -> bool {
        self.concerns.iter().any(|concern| !concern.read)
    }
}
