//! A session to come.

use crate::ground::record::record;
use crate::ground::time::{LocalDateTime, Timestamp};

record! {
    /// One session to come that lies in the client's free time.
    Session {
        /// When it starts.
        starts: Timestamp,
        /// When it ends.
        ends: Timestamp,
        /// When it starts, on the clock there.
        starts_local: LocalDateTime,
        /// When it ends, on the clock there.
        ends_local: LocalDateTime,
    }
}
