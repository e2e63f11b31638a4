//! What is asked of a store, and what it answers.

use std::fmt;

use super::{Entry, StreamId};
use crate::ground::record::record;

record! {
    /// Entries to be added to the end of one stream.
    ///
    /// `expected` is the version the caller decided upon: the number of entries the stream had when it was read. Where it has
    /// another by now nothing is added. Without entries the append only asserts the version, which guards a decision that
    /// rests on a stream it does not change.
    rust personal Append {
        /// Which stream; it begins with its first entry.
        stream: StreamId,
        /// The number of entries the stream is expected to have; 0 for a new one.
        expected: i64,
        /// What to add, in this order.
        entries: Vec<Entry>,
        [optional]
        /// The pseudonym of the client whose key protects the stream, so that erasing them erases it. A stream has one subject or
        /// none for ever. Payloads of a stream without subject must not say anything about a person: erasing does not reach them.
        subject: Option<String>,
    }
}

record! {
    /// How a stream stands after an append.
    #[derive(Eq)]
    rust Appended {
        /// Which stream.
        stream: StreamId,
        /// The number of its entries now.
        version: i64,
        /// How many were added; the others were there already.
        added: u32,
    }
}

impl fmt::Debug for Append {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Append({} after {} of {})", self.entries.len(), self.expected, self.stream)
    }
}
