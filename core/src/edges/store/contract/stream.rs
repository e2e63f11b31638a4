//! What a history is called.

use crate::ground::record::record;
use crate::ground::text::words;

words! {
    /// What a stream is the history of.
    closed StreamKind {
        /// One referral, from its beginning to its end.
        Referral = "referral",
        /// The places of one activity: who holds how many.
        Places = "places",
        /// What was set up: of an organisation, or of an area.
        Settings = "settings",
    }
}

record! {
    /// Names one stream: the history of one thing.
    ///
    /// The name is opaque: any text that is not blank and has at most 512 bytes. Use random ids or the source's own keys, never
    /// the name of a person: names of streams are repeated in findings.
    ///
    /// ```
    /// use fingerpost::{StreamId, StreamKind};
    ///
    /// let stream = StreamId::new(StreamKind::Referral, "r-2026-104".to_owned());
    /// assert_eq!(stream.to_string(), "referral/r-2026-104");
    /// ```
    #[derive(Eq, PartialOrd, Ord, Hash)]
    StreamId {
        /// What it is the history of.
        kind: StreamKind,
        /// Which one of that kind.
        name: String,
    }
}

impl std::fmt::Display for StreamId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.kind, self.name)
    }
}
