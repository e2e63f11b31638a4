//! One event applied: the table, the consent, the gate, the event's own rule, and what follows.

use super::refused::{Refused, require};
use super::stage::Stage;
use super::standing::Standing;
use super::steps;
use super::table::{Needs, Row, row_of};
use crate::ground::error::Code;
use crate::ground::time::Timestamp;
use crate::model::referral::{
    Action, Actor, ActorRole, EventKind, OpeningCause, ReasonCode, ReferralEvent, ReferralState, Transition,
};
use crate::rules::clearance::{Clearance, leave};
use crate::rules::consent;

/// What an event comes to. Where it is refused, what stood before still stands.
pub(crate) fn apply(before: Option<&Standing>, event: &ReferralEvent) -> Result<Standing, Refused> {
    let kind = event.action.kind();
    let Some(row) = row_of(kind) else {
        return Err(Refused::new(Code::ReferralIllegalTransition, "there is no such event"));
    };
    let Some(before) = before else {
        require(kind == EventKind::Identify, Code::ReferralNotBegun, "a referral begins with `identify`")?;
        require(row.by.contains(&event.actor.role), Code::ReferralWrongRole, "this role cannot begin a referral")?;
        let mut standing = steps::begin::identify(event)?;
        tell(&mut standing, None, event, Vec::new());
        return Ok(standing);
    };
    may(before, row, event)?;
    let mut standing = before.clone();
    let causes = step(&mut standing, event)?;
    uphold(&mut standing, event.at);
    tell(&mut standing, Some(before.stage.state()), event, causes);
    Ok(standing)
}

/// What the table alone says, and consent.
fn may(standing: &Standing, row: &Row, event: &ReferralEvent) -> Result<(), Refused> {
    let state = standing.stage.state();
    let chosen = standing.chosen.is_some();
    if !row.stands_in(state, chosen) {
        let code = match row.event {
            _ if state.is_closed() && !row.from.contains(&state) => Code::ReferralClosed,
            EventKind::Identify => Code::ReferralBegun,
            _ => Code::ReferralIllegalTransition,
        };
        let why = if chosen || !row.from.contains(&state) { "" } else { " before an activity is chosen" };
        return Err(Refused::new(code, format!("`{}` cannot happen in `{state}`{why}", row.event)));
    }
    let role = event.actor.role;
    require(row.by.contains(&role), Code::ReferralWrongRole, &format!("`{}` is not for the role `{role}`", row.event))?;
    // Feedback has a partner of its own, and a worry about safety is never turned away.
    let elsewhere = matches!(row.event, EventKind::ReadFeedback | EventKind::AnswerFeedback | EventKind::RaiseConcern);
    let right = role != ActorRole::Provider || elsewhere || is_of_the_provider(standing, &event.actor);
    require(
        right,
        Code::ReferralWrongProvider,
        "only the provider of the chosen activity, or who delivers it too, may say that",
    )?;
    let scopes = consent::missing(standing, row.needs, event.at.uk_date());
    let missing =
        scopes.first().copied().or_else(|| steps::follow_up::missing(standing, event).filter(|_| row.needs == Needs::Contact));
    if let Some(scope) = missing {
        return Err(Refused::new(Code::ReferralConsentMissing, format!("the client has not consented to `{scope}`")));
    }
    Ok(())
}

/// Whether somebody is of the provider's side: who runs the chosen activity, or delivers it too.
fn is_of_the_provider(standing: &Standing, actor: &Actor) -> bool {
    let (Some(chosen), Some(partner)) = (&standing.chosen, &actor.partner) else { return false };
    let stamp = &chosen.proposal.stamp;
    stamp.partner == *partner || stamp.co_partners.contains(partner)
}

