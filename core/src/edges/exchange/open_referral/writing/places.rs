//! What the kept sources come to by themselves: against this a record is held to see whether anybody has changed it.

use std::collections::HashMap;

use crate::edges::exchange::json::{Document, Value};
use crate::edges::exchange::open_referral::notes::{Ledger, Notes};
use crate::edges::exchange::open_referral::reading::{
    Around, Assembly, LocationSeen, read_location, read_organisation, read_service,
};
use crate::edges::exchange::open_referral::{KeptKind, KeptRecord};
use crate::edges::exchange::source::LARGEST_FEED;
use crate::ground::id::ActivityId;

/// The kept sources, and what they say.
pub(super) struct Originals<'k> {
    pub(super) said: Assembly,
    services: HashMap<&'k str, &'k KeptRecord>,
}

impl<'k> Originals<'k> {
    pub(super) fn of(kept: &'k [KeptRecord]) -> Self {
        let (mut said, mut services, mut ledger) = (Assembly::default(), HashMap::new(), Ledger::default());
        for record in kept {
            let Some(source) = value(record) else { continue };
            let mut notes = Notes::nowhere(&mut ledger);
            match record.kind {
                KeptKind::Service => {
                    services.insert(record.id.as_str(), record);
                    let Some(seen) = read_service(&source, &around(record), &mut notes) else { continue };
                    seen.partner.into_iter().for_each(|partner| said.partner(partner, &source, &mut notes));
                    seen.sites.into_iter().for_each(|site| said.site(site, &source, &mut notes));
                }
                KeptKind::Organisation => {
                    read_organisation(&source, &mut notes)
                        .into_iter()
                        .for_each(|partner| said.partner(partner, &source, &mut notes));
                }
                KeptKind::Location => {
                    if let LocationSeen::Site(site) = read_location(&source, None, &mut notes) {
                        said.site(*site, &source, &mut notes);
                    }
                }
                _ => {}
            }
        }
        Self { said, services }
    }

    /// The source of an activity, and how it was read.
    pub(super) fn source(&self, id: &ActivityId) -> Option<(Value<'static>, Around)> {
        let record = self.services.get(id.as_str())?;
        Some((value(record)?, around(record)))
    }
}

fn around(record: &KeptRecord) -> Around {
    Around { offsets: record.offsets.unwrap_or_default(), known_on: record.fetched_on }
}

/// The source of a record; none where it is no JSON any more.
pub(super) fn value(record: &KeptRecord) -> Option<Value<'static>> {
    let document = Document::open(record.source.as_bytes(), LARGEST_FEED).ok()?;
    document.read().ok().map(Value::into_owned)
}
