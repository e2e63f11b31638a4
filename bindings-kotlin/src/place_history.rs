//! The places of an activity: a history of their own.

use std::sync::Arc;

use fingerpost::{
    ActivityId, Actor, EventId, FingerpostError, PlaceChange, PlaceEvent, PlacesView, ReferralId, Timestamp, read_place_events,
    write_place_events,
};

/// The places of an activity, worked out from their events: who holds one, who has one, who waits. It never changes and may
/// be used from any thread: `record` and `did` give the places as they are afterwards.
///
/// Holds that have not ended and confirmed places together never exceed the places there are.
#[derive(Debug, uniffi::Object)]
pub struct Places {
    core: fingerpost::Places,
    activity: ActivityId,
    events: Vec<PlaceEvent>,
}

#[uniffi::export]
impl Places {
    /// The places their history comes to, its events in the order they happened; without any, those of an activity nobody
    /// has said anything about.
    ///
    /// # Errors
    /// `places.*` where an event was never allowed.
    #[uniffi::constructor(default(events = []))]
    pub fn new(activity: ActivityId, events: Vec<PlaceEvent>) -> Result<Arc<Self>, FingerpostError> {
        let core = fingerpost::Places::replay(activity.clone(), &events)?;
        Ok(Arc::new(Self { core, activity, events }))
    }

    /// Which activity.
    #[must_use]
    pub fn activity(&self) -> ActivityId {
        self.activity.clone()
    }

    /// The events, in the order they happened: what is kept.
    #[must_use]
    pub fn events(&self) -> Vec<PlaceEvent> {
        self.events.clone()
    }

    /// The places after one more event.
    ///
    /// # Errors
    /// `places.full` where none is free, `places.unknown` where nobody has said how many there are, `places.queue` where
    /// others wait and no reason is given to pass them over, `places.not-held` where none is held for the referral,
    /// `places.provider-only` where somebody else says how many there are. Nothing has changed then.
    pub fn record(&self, event: PlaceEvent) -> Result<Arc<Self>, FingerpostError> {
        let core = self.core.record(event.clone())?;
        let events = self.events.iter().cloned().chain([event]).collect();
        Ok(Arc::new(Self { core, activity: self.activity.clone(), events }))
    }

    /// The places after somebody changed something: `record` without the event around it.
    ///
    /// # Errors
    /// As `record`.
    pub fn did(&self, change: PlaceChange, by: Actor, at: Timestamp, id: EventId) -> Result<Arc<Self>, FingerpostError> {
        self.record(PlaceEvent::new(id, self.activity.clone(), at, by, change))
    }

    /// Whether a place is held, or confirmed, for a referral at a moment.
    ///
    /// # Errors
    /// `id.*` and `time.*` where it is no id or no moment.
    pub fn has(&self, referral: ReferralId, at: Timestamp) -> Result<bool, FingerpostError> {
        Ok(self.core.has(&referral, at))
    }

    /// The place of a referral on the waiting list, from 1; none where it does not wait.
    ///
    /// # Errors
    /// `id.*` where the id is none.
    pub fn position(&self, referral: ReferralId) -> Result<Option<u32>, FingerpostError> {
        Ok(self.core.position(&referral))
    }

    /// The places as they stand at a moment.
    ///
    /// # Errors
    /// `time.timestamp-format` where it is no moment.
    pub fn view(&self, at: Timestamp) -> Result<PlacesView, FingerpostError> {
        Ok(self.core.view(at))
    }
}

/// Reads the events of an activity's places from the bytes of a JSON file.
///
/// # Errors
/// An `import.*` code or that of the value at fault, with JSON Pointer, line and column.
#[uniffi::export]
pub fn place_events_from_json(bytes: Vec<u8>) -> Result<Vec<PlaceEvent>, FingerpostError> {
    read_place_events(&bytes)
}

/// Writes the events of an activity's places as JSON.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn place_events_to_json(events: Vec<PlaceEvent>) -> Result<String, FingerpostError> {
    Ok(write_place_events(&events))
}
