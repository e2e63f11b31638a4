//! A referral: a history of events, and what they come to. `Referral.kt` puts it into a class of Kotlin's own.

use std::sync::Arc;

use fingerpost::{
    Action, Actor, ActorRole, ClientId, Date, EventId, EventKind, FingerpostError, Issue, ReferralEvent, ReferralId,
    ReferralPolicy, ReferralState, ReferralView, Timestamp, WorkItem,
};

/// A referral as it crosses to Kotlin: its history stays here, what an app looks at all the time goes along.
#[derive(Debug, uniffi::Record)]
pub struct ReferralNow {
    /// The history.
    pub core: Arc<ReferralCore>,
    /// Which referral.
    pub id: ReferralId,
    /// The client's pseudonym.
    pub client: ClientId,
    /// What the events written down so far have come to.
    pub state: ReferralState,
    /// How many events it has.
    pub version: i64,
    /// Its last events. Histories with the same last events are the same.
    pub heads: Vec<EventId>,
}

/// The history of a referral, and everything that is asked of it.
#[derive(Debug, uniffi::Object)]
pub struct ReferralCore {
    pub(crate) core: fingerpost::Referral,
}

pub(crate) fn now(core: fingerpost::Referral) -> ReferralNow {
    let version = i64::try_from(core.events().len()).unwrap_or(i64::MAX);
    ReferralNow {
        version,
        id: core.id().clone(),
        client: core.client().clone(),
        state: core.state(),
        heads: core.heads().to_vec(),
        core: Arc::new(ReferralCore { core }),
    }
}

/// Begins a referral with its first event, `identify`.
///
/// # Errors
/// `referral.*` where the event cannot begin one.
#[uniffi::export]
pub fn begin_referral(event: ReferralEvent) -> Result<ReferralNow, FingerpostError> {
    fingerpost::Referral::begin(event).map(now)
}

/// Works a referral out from its history.
///
/// # Errors
/// `referral.*` where events are missing, contradict each other's ids, or were never allowed.
#[uniffi::export]
pub fn replay_referral(events: Vec<ReferralEvent>) -> Result<ReferralNow, FingerpostError> {
    fingerpost::Referral::replay(events).map(now)
}

/// Works a referral out from the bytes of a JSON file of its events.
///
/// # Errors
/// An `import.*` code or that of the value at fault, with JSON Pointer, line and column; as `replay_referral`.
#[uniffi::export]
pub fn referral_from_json(bytes: Vec<u8>) -> Result<ReferralNow, FingerpostError> {
    fingerpost::Referral::replay(fingerpost::read_events(&bytes)?).map(now)
}

#[uniffi::export]
impl ReferralCore {
    /// The referral after one more event.
    ///
    /// # Errors
    /// `Refused`, and `referral.*` where the event does not belong here.
    pub fn record(&self, event: ReferralEvent) -> Result<ReferralNow, FingerpostError> {
        self.core.record(event).map(now)
    }

    /// The referral after somebody did something.
    ///
    /// # Errors
    /// As `record`.
    pub fn did(&self, action: Action, by: Actor, at: Timestamp, id: EventId) -> Result<ReferralNow, FingerpostError> {
        self.record(ReferralEvent::new(id, self.core.id().clone(), at, by, action))
    }

    /// The two histories put together.
    ///
    /// # Errors
    /// As `replay_referral`, and where the other history is of another referral.
    pub fn merge(&self, events: Vec<ReferralEvent>) -> Result<ReferralNow, FingerpostError> {
        self.core.merge(events).map(now)
    }

    /// The same with another referral's history, which stays here.
    ///
    /// # Errors
    /// As `merge`.
    pub fn merge_with(&self, other: Arc<Self>) -> Result<ReferralNow, FingerpostError> {
        self.merge(other.events())
    }

    /// The referral with everything written down that has run out by a moment.
    ///
    /// # Errors
    /// `id.too-long` where the id is near its limit.
    pub fn housekeeping(&self, at: Timestamp, because: EventId) -> Result<ReferralNow, FingerpostError> {
        self.core.housekeeping(at, &because).map(now)
    }

    /// The events, in the order of telling.
    #[must_use]
    pub fn events(&self) -> Vec<ReferralEvent> {
        self.core.events().cloned().collect()
    }

    /// The policy it keeps.
    #[must_use]
    pub fn policy(&self) -> ReferralPolicy {
        self.core.policy().clone()
    }

    /// The events a role may record, by the table alone.
    #[must_use]
    pub fn allowed(&self, role: ActorRole) -> Vec<EventKind> {
        self.core.allowed(role)
    }

    /// Everything that keeps the gate shut at a moment.
    ///
    /// # Errors
    /// `time.timestamp-format` where it is no moment.
    pub fn gate(&self, at: Timestamp) -> Result<Vec<Issue>, FingerpostError> {
        Ok(self.core.gate(at))
    }

    /// The referral as it stands at a moment.
    ///
    /// # Errors
    /// `time.timestamp-format` where it is no moment.
    pub fn view(&self, at: Timestamp) -> Result<ReferralView, FingerpostError> {
        Ok(self.core.view(at))
    }

    /// What it asks of somebody, as it stands at a moment, up to a day.
    ///
    /// # Errors
    /// `time.*` where it is no moment or no day.
    pub fn work(&self, at: Timestamp, until: Date) -> Result<Vec<WorkItem>, FingerpostError> {
        Ok(fingerpost::work(&self.core.view(at), self.core.policy(), until))
    }

    /// Its events as JSON, in the order of telling. The text is personal.
    #[must_use]
    pub fn to_json(&self) -> String {
        fingerpost::write_events(&self.events())
    }
}
