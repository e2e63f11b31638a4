//! What a store in memory holds.

use std::collections::{HashMap, HashSet};

use crate::edges::store::contract::{Head, Recorded, StreamId, hexadecimal};

/// One stream.
pub(super) struct Stream {
    pub(super) id: StreamId,
    pub(super) subject: Option<String>,
    pub(super) entries: Vec<Recorded>,
    /// Where the entry of each id stands among them.
    pub(super) ids: HashMap<String, usize>,
    pub(super) erased: bool,
}

/// Everything.
#[derive(Default)]
pub(super) struct State {
    /// The streams, in the order in which they began.
    pub(super) streams: Vec<Stream>,
    /// Where each stands among them.
    pub(super) places: HashMap<StreamId, usize>,
    /// The order of arrival: which stream, and the hash of everything so far.
    pub(super) history: Vec<(usize, u64)>,
    /// Who was erased.
    pub(super) erased: HashSet<String>,
}

impl State {
    pub(super) fn stream(&self, id: &StreamId) -> Option<&Stream> {
        self.streams.get(*self.places.get(id)?)
    }

    /// The hash of everything up to a position. It tells one history from another; it is no protection against anybody, and in
    /// memory none is needed.
    pub(super) fn hash_at(&self, position: i64) -> Option<u64> {
        match usize::try_from(position).ok()?.checked_sub(1) {
            None => Some(0),
            Some(before) => self.history.get(before).map(|(_, hash)| *hash),
        }
    }

    pub(super) fn length(&self) -> i64 {
        i64::try_from(self.history.len()).unwrap_or(i64::MAX)
    }

    pub(super) fn head(&self) -> Head {
        let hash = self.history.last().map_or(0, |(_, hash)| *hash);
        Head { position: self.length(), hash: hexadecimal(&hash.to_be_bytes()) }
    }
}

/// Mixes bytes into a hash (FNV-1a).
pub(super) fn mixed(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash ^ 0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
