//! The history of an activity's places.

use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::{ActivityId, ReferralId};
use crate::ground::time::Timestamp;
use crate::model::referral::{ActorRole, PlaceChange, PlaceEvent, PlaceHeld, PlacesView};

/// The places of an activity, worked out from their events: who holds one, who has one, who waits.
///
/// Holds that have not ended and confirmed places together never exceed the places there are. A casebook keeps this history
/// beside the referrals, so that two link workers cannot give the same place away.
///
/// ```
/// use fingerpost::{ActivityId, Actor, ActorId, ActorRole, Code, EventId, PlaceChange, PlaceEvent, Places, ReferralId};
///
/// let activity = ActivityId::new("tapes")?;
/// let provider = Actor::new(ActorRole::Provider, ActorId::new("p-1")?);
/// let event = |id: &str, change| -> fingerpost::Result<PlaceEvent> {
///     Ok(PlaceEvent::new(EventId::new(id)?, activity.clone(), "2026-11-23T09:00:00Z".parse()?, provider.clone(), change))
/// };
/// let hold = |referral: &str| -> fingerpost::Result<PlaceChange> {
///     Ok(PlaceChange::Hold { referral: ReferralId::new(referral)?, until: "2026-12-07T09:00:00Z".parse()?, overtakes: None })
/// };
/// let places = Places::new(activity.clone()).record(event("e1", PlaceChange::Set { places: 1 })?)?;
/// let places = places.record(event("e2", hold("r-1")?)?)?;
/// assert_eq!(places.record(event("e3", hold("r-2")?)?).unwrap_err().code(), Code::PlacesFull);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Places {
    activity: ActivityId,
    version: i64,
    places: Option<u32>,
    held: Vec<PlaceHeld>,
    taken: Vec<ReferralId>,
    waiting: Vec<ReferralId>,
}

impl Places {
    /// An activity nobody has said anything about.
    #[must_use]
    pub const fn new(activity: ActivityId) -> Self {
        Self { activity, version: 0, places: None, held: Vec::new(), taken: Vec::new(), waiting: Vec::new() }
    }

    /// The places their history comes to.
    ///
    /// # Errors
    /// `places.*` where an event was never allowed.
    pub fn replay(activity: ActivityId, events: &[PlaceEvent]) -> Result<Self> {
        events.iter().try_fold(Self::new(activity), |places, event| places.record(event.clone()))
    }

    /// The places after one more event.
    ///
    /// # Errors
    /// `places.full` where none is free, `places.unknown` where nobody has said how many there are, `places.queue` where
    /// others wait and no reason is given to pass them over, `places.not-held` where none is held for the referral,
    /// `places.provider-only` where somebody else says how many there are. Nothing has changed then.
    pub fn record(&self, event: PlaceEvent) -> Result<Self> {
        if event.activity != self.activity {
            return Err(
                FingerpostError::invalid(Code::PlacesOtherActivity, "the event is about another activity").at("/activity")
            );
        }
        let mut next = self.clone();
        next.version = next.version.saturating_add(1);
        match event.change {
            PlaceChange::Set { places } => {
                if event.actor.role != ActorRole::Provider {
                    return Err(conflict(Code::PlacesProviderOnly, "only the provider's side says how many places there are"));
                }
                next.places = Some(places);
            }
            PlaceChange::Hold { referral, until, overtakes } => {
                // Where nobody has said how many there are, a provider's acceptance speaks for one place.
                if next.places.is_none() && event.actor.role != ActorRole::Provider {
                    return Err(conflict(Code::PlacesUnknown, "nobody has said how many places there are; unknown is never yes"));
                }
                next.hold(referral, until, overtakes.is_some(), event.at)?;
            }
            PlaceChange::Take { referral } => {
                let held = next.held.iter().any(|one| one.referral == referral && one.until > event.at);
                if !held && !next.taken.contains(&referral) {
                    return Err(conflict(Code::PlacesNotHeld, "no place is held for this referral, or the hold has ended"));
                }
                next.held.retain(|one| one.referral != referral);
                next.taken.push(referral);
                next.taken.sort();
                next.taken.dedup();
            }
            PlaceChange::Release { referral } => {
                next.held.retain(|one| one.referral != referral);
                next.taken.retain(|one| *one != referral);
                next.waiting.retain(|one| *one != referral);
            }
            PlaceChange::Wait { referral } => {
                // Whoever waits has no place, held or confirmed: somebody else can have it.
                next.held.retain(|one| one.referral != referral);
                next.taken.retain(|one| *one != referral);
                if !next.waiting.contains(&referral) {
                    next.waiting.push(referral);
                }
            }
        }
        Ok(next)
    }

