//! Whether an activity is running.

use crate::ground::text::words;

words! {
    /// Whether an activity is running.
    closed ActivityStatus {
        /// It runs.
        Running = "running",
        /// It will start.
        Planned = "planned",
        /// It pauses.
        Paused = "paused",
        /// It has ended.
        Ended = "ended",
        /// Nobody has said.
        Unknown = "unknown",
    }
}
