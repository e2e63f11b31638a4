//! Erasing a client.

use super::book::Casebook;
use super::encoding::{entry, places_of};
use crate::edges::store::contract::{Append, ErasureReport, PAGE_LIMIT, StreamKind};
use crate::ground::error::Result;
use crate::ground::id::{ActivityId, ActorId, ClientId, EventId, ReferralId};
use crate::ground::time::Timestamp;
use crate::model::referral::{Actor, ActorRole, PlaceChange, PlaceEvent};

impl Casebook {
    /// Erases everything about a client, for good, and frees the places they held. The report proves that nothing is left in any file
    /// of the store; backups made before are not reached.
    ///
    /// # Errors
    /// As [`Store::erase`](crate::Store::erase). Asking again is safe, and goes on where it stopped.
    pub fn erase(&self, client: &ClientId, at: Timestamp) -> Result<ErasureReport> {
        let report = self.store.erase(client.as_str())?;
        let erased: Vec<&str> = report
            .streams
            .iter()
            .filter(|stream| stream.kind == StreamKind::Referral)
            .map(|stream| stream.name.as_str())
            .collect();
        let mut after: Option<String> = None;
        while !erased.is_empty() {
            let page = self.store.streams(StreamKind::Places, after.as_deref(), PAGE_LIMIT)?;
            for name in &page.names {
                self.release(&ActivityId::new(name.as_str())?, &erased, at)?;
            }
            match page.next {
                None => break,
                next => after = next,
            }
        }
        Ok(report)
    }

    fn release(&self, activity: &ActivityId, erased: &[&str], at: Timestamp) -> Result<()> {
        self.again(|| {
            let (mut places, expected) = self.load_places(activity)?;
            let mut entries = Vec::new();
            for name in erased {
                let referral = ReferralId::new(*name)?;
                if !places.names(&referral) {
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
}
