//! The closed loop: from what a provider's Task says to the event it comes to, as the one table of the lifecycle has it.

use super::elements::day_of;
use super::records::TaskUpdate;
use super::value_sets::FhirTaskStatus;
use crate::ground::error::{Code, Issue};
use crate::ground::record::record;
use crate::ground::time::Timestamp;
use crate::model::referral::{Action, ActorRole, EventKind, ReasonCode, ReasonSide, ReferralState, SessionOutcome};
use crate::rules::history::Referral;
use crate::rules::lifecycle::{allowed_events, leads_to};

record! {
    /// What an update of a Task comes to: an event to record, or a finding that says why there is none.
    ///
    /// Nothing is recorded: a person looks at it, or a system records the action with an actor, an id and a moment of its own.
    TaskProposal {
        /// Where the referral stands now.
        state: ReferralState,
        [optional]
        /// Where the update wants it; none where it stays.
        target: Option<ReferralState>,
        /// The event that leads there.
        event: Option<EventKind>,
        /// In which role it has to be recorded.
        role: Option<ActorRole>,
        /// The whole action, where the update says everything that has to be known.
        action: Option<Action>,
        /// What has to be asked before the event can be recorded: names of fields of the action.
        missing: Vec<String>,
        /// What is wrong with the update, or what to know about it.
        issues: Vec<Issue>,
    }
}

/// What an update of a Task comes to for a referral. Whether the change is allowed is asked of the one table of states and
/// events, so that no provider's system can do what the provider could not.
///
/// ```
/// use fingerpost::{Action, Actor, ActorId, ActorRole, ClientId, Code, EventId, FhirReadOptions, NeedLevel, Referral, ReferralEvent,
///     ReferralId, ReferralRoute, propose_from_task, read_fhir};
///
/// let actor = Actor::new(ActorRole::LinkWorker, ActorId::new("lw-7")?);
/// let referral = Referral::begin(ReferralEvent::new(EventId::new("e1")?, ReferralId::new("r-1")?, "2026-11-23T09:00:00Z".parse()?,
///     actor, Action::Identify { client: ClientId::new("c-104")?, need: NeedLevel::Low, route: ReferralRoute::GeneralPractice,
///     policy: None, continues: None }))?;
/// let found = read_fhir(br#"{ "resourceType": "Task", "status": "completed", "intent": "order",
///     "identifier": [{ "system": "https://github.com/fingerpost/fingerpost/Id/referral", "value": "r-1" }] }"#, &FhirReadOptions::new())?;
///
/// // Nothing that has only been talked about can be completed.
/// let proposal = propose_from_task(&referral, &found.updates[0]);
/// assert_eq!((proposal.event, proposal.issues[0].code), (None, Code::FhirStatusChange));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn propose_from_task(referral: &Referral, update: &TaskUpdate) -> TaskProposal {
    let state = referral.state();
    let mut proposal = TaskProposal::new(state);
    let issue = |code, detail: String| Issue::error(code, update.place.clone(), detail);
    if update.referral.as_ref() != Some(referral.id()) {
        let detail = "the task does not say that it is about this referral".to_owned();
        proposal.issues.push(issue(Code::FhirTaskUnmatched, detail));
        return proposal;
    }
    let target = match target(update, state) {
        Ok(target) => target.filter(|target| *target != state),
        Err((code, detail)) => {
            proposal.issues.push(issue(code, detail));
            return proposal;
        }
    };
    let Some(target) = target else { return proposal };
    proposal.target = Some(target);
    let chosen = referral.activity().is_some();
    let Some((event, role)) = event_to(state, target, chosen) else {
        let detail = format!("a referral that is `{state}` cannot become `{target}`, which the task says it is");
        proposal.issues.push(issue(Code::FhirStatusChange, detail));
        return proposal;
    };
    if role != ActorRole::Provider {
        let detail = format!("`{event}` is not the provider's to record, but the {}'s", role.as_str());
        proposal.issues.push(Issue::notice(Code::FhirTaskRole, update.place.clone(), detail));
    }
    (proposal.event, proposal.role) = (Some(event), Some(role));
    match action(event, role, update) {
        Ok(action) => proposal.action = Some(action),
        Err(missing) => proposal.missing = missing.into_iter().map(str::to_owned).collect(),
    }
    proposal
}

