//! The casebook itself.

use std::sync::Arc;

use super::encoding::{entry, events, places_of, stream_of};
use super::placing::{Placed, place};
use crate::edges::store::contract::{Append, BackupReport, Change, Store, VerifyReport};
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::ActorId;
use crate::ground::id::{ActivityId, EventId, ReferralId};
use crate::ground::time::Timestamp;
use crate::model::referral::{Action, Actor, ActorRole, Lapse, LapseKind, PlaceEvent, PlacesView, ReferralEvent, ReferralView};
use crate::rules::history::Referral;
use crate::rules::places::Places;

/// How often a decision is taken anew when somebody else was quicker.
const TRIES: u32 = 64;

/// Referrals and places, kept in a [`Store`].
///
/// Every event is decided upon what the store holds at that moment, and kept together with what it does to the places of the
/// activity, or not at all: two people who act at once cannot give the same place away. What [`record`](Casebook::record) has
/// answered is kept. A casebook can be shared between threads, and a store in a file between processes.
///
/// ```
/// use std::sync::Arc;
/// use fingerpost::{Action, Actor, ActorId, ActorRole, Casebook, ClientId, EventId, MemoryStore, NeedLevel, ReferralEvent,
///     ReferralId, ReferralRoute, ReferralState};
///
/// let casebook = Casebook::new(Arc::new(MemoryStore::new()));
/// let at = "2026-11-23T09:00:00Z".parse()?;
/// let begun = ReferralEvent::new(
///     EventId::new("9b2f6a3e-identify")?,
///     ReferralId::new("r-1")?,
///     at,
///     Actor::new(ActorRole::LinkWorker, ActorId::new("lw-7")?),
///     Action::Identify {
///         client: ClientId::new("c-104")?, need: NeedLevel::Low, route: ReferralRoute::GeneralPractice, policy: None,
///         continues: None,
///     },
/// );
/// casebook.record(begun.clone())?;
/// // Sending it again is safe.
/// assert_eq!(casebook.record(begun)?.version, 1);
/// assert_eq!(casebook.view(&ReferralId::new("r-1")?, at)?.state, ReferralState::Identified);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Clone)]
pub struct Casebook {
    pub(super) store: Arc<dyn Store>,
}

impl std::fmt::Debug for Casebook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Casebook")
    }
}

impl Casebook {
    /// A casebook over a store.
    #[must_use]
    pub fn new(store: Arc<dyn Store>) -> Self {
        Self { store }
    }

    /// The store behind it.
    #[must_use]
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// Records one event, and what it does to the places of the activity. The first event of a referral begins it.
    ///
    /// # Errors
    /// A refusal, after which nothing has changed; `places.full`, `places.queue` where there is no place for an acceptance;
    /// `store.*` where it cannot be kept. After `store.poisoned` ask again with the same event: it counts once.
    pub fn record(&self, event: ReferralEvent) -> Result<ReferralView> {
        let at = event.at;
        self.decide(&event.referral.clone(), |known| {
            let event = event.clone();
            match known {
                None => Referral::begin(event),
                Some(referral) => referral.record(event),
            }
        })
        .map(|referral| referral.view(at))
    }

    /// Puts the history another device wrote together with the one here. Nothing of either is lost; what cannot be true is named in the
    /// view's conflicts. An acceptance for which there is no place any more leads back to `offered`.
    ///
    /// # Errors
    /// `referral.*` where the histories do not belong together; `store.*`.
    pub fn merge(&self, referral: &ReferralId, events: Vec<ReferralEvent>, at: Timestamp) -> Result<ReferralView> {
        let merged = self.decide(referral, |known| match known {
            None => Referral::replay(events.clone()),
            Some(known) => known.merge(events.clone()),
        });
        let merged = match merged {
            Err(error) if matches!(error.code(), Code::PlacesFull | Code::PlacesQueue | Code::PlacesNotHeld) => {
                self.decide(referral, |known| {
                    let merged = match known {
                        None => Referral::replay(events.clone()),
                        Some(known) => known.merge(events.clone()),
                    }?;
                    without_place(&merged, at)
                })
            }
            other => other,
        };
        merged.map(|referral| referral.view(at))
    }

    /// One referral.
    ///
    /// # Errors
    /// `referral.unknown` where there is none, `store.erased` where its client was erased, `store.*`.
    pub fn referral(&self, id: &ReferralId) -> Result<Referral> {
        let unknown = || {
            let detail = "the casebook has no such referral";
            FingerpostError::not_found(Code::ReferralUnknown, format!("/referrals/{id}"), detail)
        };
        self.load(id)?.1.ok_or_else(unknown)
    }

    /// One referral as it stands at a moment.
    ///
    /// # Errors
    /// As [`referral`](Casebook::referral).
    pub fn view(&self, id: &ReferralId, at: Timestamp) -> Result<ReferralView> {
        Ok(self.referral(id)?.view(at))
    }

    /// The whole history of one referral, in the order of telling: to take to another device.
    ///
    /// # Errors
    /// As [`referral`](Casebook::referral).
    pub fn history(&self, id: &ReferralId) -> Result<Vec<ReferralEvent>> {
        Ok(self.referral(id)?.events().cloned().collect())
    }

