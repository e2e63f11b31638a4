//! Histories: the events of a referral, and of an activity's places, as one device hands them to another.

use super::{read, write};
use crate::ground::error::Result;
use crate::model::referral::{PlaceEvent, ReferralEvent, ReferralView};

/// Reads the events of a referral, in whatever order they stand. [`Referral::replay`](crate::Referral::replay) works the
/// referral out from them. No error repeats what the client said.
///
/// ```
/// use fingerpost::{Referral, ReferralState, read_events, write_events};
///
/// let history = br#"[{
///     "id": "e-1", "referral": "r-1", "at": "2026-11-23T09:00:00Z", "actor": { "role": "link_worker", "id": "lw-7" },
///     "action": { "identify": { "client": "c-104", "need": "low", "route": "general_practice" } }
/// }]"#;
/// let events = read_events(history)?;
/// assert_eq!(read_events(write_events(&events).as_bytes())?, events);
/// assert_eq!(Referral::replay(events)?.state(), ReferralState::Identified);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// As [`read_directory`](crate::read_directory).
pub fn read_events(bytes: &[u8]) -> Result<Vec<ReferralEvent>> {
    read::read(bytes)
}

/// Writes the events of a referral. The text is personal: what was said in confidence stands in it in full.
#[must_use]
pub fn write_events(events: &[ReferralEvent]) -> String {
    write::write(events)
}

/// Reads the events of an activity's places, in the order they happened.
///
/// # Errors
/// As [`read_directory`](crate::read_directory).
pub fn read_place_events(bytes: &[u8]) -> Result<Vec<PlaceEvent>> {
    read::read(bytes)
}

/// Writes the events of an activity's places.
#[must_use]
pub fn write_place_events(events: &[PlaceEvent]) -> String {
    write::write(events)
}

impl ReferralView {
    /// Writes the referral as it stands. The text is personal.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::write(self)
    }
}
