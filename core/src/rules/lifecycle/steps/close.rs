//! Pauses and ends.

use crate::ground::error::Code;
use crate::ground::time::Date;
use crate::model::feature::Answer;
use crate::model::referral::{ActorRole, EventKind, ReasonCode, ReasonSide};
use crate::rules::lifecycle::{ClosedState, Refused, Stage, Standing, require};

pub(in crate::rules::lifecycle) fn pause(
    standing: &mut Standing,
    return_by: Date,
    reason: ReasonCode,
    on: Date,
) -> Result<(), Refused> {
    require(return_by >= on, Code::ReferralDate, "the day of return lies in the past")?;
    of_side(reason, &[ReasonSide::Client, ReasonSide::Provider])?;
    standing.stage = Stage::Paused { return_by };
    Ok(())
}

/// The planned end: somebody came, and what comes next is named, can be paid and can be reached.
pub(in crate::rules::lifecycle) fn complete(standing: &mut Standing, last_session: Date, on: Date) -> Result<(), Refused> {
    require(last_session <= on, Code::ReferralDate, "the last session is still to come")?;
    require(standing.has_attended(), Code::ReferralNoSuchSession, "nobody has come to a session; end it early instead")?;
    let Some(exit) = &standing.exit else {
        return Err(Refused::new(Code::ReferralExitMissing, "plan what comes next before the end"));
    };
    let checked = standing.next_step.is_some_and(|check| {
        let age = i64::from(check.on.days_until(on));
        let fresh = age <= i64::from(standing.policy.next_step_days);
        check.affordable == Answer::Yes && check.reachable == Answer::Yes && fresh
    });
    let detail = "check that the client can pay for the next step and get there";
    require(exit.step.is_none() || checked, Code::ReferralNextStepUnchecked, detail)?;
    unread(standing)?;
    require(!standing.has_open_conflict(), Code::ReferralConflictOpen, "two histories disagree, and nobody has decided")?;
    end(standing, ClosedState::Completed, on);
    Ok(())
}

pub(in crate::rules::lifecycle) fn end_early(
    standing: &mut Standing,
    role: ActorRole,
    reason: ReasonCode,
    on: Date,
) -> Result<(), Refused> {
    of_side(reason, &[ReasonSide::Client, ReasonSide::Provider])?;
    if role != ActorRole::Client {
        unread(standing)?;
    }
    end(standing, ClosedState::EndedEarly, on);
    Ok(())
}

/// The other ends, each with a reason of its own side.
pub(in crate::rules::lifecycle) fn close(
    standing: &mut Standing,
    event: EventKind,
    reason: ReasonCode,
    on: Date,
) -> Result<(), Refused> {
    let (side, state) = match event {
        EventKind::Decline => (ReasonSide::Provider, ClosedState::DeclinedByProvider),
        EventKind::DeclineOffer => (ReasonSide::Client, ClosedState::OfferDeclined),
        EventKind::CloseUnreached => (ReasonSide::Contact, ClosedState::CouldNotContact),
        EventKind::EnterInError => (ReasonSide::Recording, ClosedState::EnteredInError),
        _ => (ReasonSide::Client, ClosedState::Withdrawn),
    };
    of_side(reason, &[side])?;
    if event == EventKind::CloseUnreached {
        let tried = standing.unreached >= standing.policy.contact_attempts;
        require(tried, Code::ReferralAttempts, "there have not been enough attempts in a row to reach the client")?;
    }
    end(standing, state, on);
    Ok(())
}

fn end(standing: &mut Standing, state: ClosedState, on: Date) {
    standing.stage = Stage::Closed { state, on };
    standing.call_due = None;
}

fn unread(standing: &Standing) -> Result<(), Refused> {
    let detail = "a concern about safety is unread; read it first";
    require(!standing.has_unread_concern(), Code::ReferralConcernUnread, detail)
}

fn of_side(reason: ReasonCode, sides: &[ReasonSide]) -> Result<(), Refused> {
    let detail = format!("`{reason}` is a reason of another side (`{}`)", reason.side());
    require(sides.contains(&reason.side()), Code::ReferralReason, &detail)
}
