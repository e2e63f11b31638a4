//! What holds of every referral, and of every step from one to the next.

use fingerpost::{
    Action, ActorRole, BarrierStatus, Code, ConsentScope, EventKind, FingerpostError, NeedLevel, OpeningCause, ReasonCode,
    Referral, ReferralBarrier, ReferralEvent, ReferralState, ReferralView, SessionOutcome, Timestamp, leads_to,
};

use crate::page::EventTable;

/// What holds of a referral at any moment.
pub(crate) fn of_view(view: &ReferralView) {
    let behind_the_gate = matches!(view.state, ReferralState::Confirmed | ReferralState::Active);
    if behind_the_gate {
        assert!(view.barriers.iter().all(|one| one.status.is_settled()), "{}: {:?}", view.state, view.barriers);
        assert!(view.questions.iter().all(|one| one.answer.is_some()), "{}: {:?}", view.state, view.questions);
        let on = view.at.uk_date();
        let risk = matches!(view.need, NeedLevel::High | NeedLevel::Complex).then_some(ConsentScope::ShareRisk);
        for scope in [ConsentScope::Discuss, ConsentScope::ShareMinimum].into_iter().chain(risk) {
            let holds = |one: &fingerpost::ConsentGiven| one.scope == scope && one.until.is_none_or(|last| on <= last);
            assert!(view.consents.iter().any(holds), "{} without {scope}", view.state);
        }
        let ages = view.barriers.iter().filter_map(|one| one.good_until);
        assert!(ages.into_iter().all(|last| on <= last), "{}: on evidence that has run out", view.state);
        let clearance = view.clearance.as_ref().expect("a clearance behind the gate");
        assert_eq!(Some(&clearance.activity), view.activity.as_ref(), "the clearance is for another activity");
        assert_eq!(Some(&clearance.version), view.activity_version.as_ref(), "the clearance is for another version");
    }
    let attended = view.sessions.iter().any(|one| one.outcome == SessionOutcome::Attended);
    assert!(attended || view.state != ReferralState::Active, "active, and nobody has attended: {:?}", view.sessions);
    assert_eq!(view.clearance.is_some(), behind_the_gate, "a clearance stands behind the gate and nowhere else");
    assert_eq!(view.due.is_none(), view.state.is_closed(), "{}: due {:?}", view.state, view.due);
    for barrier in &view.barriers {
        let promised = matches!(barrier.status, BarrierStatus::Addressed | BarrierStatus::Accepted);
        assert_eq!(barrier.commitment.is_some(), promised, "{:?}", barrier);
        assert_eq!(barrier.words.is_some(), barrier.status == BarrierStatus::Waived, "{:?}", barrier);
    }
    let sequences: Vec<i64> = view.transitions.iter().map(|one| one.sequence).collect();
    assert!(sequences.windows(2).all(|pair| pair[0] < pair[1]), "{sequences:?}");
    let chain = view.transitions.windows(2).all(|pair| pair[1].from == Some(pair[0].to));
    assert!(chain && view.transitions[0].from.is_none(), "{:?}", view.transitions);
    assert_eq!(view.transitions.last().map(|one| one.to), Some(view.state));
}

/// One event tried at a referral: what stood before (with what had run out written down), the event, what came of it.
pub(crate) struct Step<'a> {
    pub(crate) before: &'a Referral,
    pub(crate) seen_before: &'a ReferralView,
    pub(crate) event: &'a ReferralEvent,
}