/// The state an update wants; none where nothing is to be done.
fn target(update: &TaskUpdate, now: ReferralState) -> Result<Option<ReferralState>, (Code, String)> {
    let Some(status) = update.status else {
        return Err((Code::FhirElementMissing, "the task has no status that is known".to_owned()));
    };
    if let Some(state) = update.state {
        if state.fhir_task_status() != status.as_str() {
            let detail = format!("the task is `{status}`, which does not go with the state `{state}` that it names");
            return Err((Code::FhirTaskContradiction, detail));
        }
        return Ok(Some(state));
    }
    // One status stands for several states: where it is that of the state now, nothing has changed.
    if now.fhir_task_status() == status.as_str() {
        return Ok(None);
    }
    Ok(match status {
        // The provider has it and has not decided: nothing to record.
        FhirTaskStatus::Received | FhirTaskStatus::Ready => None,
        FhirTaskStatus::Draft => Some(ReferralState::Identified),
        FhirTaskStatus::Requested => Some(ReferralState::Offered),
        FhirTaskStatus::Accepted => Some(ReferralState::Accepted),
        FhirTaskStatus::Rejected => Some(ReferralState::DeclinedByProvider),
        FhirTaskStatus::InProgress => Some(ReferralState::Active),
        FhirTaskStatus::OnHold => Some(ReferralState::Paused),
        FhirTaskStatus::Failed => Some(ReferralState::EndedEarly),
        FhirTaskStatus::Completed => Some(ReferralState::Completed),
        FhirTaskStatus::EnteredInError => Some(ReferralState::EnteredInError),
        FhirTaskStatus::Cancelled => {
            let detail = "the task is `cancelled`, and does not say whether the client withdrew, did not take the place or was not reached";
            return Err((Code::FhirTaskAmbiguous, detail.to_owned()));
        }
    })
}

/// The event that leads from one state to another, and who may record it: the provider's side where it may.
fn event_to(now: ReferralState, target: ReferralState, chosen: bool) -> Option<(EventKind, ActorRole)> {
    const ROLES: [ActorRole; 4] = [ActorRole::Provider, ActorRole::LinkWorker, ActorRole::Client, ActorRole::Referrer];
    let leads = |event: &EventKind| match event {
        // Where a session leads, and where coming again leads, depends on what happened.
        EventKind::RecordSession => target == ReferralState::Active && now == ReferralState::Confirmed,
        EventKind::Resume => now == ReferralState::Paused && matches!(target, ReferralState::Active | ReferralState::Confirmed),
        event => leads_to(*event) == Some(target),
    };
    let mut found = EventKind::ALL.iter().copied().filter(leads);
    found.find_map(|event| {
        let role = ROLES.into_iter().find(|role| allowed_events(now, *role, chosen).contains(&event))?;
        Some((event, role))
    })
}

/// The whole action, or the names of what the update does not say.
fn action(event: EventKind, role: ActorRole, update: &TaskUpdate) -> Result<Action, Vec<&'static str>> {
    let day = |text: &Option<String>| text.as_deref().and_then(day_of);
    let until = update.restriction_end.as_deref();
    let reason = |sides: &[ReasonSide], name| update.reason.filter(|reason| sides.contains(&reason.side())).ok_or(vec![name]);
    let either: &[ReasonSide] = &[ReasonSide::Provider, ReasonSide::Client];
    Ok(match event {
        EventKind::Accept => {
            let hold_until: Timestamp = until.and_then(|text| text.parse().ok()).ok_or(vec!["hold_until"])?;
            Action::Accept { hold_until, overtakes: None }
        }
        EventKind::Decline => Action::Decline { reason: reason(&[ReasonSide::Provider], "reason")? },
        EventKind::Confirm => Action::Confirm { first_session: day(&update.execution_start).ok_or(vec!["first_session"])? },
        EventKind::Resume => Action::Resume { next_session: day(&update.execution_start).ok_or(vec!["next_session"])? },
        EventKind::RecordSession => {
            Action::RecordSession { on: day(&update.execution_start).ok_or(vec!["on"])?, outcome: SessionOutcome::Attended }
        }
        EventKind::Complete => Action::Complete { last_session: day(&update.execution_end).ok_or(vec!["last_session"])? },
        EventKind::Pause => match (until.and_then(day_of), reason(either, "reason")) {
            (Some(return_by), Ok(reason)) => Action::Pause { return_by, reason },
            (return_by, reason) => {
                let missing = return_by.is_none().then_some("return_by").into_iter();
                return Err(missing.chain(reason.is_err().then_some("reason")).collect());
            }
        },
        EventKind::Offer => Action::Offer { respond_by: until.and_then(day_of).ok_or(vec!["respond_by"])? },
        EventKind::PlanBarriers => Action::PlanBarriers { respond_by: until.and_then(day_of).ok_or(vec!["respond_by"])? },
        EventKind::EndEarly => Action::EndEarly { reason: reason(either, "reason")? },
        EventKind::Withdraw => Action::Withdraw { reason: reason(&[ReasonSide::Client], "reason")? },
        EventKind::DeclineOffer => Action::DeclineOffer { reason: reason(&[ReasonSide::Client], "reason")? },
        EventKind::CloseUnreached => Action::CloseUnreached { reason: reason(&[ReasonSide::Contact], "reason")? },
        EventKind::EnterInError => Action::EnterInError { reason: recording(update, role)? },
        EventKind::Waitlist => return Err(vec!["position", "review_on", "alternative"]),
        _ => return Err(vec!["action"]),
    })
}

fn recording(update: &TaskUpdate, role: ActorRole) -> Result<ReasonCode, Vec<&'static str>> {
    let of_link_worker = role == ActorRole::LinkWorker;
    update.reason.filter(|reason| of_link_worker && reason.side() == ReasonSide::Recording).ok_or(vec!["reason"])
}
