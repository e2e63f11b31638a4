//! What a stream is made of.

use std::fmt;

use crate::ground::record::record;

record! {
    /// Something to be kept: an id that is unique within its stream, and bytes.
    ///
    /// The id is what makes repeating safe: an entry that is there already, with the same bytes, is not kept twice. The bytes are
    /// the caller's own; the store never looks into them. `Debug` shows their number alone.
    rust personal Entry {
        /// The id of the event, unique within its stream: not blank, at most 512 bytes.
        id: String,
        /// What is kept, at most 512 KiB.
        payload: Vec<u8>,
    }
}

record! {
    /// An entry as the store keeps it.
    ///
    /// `Debug` shows where it stands and how large it is.
    rust personal Recorded {
        /// Its place in its stream, from 1, without gaps.
        sequence: i64,
        /// Its place in the order in which everything arrived in this store, from 1, without gaps. A salvaged copy counts anew.
        position: i64,
        /// The id of the event.
        id: String,
        /// What was kept.
        payload: Vec<u8>,
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry({} bytes)", self.payload.len())
    }
}

impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recorded({} at {}, {} bytes)", self.sequence, self.position, self.payload.len())
    }
}