impl Step<'_> {
    /// An event that was recorded: what it may have changed.
    pub(crate) fn recorded(&self, after: &Referral, page: &EventTable) {
        let (kind, role) = (self.event.action.kind(), self.event.actor.role);
        assert!(after.events().len() > self.before.events().len(), "an event is written down");
        let view = after.view(self.event.at);
        of_view(&view);
        let seen = self.seen_before;
        let from = self.before.state();
        assert!(page.allowed(from, role, seen.activity.is_some()).contains(&kind), "{kind} by {role} in {from}");
        if let Some(to) = leads_to(kind) {
            assert_eq!(after.state(), to, "{kind}");
        }
        if from.is_closed() {
            assert_eq!(view.state, from, "nothing leads out of {from}");
        }
        assert_eq!(view.version, i64::try_from(after.events().len()).unwrap());
        self.barriers(&view);
        self.transition(&view, after.state());
    }

    /// Only the provider's side makes a barrier addressed, only the client accepts or waives.
    fn barriers(&self, view: &ReferralView) {
        let role = self.event.actor.role;
        let before = |one: &ReferralBarrier| self.seen_before.barriers.iter().find(|other| other.barrier == one.barrier);
        for barrier in &view.barriers {
            let was = before(barrier);
            let same = was.is_some_and(|was| was.status == barrier.status && was.commitment == barrier.commitment);
            match barrier.status {
                BarrierStatus::Addressed if !same => {
                    assert_eq!(role, ActorRole::Provider, "{:?}", barrier);
                    assert_eq!(self.event.action.kind(), EventKind::AddressBarrier);
                }
                BarrierStatus::Accepted if !same => {
                    let renewed = was.is_some_and(|was| was.status == BarrierStatus::Accepted);
                    let by = if renewed { ActorRole::Provider } else { ActorRole::Client };
                    assert_eq!(role, by, "{:?}", barrier);
                }
                BarrierStatus::Waived if !same => assert_eq!(role, ActorRole::Client),
                BarrierStatus::NotABarrier if !same => {
                    let kind = self.event.action.kind();
                    assert!(matches!(kind, EventKind::FindNoBarrier | EventKind::Recheck), "{kind}: {:?}", barrier);
                    let known = was.is_none_or(|was| was.cause != OpeningCause::Added);
                    assert!(known || kind == EventKind::FindNoBarrier, "a recheck finds nothing of what people added");
                }
                _ => {}
            }
        }
    }

    /// Every step from state to state says who, why and what brought it about.
    fn transition(&self, view: &ReferralView, after: ReferralState) {
        let before = &self.seen_before.transitions;
        assert_eq!(&view.transitions[..before.len()], before.as_slice(), "what happened is not changed");
        // What the event used up is counted by the view, and will be written down with the next event.
        let new: Vec<_> = view.transitions[before.len()..].iter().filter(|one| one.sequence <= view.version).collect();
        assert_eq!(new.len(), usize::from(self.before.state() != after), "one step for one event");
        let Some(step) = new.first() else { return };
        let event = self.event;
        assert_eq!((step.event, &step.id, step.at), (event.action.kind(), &event.id, event.at));
        assert_eq!((step.role, &step.by), (event.actor.role, &event.actor.id));
        assert_eq!((step.from, step.to), (Some(self.before.state()), after));
        assert_eq!(step.sequence, view.version, "its number is that of its event");
        assert_eq!(step.reason, reason(&event.action), "{}", step.event);
        assert_eq!(step.causes.is_empty(), meant(event, step.to), "{} to {}: {:?}", step.event, step.to, step.causes);
    }

    /// An event that was refused: what it is told instead.
    pub(crate) fn refused(&self, error: &FingerpostError, page: &EventTable) {
        let (kind, role) = (self.event.action.kind(), self.event.actor.role);
        let refusal = error.refusal().unwrap_or_else(|| panic!("{kind}: {error} is no refusal"));
        let names = |events: Vec<EventKind>| events.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(refusal.allowed, names(self.before.allowed(role)), "{kind}");
        let state = self.before.state();
        let on_page = page.allowed(state, role, self.seen_before.activity.is_some());
        assert_eq!(refusal.allowed, names(on_page.clone()), "{kind} in {state}");
        assert_eq!(refusal.state, state.to_string());
        assert_eq!(refusal.event, kind.to_string());
        let by_the_table = matches!(
            error.code(),
            Code::ReferralIllegalTransition | Code::ReferralClosed | Code::ReferralBegun | Code::ReferralWrongRole
        );
        assert_eq!(by_the_table, !on_page.contains(&kind), "{kind} by {role} in {state}: {error}");
        assert!(!error.detail().is_empty() && !error.fix().is_empty());
    }
}

/// Whether whoever recorded the event meant to go there.
fn meant(event: &ReferralEvent, to: ReferralState) -> bool {
    let attended = |outcome: SessionOutcome| outcome == SessionOutcome::Attended && to == ReferralState::Active;
    match &event.action {
        Action::RecordSession { outcome, .. } => attended(*outcome),
        Action::CorrectSession { outcome, .. } => attended(*outcome) || to == ReferralState::Confirmed,
        Action::Resume { .. } => true,
        action => leads_to(action.kind()).is_some(),
    }
}

fn reason(action: &Action) -> Option<ReasonCode> {
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

/// What holds of a referral by itself: its history says the same again, also after a journey as JSON.
pub(crate) fn of_history(referral: &Referral, at: Timestamp) {
    let again = Referral::replay(referral.events().cloned().collect()).unwrap();
    assert!(again == *referral, "replay comes to something else");
    let told = crate::world::round_trip(referral);
    assert!(told == *referral, "a journey as JSON changes it");
    assert_eq!(told.view(at), referral.view(at));
}
