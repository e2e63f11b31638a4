//! A referral: a history of events, and what they come to.

use std::sync::Arc;

use super::order::told;
use super::replay::{heads, replay};
use super::view::view;
use crate::ground::error::{Code, FingerpostError, Issue, Refusal, Result};
use crate::ground::id::{ActivityId, ActorId, ClientId, EventId, ReferralId};
use crate::ground::time::Timestamp;
use crate::model::referral::{
    Action, Actor, ActorRole, EventKind, Lapse, ReferralEvent, ReferralPolicy, ReferralState, ReferralView,
};
use crate::rules::clearance::{gate, running_out};
use crate::rules::lifecycle::{Refused, Stage, Standing, allowed_events, apply};

/// A referral: one client, one activity, and everything that has happened between them.
///
/// It is worked out from its events and from nothing else, and never changes: [`record`](Referral::record) gives the
/// referral as it is afterwards, or says why not and what is allowed instead. Two histories of it, written on two devices,
/// are put together by [`merge`](Referral::merge). The rules are in `docs/referrals.md`.
///
/// A place cannot be confirmed while anything stands in the way:
///
/// ```
/// use fingerpost::{Action, Actor, ActorId, ActorRole, ClientId, Code, EventId, NeedLevel, Referral, ReferralEvent, ReferralId,
///     ReferralRoute, ReferralState};
///
/// let link_worker = Actor::new(ActorRole::LinkWorker, ActorId::new("lw-7")?);
/// let event = |id: &str, action| -> fingerpost::Result<ReferralEvent> {
///     Ok(ReferralEvent::new(EventId::new(id)?, ReferralId::new("r-1")?, "2026-11-23T09:00:00Z".parse()?, link_worker.clone(), action))
/// };
/// let referral = Referral::begin(event("e1", Action::Identify {
///     client: ClientId::new("c-104")?, need: NeedLevel::Low, route: ReferralRoute::GeneralPractice, policy: None, continues: None,
/// })?)?;
/// assert_eq!(referral.state(), ReferralState::Identified);
///
/// let refused = referral.record(event("e2", Action::Confirm { first_session: "2026-12-01".parse()? })?).unwrap_err();
/// assert_eq!(refused.code(), Code::ReferralIllegalTransition);
/// assert!(refused.refusal().unwrap().allowed.contains(&"begin_conversation".to_owned()));
/// assert_eq!(referral.state(), ReferralState::Identified);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Referral {
    events: Vec<Arc<ReferralEvent>>,
    heads: Vec<EventId>,
    standing: Standing,
}

impl Referral {
    /// Begins a referral with its first event, `identify`.
    ///
    /// # Errors
    /// `referral.*` where the event cannot begin one.
    pub fn begin(event: ReferralEvent) -> Result<Self> {
        if !event.after.is_empty() {
            let detail = "the first event of a referral comes after no other";
            return Err(FingerpostError::conflict(Code::ReferralHistoryIncomplete, "/after", detail));
        }
        let kind = event.action.kind();
        let standing = apply(None, &event).map_err(|refused| {
            let refusal = Refusal { state: "none".to_owned(), event: kind.to_string(), allowed: vec!["identify".to_owned()] };
            told_as(refused, refusal)
        })?;
        Ok(Self { heads: vec![event.id.clone()], events: vec![Arc::new(event)], standing })
    }

    /// Works a referral out from its history, in whatever order the events arrived, and however often.
    ///
    /// # Errors
    /// `referral.*` where events are missing, contradict each other's ids, or were never allowed.
    pub fn replay(events: Vec<ReferralEvent>) -> Result<Self> {
        let events = told(events)?;
        let standing = replay(&events)?;
        let events: Vec<Arc<ReferralEvent>> = events.into_iter().map(Arc::new).collect();
        Ok(Self { heads: heads(&events), events, standing })
    }

    /// The referral after one more event. What has run out by then is written down first, as an event of its own.
    ///
    /// An event that is here already changes nothing. The event's `after` may be left empty: it is filled in.
    ///
    /// # Errors
    /// A refusal, with the state, the event and what this role may record instead; nothing has changed then.
    /// `referral.not-on-head` where the event was recorded after others than the last ones here: merge it.
    pub fn record(&self, mut event: ReferralEvent) -> Result<Self> {
        if let Some(known) = self.events.iter().find(|known| known.id == event.id) {
            return self.again(known, event);
        }
        if event.referral != self.standing.referral {
            return Err(
                FingerpostError::invalid(Code::ReferralOtherReferral, "the event belongs to another referral").at("/referral")
            );
        }
        event.after.sort();
        if !event.after.is_empty() && event.after != self.heads {
            let detail = "the event was recorded after others than the last ones here; merge the two histories";
            return Err(FingerpostError::conflict(Code::ReferralNotOnHead, "/after", detail));
        }
        let system = matches!(event.action, Action::Lapse { .. });
        let kept = if system { self.clone() } else { self.housekeeping(event.at, &event.id)? };
        event.after = kept.heads.clone();
        kept.applied(event)
    }

    /// The same event again: nothing to do, unless it says something else.
    fn again(&self, known: &ReferralEvent, mut event: ReferralEvent) -> Result<Self> {
        if event.after.is_empty() {
            event.after.clone_from(&known.after);
        }
        if *known == event {
            return Ok(self.clone());
        }
        let detail = "another event of this id is recorded already; give each event an id of its own";
        Err(FingerpostError::conflict(Code::ReferralEventDiffers, "/id", detail))
    }