    fn hold(&mut self, referral: ReferralId, until: Timestamp, overtakes: bool, at: Timestamp) -> Result<()> {
        let others = |one: &&PlaceHeld| one.referral != referral && one.until > at;
        let held = self.held.iter().filter(others).count();
        let taken = self.taken.iter().filter(|one| **one != referral).count();
        let used = u32::try_from(held.saturating_add(taken)).unwrap_or(u32::MAX);
        let had = self.held.iter().any(|one| one.referral == referral && one.until > at) || self.taken.contains(&referral);
        // Whoever has a place keeps it, also where there are fewer by now: what they need is safety, not a new decision.
        if !had && self.places.is_some_and(|places| used >= places) {
            return Err(conflict(Code::PlacesFull, "every place is held or confirmed; put the person on the waiting list"));
        }
        if !had && !overtakes && self.waiting.first().is_some_and(|first| *first != referral) {
            return Err(conflict(Code::PlacesQueue, "somebody else waits longer; say why they are passed over"));
        }
        self.held.retain(|one| one.referral != referral && one.until > at);
        self.taken.retain(|one| *one != referral);
        self.waiting.retain(|one| *one != referral);
        self.held.push(PlaceHeld::new(referral, until));
        self.held.sort_by(|a, b| (a.until, &a.referral).cmp(&(b.until, &b.referral)));
        Ok(())
    }

    /// Whether a place is held, or confirmed, for a referral at a moment.
    #[must_use]
    pub fn has(&self, referral: &ReferralId, at: Timestamp) -> bool {
        self.taken.contains(referral) || self.held.iter().any(|one| one.referral == *referral && one.until > at)
    }

    /// Whether a referral holds, has or waits for a place, ended holds among them.
    #[must_use]
    pub fn names(&self, referral: &ReferralId) -> bool {
        self.held.iter().any(|one| one.referral == *referral) || self.taken.contains(referral) || self.waiting.contains(referral)
    }

    /// Every referral that holds, has or waits for a place, ended holds among them.
    pub(crate) fn named(&self) -> Vec<ReferralId> {
        let held = self.held.iter().map(|one| &one.referral);
        held.chain(&self.taken).chain(&self.waiting).cloned().collect()
    }

    /// The place of a referral on the waiting list, from 1.
    #[must_use]
    pub fn position(&self, referral: &ReferralId) -> Option<u32> {
        let place = self.waiting.iter().position(|one| one == referral)?;
        u32::try_from(place).ok()?.checked_add(1)
    }

    /// How many events their history has.
    #[must_use]
    pub const fn version(&self) -> i64 {
        self.version
    }

    /// The places as they stand at a moment.
    #[must_use]
    pub fn view(&self, at: Timestamp) -> PlacesView {
        let held: Vec<PlaceHeld> = self.held.iter().filter(|one| one.until > at).cloned().collect();
        let used = u32::try_from(held.len().saturating_add(self.taken.len())).unwrap_or(u32::MAX);
        PlacesView {
            places: self.places,
            free: self.places.map(|places| places.saturating_sub(used)),
            held,
            taken: self.taken.clone(),
            waiting: self.waiting.clone(),
            ..PlacesView::new(self.activity.clone(), at, self.version)
        }
    }
}

fn conflict(code: Code, detail: &str) -> FingerpostError {
    FingerpostError::conflict(code, "", detail)
}
