//! What an event is about, where two devices could have said different things of it.

use crate::ground::time::Date;
use crate::model::barrier::BarrierKind;
use crate::model::referral::{Action, ConsentScope, FollowUpPoint};

/// What an event is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Matter {
    Choice,
    Answer,
    Session(Date),
    Exit,
    FollowUp(FollowUpPoint),
    Barrier(BarrierKind),
    Consent(ConsentScope),
}

/// Which way an event goes, where one way is the safer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// It opens the way: of two, this one is set aside.
    Loosens,
    /// It closes the way.
    Tightens,
    /// Neither: of two that differ, the later one is set aside.
    Says,
}

/// What an event is about, and which way it goes.
pub(super) fn matter(action: &Action) -> Option<(Matter, Way)> {
    let about = match action {
        Action::Shortlist { .. } | Action::Choose { .. } => (Matter::Choice, Way::Says),
        Action::Accept { .. } | Action::Waitlist { .. } | Action::Decline { .. } => (Matter::Answer, Way::Says),
        Action::RecordSession { on, .. } | Action::CorrectSession { on, .. } => (Matter::Session(*on), Way::Says),
        Action::PlanExit { .. } | Action::CheckNextStep { .. } => (Matter::Exit, Way::Says),
        Action::RecordFollowUp { follow_up } => (Matter::FollowUp(follow_up.point), Way::Says),
        Action::AddressBarrier { commitment } => (Matter::Barrier(commitment.barrier.clone()), Way::Loosens),
        Action::AcceptAccommodation { barrier }
        | Action::WaiveBarrier { barrier, .. }
        | Action::FindNoBarrier { barrier, .. } => (Matter::Barrier(barrier.clone()), Way::Loosens),
        Action::AddBarrier { barrier, .. } | Action::ReopenBarrier { barrier, .. } => {
            (Matter::Barrier(barrier.clone()), Way::Tightens)
        }
        Action::GiveConsent { scope, .. } => (Matter::Consent(*scope), Way::Loosens),
        Action::WithdrawConsent { scope } => (Matter::Consent(*scope), Way::Tightens),
        _ => return None,
    };
    Some(about)
}