/// The event's own rule; what it opened, where it opened something.
fn step(standing: &mut Standing, event: &ReferralEvent) -> Result<Vec<OpeningCause>, Refused> {
    let (at, on) = (event.at, event.at.uk_date());
    let role = event.actor.role;
    let nothing = Vec::new();
    match &event.action {
        Action::Identify { .. } => {}
        Action::BeginConversation { .. } => standing.stage = Stage::Conversation,
        Action::Shortlist { proposals } => steps::choice::shortlist(standing, proposals, at)?,
        Action::Choose { activity } => steps::choice::choose(standing, activity, at)?,
        Action::PlanBarriers { respond_by } => steps::offer::plan(standing, *respond_by, on)?,
        Action::Offer { respond_by } => steps::offer::offer(standing, *respond_by, on)?,
        Action::Accept { hold_until, .. } | Action::ExtendHold { hold_until } => steps::offer::hold(standing, *hold_until, at)?,
        Action::Waitlist { position, review_on, alternative } => {
            steps::offer::wait(standing, *position, *review_on, alternative, on)?;
        }
        Action::Confirm { first_session } => steps::gate::confirm(standing, *first_session, at)?,
        Action::Resume { next_session } => steps::gate::resume(standing, *next_session, at)?,
        Action::RecordSession { on: day, outcome } => return steps::session::record(standing, *day, *outcome, at),
        Action::CorrectSession { on: day, outcome } => return steps::session::correct(standing, *day, *outcome, at),
        Action::Pause { return_by, reason } => steps::close::pause(standing, *return_by, *reason, on)?,
        Action::Complete { last_session } => steps::close::complete(standing, *last_session, on)?,
        Action::EndEarly { reason } => steps::close::end_early(standing, role, *reason, on)?,
        Action::Decline { reason }
        | Action::Withdraw { reason }
        | Action::DeclineOffer { reason }
        | Action::CloseUnreached { reason }
        | Action::EnterInError { reason } => steps::close::close(standing, event.action.kind(), *reason, on)?,
        Action::GiveConsent { scope, manner, until } => steps::consent::give(standing, *scope, *manner, *until, on)?,
        Action::WithdrawConsent { scope } => return Ok(steps::consent::withdraw(standing, *scope)),
        Action::AddBarrier { barrier, need } => return Ok(steps::barrier::add(standing, barrier, need, at)),
        Action::ReopenBarrier { barrier, .. } => return steps::barrier::reopen(standing, barrier, at),
        Action::AddressBarrier { commitment } => {
            return crate::rules::clearance::address(standing, &event.actor, commitment, on);
        }
        Action::AcceptAccommodation { barrier } => crate::rules::clearance::accept(standing, barrier, on)?,
        Action::WaiveBarrier { barrier, words } => crate::rules::clearance::waive(standing, barrier, words, on)?,
        Action::FindNoBarrier { barrier, version, evidence } => {
            crate::rules::clearance::find_none(standing, role, barrier, version, evidence, on)?;
        }
        Action::AnswerQuestion { rule, path, evidence } => {
            crate::rules::clearance::answer(standing, role, (rule, path), evidence, on)?;
        }
        Action::Recheck { proposal } => return steps::choice::recheck(standing, proposal, at),
        Action::RecordContact { reached, .. } => steps::contact::record(standing, *reached),
        Action::GiveFeedback { topic, words, share_words } => {
            steps::feedback::give(standing, event, *topic, words, *share_words);
        }
        Action::ReadFeedback { feedback } => steps::feedback::read(standing, &event.actor, feedback)?,
        Action::AnswerFeedback { feedback, done } => steps::feedback::answer(standing, &event.actor, feedback, done)?,
        Action::RaiseConcern { words } => steps::concern::raise(standing, event, words),
        Action::ReadConcern { concern } => steps::concern::read(standing, concern)?,
        Action::PlanExit { plan } => steps::exit::plan(standing, plan, on)?,
        Action::CheckNextStep { affordable, reachable } => steps::exit::check(standing, *affordable, *reachable, on)?,
        Action::ReachStep { step } => steps::exit::reach(standing, *step, on),
        Action::RecordFollowUp { follow_up } => steps::follow_up::record(standing, follow_up, on)?,
        Action::Lapse { lapses } => return Ok(crate::rules::clearance::run_out(standing, lapses, at)),
        Action::ResolveConflict { conflict, decision } => steps::conflict::resolve(standing, conflict, decision)?,
    }
    Ok(nothing)
}

/// Nothing stands behind the gate without a clearance that covers it: carried over where nothing opened, else left.
fn uphold(standing: &mut Standing, at: Timestamp) {
    let on = at.uk_date();
    let Some(clearance) = standing.stage.clearance().cloned() else { return };
    match clearance.renewed(standing, on) {
        Some(renewed) => standing.stage = standing.stage.clone().with_clearance(renewed),
        None => {
            leave(standing, at);
        }
    }
}

/// Counts the event, and writes down a step from state to state.
fn tell(standing: &mut Standing, from: Option<ReferralState>, event: &ReferralEvent, causes: Vec<OpeningCause>) {
    standing.told = standing.told.saturating_add(1);
    let to = standing.stage.state();
    if from == Some(to) {
        return;
    }
    standing.since = event.at;
    let (role, by) = (event.actor.role, event.actor.id.clone());
    let sequence = standing.told;
    let mut causes = causes;
    causes.sort();
    causes.dedup();
    standing.transitions.push(Transition {
        from,
        reason: reason(&event.action),
        causes,
        ..Transition::new(to, event.action.kind(), event.id.clone(), sequence, event.at, role, by)
    });
}

/// The reason an event carries.
const fn reason(action: &Action) -> Option<ReasonCode> {
    match action {
        Action::Decline { reason }
        | Action::Pause { reason, .. }
        | Action::EndEarly { reason }
        | Action::Withdraw { reason }
        | Action::DeclineOffer { reason }
        | Action::CloseUnreached { reason }
        | Action::EnterInError { reason } => Some(*reason),
        _ => None,
    }
}

impl Stage {
    /// The same stage behind the gate, on another clearance.
    fn with_clearance(self, clearance: Clearance) -> Self {
        match self {
            Self::Confirmed { first_session, .. } => Self::Confirmed { clearance, first_session },
            Self::Active { .. } => Self::Active { clearance },
            other => other,
        }
    }
}
