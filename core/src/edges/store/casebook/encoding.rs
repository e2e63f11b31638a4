//! Events as the bytes a store keeps.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::edges::store::contract::{Entry, Recorded, StreamId, StreamKind};
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::id::{ActivityId, ReferralId};

pub(super) fn stream_of(referral: &ReferralId) -> StreamId {
    StreamId::new(StreamKind::Referral, referral.as_str().to_owned())
}

pub(super) fn places_of(activity: &ActivityId) -> StreamId {
    StreamId::new(StreamKind::Places, activity.as_str().to_owned())
}

/// An event as an entry.
pub(super) fn entry<T: Serialize>(id: &str, event: &T) -> Result<Entry> {
    let written = serde_json::to_vec(event);
    let payload = written.map_err(|_| FingerpostError::store(Code::StoreEvent, "", "an event cannot be written as JSON"))?;
    Ok(Entry::new(id.to_owned(), payload))
}

/// The events of a stream. What was kept is trusted no further than it can be read.
pub(super) fn events<T: DeserializeOwned>(stream: &StreamId, recorded: &[Recorded]) -> Result<Vec<T>> {
    let read = |one: &Recorded| {
        serde_json::from_slice(&one.payload).map_err(|_| {
            let detail = "an entry is no event this version can read; open it with the version that wrote it";
            FingerpostError::store(Code::StoreEvent, format!("{stream}/{}", one.sequence), detail)
        })
    };
    recorded.iter().map(read).collect()
}
