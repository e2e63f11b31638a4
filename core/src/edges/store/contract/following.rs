//! What somebody reads who goes through all streams, or follows them.

use super::StreamId;
use crate::ground::record::record;

record! {
    /// Some names of streams of one kind, in the order in which the streams began.
    #[derive(Eq)]
    rust StreamPage {
        /// The names.
        names: Vec<String>,
        [optional]
        /// What to ask for next; absent where there are no more now.
        next: Option<String>,
    }
}

record! {
    /// One entry, named by where it stands: what a follower reads to know what to load again.
    #[derive(Eq)]
    Change {
        /// Its place in the order of arrival. Ask for what comes after it.
        position: i64,
        /// Which stream.
        stream: StreamId,
        /// Its place in that stream.
        sequence: i64,
    }
}