    /// Records what the provider says about the places of an activity: how many there are.
    ///
    /// # Errors
    /// `places.*` where it is not allowed; `store.*`.
    pub fn record_places(&self, event: PlaceEvent) -> Result<PlacesView> {
        let (activity, at) = (event.activity.clone(), event.at);
        self.again(|| {
            let (places, expected) = self.load_places(&activity)?;
            let next = places.record(event.clone())?;
            let entry = entry(event.id.as_str(), &event)?;
            self.store.append(&[Append::new(places_of(&activity), expected, vec![entry])])?;
            Ok(next)
        })
        .map(|places| places.view(at))
    }

    /// The places of an activity as they stand at a moment.
    ///
    /// # Errors
    /// `store.*`.
    pub fn places(&self, activity: &ActivityId, at: Timestamp) -> Result<PlacesView> {
        Ok(self.load_places(activity)?.0.view(at))
    }

    /// What arrived after a position, for followers that ask now and then. Begin with 0.
    ///
    /// # Errors
    /// `store.*`.
    pub fn changes(&self, after: i64, limit: u32) -> Result<Vec<Change>> {
        self.store.changes(after, limit)
    }

    /// Writes a whole, verified copy to a new file.
    ///
    /// # Errors
    /// As [`Store::backup`].
    pub fn backup(&self, to: &std::path::Path) -> Result<BackupReport> {
        self.store.backup(to)
    }

    /// Reads and checks everything the store keeps.
    ///
    /// # Errors
    /// As [`Store::verify`].
    pub fn verify(&self) -> Result<VerifyReport> {
        self.store.verify()
    }

    /// The referral with the number of its entries; none where it has not begun.
    pub(super) fn load(&self, id: &ReferralId) -> Result<(i64, Option<Referral>)> {
        let stream = stream_of(id);
        let recorded = self.store.load(&stream)?;
        let version = length(recorded.len());
        let events: Vec<ReferralEvent> = events(&stream, &recorded)?;
        let referral = if events.is_empty() { None } else { Some(Referral::replay(events)?) };
        Ok((version, referral))
    }

    pub(super) fn load_places(&self, activity: &ActivityId) -> Result<(Places, i64)> {
        let stream = places_of(activity);
        let recorded = self.store.load(&stream)?;
        let events: Vec<PlaceEvent> = events(&stream, &recorded)?;
        Ok((Places::replay(activity.clone(), &events)?, length(recorded.len())))
    }

    /// Takes a decision upon what the store holds, and keeps it with its places; anew where somebody else was quicker.
    pub(super) fn decide(&self, id: &ReferralId, decision: impl Fn(Option<&Referral>) -> Result<Referral>) -> Result<Referral> {
        self.again(|| {
            let (version, before) = self.load(id)?;
            let after = decision(before.as_ref())?;
            let fresh = fresh(before.as_ref(), &after);
            let Some(last) = fresh.last() else { return Ok(after) };
            let entries = fresh.iter().map(|event| entry(event.id.as_str(), *event)).collect::<Result<Vec<_>>>()?;
            let subject = Some(after.client().as_str().to_owned());
            let mut batch = vec![Append { subject, ..Append::new(stream_of(id), version, entries) }];
            for Placed { activity, expected, events } in place(self, before.as_ref(), &after, last)? {
                let entries = events.iter().map(|event| entry(event.id.as_str(), event)).collect::<Result<Vec<_>>>()?;
                batch.push(Append::new(places_of(&activity), expected, entries));
            }
            self.store.append(&batch)?;
            Ok(after)
        })
    }

    /// Tries anew while others are quicker.
    pub(super) fn again<T>(&self, mut attempt: impl FnMut() -> Result<T>) -> Result<T> {
        let mut tries = 0;
        loop {
            tries += 1;
            match attempt() {
                Err(error) if error.code() == Code::StoreVersion && tries < TRIES => {}
                other => return other,
            }
        }
    }
}

fn length(entries: usize) -> i64 {
    i64::try_from(entries).unwrap_or(i64::MAX)
}

/// The events of a referral that were not there before.
fn fresh<'r>(before: Option<&Referral>, after: &'r Referral) -> Vec<&'r ReferralEvent> {
    let known: std::collections::HashSet<&EventId> =
        before.into_iter().flat_map(|before| before.events().map(|event| &event.id)).collect();
    after.events().filter(|event| !known.contains(&event.id)).collect()
}

/// The referral without the place that somebody else has got meanwhile.
fn without_place(referral: &Referral, at: Timestamp) -> Result<Referral> {
    let heads: Vec<String> = referral.heads().iter().map(ToString::to_string).collect();
    let actor = Actor::new(ActorRole::System, ActorId::new("fingerpost")?);
    let action = Action::Lapse { lapses: vec![Lapse::new(LapseKind::Place)] };
    let id = EventId::new(format!("{}/no-place", heads.join("+")))?;
    referral.record(ReferralEvent::new(id, referral.id().clone(), at, actor, action))
}