    fn applied(mut self, event: ReferralEvent) -> Result<Self> {
        let standing = apply(Some(&self.standing), &event).map_err(|refused| self.refusal(refused, &event))?;
        self.heads = vec![event.id.clone()];
        self.events.push(Arc::new(event));
        self.standing = standing;
        Ok(self)
    }

    fn refusal(&self, refused: Refused, event: &ReferralEvent) -> FingerpostError {
        let allowed = self.allowed(event.actor.role).iter().map(ToString::to_string).collect();
        let state = self.state().to_string();
        told_as(refused, Refusal { state, event: event.action.kind().to_string(), allowed })
    }

    /// The referral with everything written down that has run out by a moment: evidence, coverage, consent, the hold of a
    /// place. `because` is the id of the event that needs it, from which the id of the new event is made.
    ///
    /// # Errors
    /// `id.too-long` where the id is near its limit, `referral.event-differs` where something was written down because of
    /// the same event before.
    pub fn housekeeping(&self, at: Timestamp, because: &EventId) -> Result<Self> {
        let lapses = running_out(&self.standing, at);
        if lapses.is_empty() {
            return Ok(self.clone());
        }
        let id = EventId::new(format!("{because}/lapse"))?;
        if self.events.iter().any(|event| event.id == id) {
            let detail = "something else that had run out was written down because of this event; name another one";
            return Err(FingerpostError::conflict(Code::ReferralEventDiffers, "/id", detail));
        }
        self.lapsed(id, at, lapses)
    }

    /// The referral with a lapse written down.
    fn lapsed(&self, id: EventId, at: Timestamp, lapses: Vec<Lapse>) -> Result<Self> {
        let actor = Actor::new(ActorRole::System, ActorId::new("fingerpost")?);
        let mut event = ReferralEvent::new(id, self.standing.referral.clone(), at, actor, Action::Lapse { lapses });
        event.after.clone_from(&self.heads);
        self.clone().applied(event)
    }

    /// The two histories put together: every event once, told in one order, and what cannot be true set aside by name.
    ///
    /// # Errors
    /// As [`replay`](Referral::replay), and where the other history is of another referral.
    pub fn merge(&self, events: Vec<ReferralEvent>) -> Result<Self> {
        let own = self.events.iter().map(|event| ReferralEvent::clone(event));
        Self::replay(own.chain(events).collect())
    }

    /// The events, in the order of telling.
    pub fn events(&self) -> impl ExactSizeIterator<Item = &ReferralEvent> {
        self.events.iter().map(AsRef::as_ref)
    }

    /// Which referral.
    #[must_use]
    pub const fn id(&self) -> &ReferralId {
        &self.standing.referral
    }

    /// The client's pseudonym.
    #[must_use]
    pub const fn client(&self) -> &ClientId {
        &self.standing.client
    }

    /// The last events: those the next one is recorded after. Two or more after histories were put together.
    #[must_use]
    pub fn heads(&self) -> &[EventId] {
        &self.heads
    }

    /// The activity chosen.
    #[must_use]
    pub fn activity(&self) -> Option<&ActivityId> {
        self.standing.chosen.as_ref().map(|chosen| &chosen.proposal.stamp.activity)
    }

    /// Until when a place is held, while one is.
    #[must_use]
    pub const fn hold_until(&self) -> Option<Timestamp> {
        match self.standing.stage {
            Stage::Accepted { hold_until } => Some(hold_until),
            _ => None,
        }
    }

    /// The policy it keeps.
    #[must_use]
    pub const fn policy(&self) -> &ReferralPolicy {
        &self.standing.policy
    }

    /// What the events written down so far have come to. A [`view`](Referral::view) also counts what has run out since.
    #[must_use]
    pub const fn state(&self) -> ReferralState {
        self.standing.stage.state()
    }

    /// The events a role may record, by the table alone.
    #[must_use]
    pub fn allowed(&self, role: ActorRole) -> Vec<EventKind> {
        allowed_events(self.state(), role, self.standing.chosen.is_some())
    }

    /// Everything that keeps the gate shut at a moment; empty where the place may be confirmed.
    #[must_use]
    pub fn gate(&self, at: Timestamp) -> Vec<Issue> {
        gate(&self.at(at).0, at)
    }

    /// The referral as it stands at a moment, with everything counted that has run out by then.
    #[must_use]
    pub fn view(&self, at: Timestamp) -> ReferralView {
        let (standing, lapsed) = self.at(at);
        // What has run out is counted in what it comes to, but it is no event yet.
        ReferralView { version: self.standing.told, ..view(&standing, lapsed, &self.heads, at) }
    }

    /// What it comes to at a moment, and what has run out by then without being written down.
    fn at(&self, at: Timestamp) -> (Standing, Vec<Lapse>) {
        let lapsed = running_out(&self.standing, at);
        if lapsed.is_empty() {
            return (self.standing.clone(), lapsed);
        }
        // The event is made up for the view alone, so that its id needs to be no other than those of real ones.
        let kept = EventId::new("lapse").and_then(|id| self.lapsed(id, at, lapsed.clone())).ok();
        (kept.map_or_else(|| self.standing.clone(), |kept| kept.standing), lapsed)
    }
}

fn told_as(refused: Refused, refusal: Refusal) -> FingerpostError {
    FingerpostError::refused(refused.code, refusal, refused.detail).with_issues(refused.issues)
}
