//! The shape of a course.

use crate::ground::record::record;
use crate::ground::text::words;

words! {
    /// When somebody can join a course.
    closed Joining {
        /// At any session.
        AnyTime = "any_time",
        /// Only at the beginning.
        StartOnly = "start_only",
    }
}

record! {
    /// The shape of a course: how many sessions belong together, and when one can join.
    ///
    /// Usual: six to sixteen sessions, most often ten. An activity without a course is a drop-in: every session stands alone.
    Course {
        /// How many sessions belong together.
        sessions: u32,
        /// When somebody can join.
        joining: Joining,
    }
}
