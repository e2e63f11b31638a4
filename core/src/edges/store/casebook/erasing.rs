//! Erasing a client.

use super::book::Casebook;
use super::encoding::{entry, places_of, stream_of};
use crate::edges::store::contract::{Append, ErasureReport, PAGE_LIMIT, StreamKind};
use crate::ground::error::{Code, Result};
use crate::ground::id::{ActivityId, ActorId, ClientId, EventId, ReferralId};
use crate::ground::time::Timestamp;
use crate::model::referral::{Actor, ActorRole, PlaceChange, PlaceEvent};

impl Casebook {
    /// Erases everything about a client, for good, and frees the places they held. The report proves that nothing is left in any file
    /// of the store; backups made before are not reached: see [`erasures`](Casebook::erasures).
    ///
    /// # Errors
    /// As [`Store::erase`](crate::Store::erase). Asking again is safe, and goes on where it stopped.
    pub fn erase(&self, client: &ClientId, at: Timestamp) -> Result<ErasureReport> {
        let report = self.store.erase(client.as_str())?;
        // Where the client was erased before, the names of their referrals are gone, and places may have been left to free.
        if report.already || !report.streams.is_empty() {
            self.release_all(at)?;
        }
        Ok(report)
    }

    /// Everybody who was erased, as texts that say nothing without the key. Keep them elsewhere, after every erasure: they are what
    /// [`erase_again`](Casebook::erase_again) needs once a backup is put in the place of the store.
    ///
    /// # Errors
    /// As [`Store::erasures`](crate::Store::erasures).
    pub fn erasures(&self) -> Result<Vec<String>> {
        self.store.erasures()
    }

    /// Erases everybody named by [`erasures`](Casebook::erasures), and frees the places they held: before anything else, where a backup
    /// was put in the place of the store.
    ///
    /// # Errors
    /// As [`Store::erase_again`](crate::Store::erase_again). Asking again is safe, and goes on where it stopped.
    pub fn erase_again(&self, erasures: &[String], at: Timestamp) -> Result<ErasureReport> {
        let report = self.store.erase_again(erasures)?;
        self.release_all(at)?;
        Ok(report)
    }

    /// Frees the places of whoever was erased.
    fn release_all(&self, at: Timestamp) -> Result<()> {
        let mut after: Option<String> = None;
        loop {
            let page = self.store.streams(StreamKind::Places, after.as_deref(), PAGE_LIMIT)?;
            for name in &page.names {
                self.release(&ActivityId::new(name.as_str())?, at)?;
            }
            match page.next {
                None => return Ok(()),
                next => after = next,
            }
        }
    }

    /// Frees the places of an activity that referrals of erased clients hold, have or wait for.
    fn release(&self, activity: &ActivityId, at: Timestamp) -> Result<()> {
        self.again(|| {
            let (mut places, expected) = self.load_places(activity)?;
            let mut entries = Vec::new();
            for referral in places.named() {
                if !self.is_erased(&referral)? {
                    continue;
                }
                let actor = Actor::new(ActorRole::System, ActorId::new("fingerpost")?);
                let id = EventId::new(format!("{}/released", places.version()))?;
                let event = PlaceEvent::new(id, activity.clone(), at, actor, PlaceChange::Release { referral });
                places = places.record(event.clone())?;
                entries.push(entry(event.id.as_str(), &event)?);
            }
            if !entries.is_empty() {
                self.store.append(&[Append::new(places_of(activity), expected, entries)])?;
            }
            Ok(())
        })
    }

    fn is_erased(&self, referral: &ReferralId) -> Result<bool> {
        match self.store.version(&stream_of(referral)) {
            Ok(_) => Ok(false),
            Err(error) if error.code() == Code::StoreErased => Ok(true),
            Err(error) => Err(error),
        }
    }
}
