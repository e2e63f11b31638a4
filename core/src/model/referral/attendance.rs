//! What became of a session.

use crate::ground::record::record;
use crate::ground::text::words;
use crate::ground::time::Date;

words! {
    /// What became of one session for one client.
    closed SessionOutcome {
        /// They came.
        Attended = "attended",
        /// They said beforehand that they would not.
        ToldInAdvance = "told_in_advance",
        /// They did not come.
        NoNotice = "no_notice",
        /// It did not take place. Never counted against the client.
        CancelledByProvider = "cancelled_by_provider",
    }
}

record! {
    /// What became of one session for one client.
    Attendance {
        /// The day of the session.
        on: Date,
        /// What became of it.
        outcome: SessionOutcome,
    }
}
