//! When somebody can come.

use crate::ground::record::record;
use crate::ground::time::{TimeOfDay, Weekday};

record! {
    /// A stretch of the week when somebody can come. Sessions must lie wholly within one.
    FreeTime {
        /// On which day.
        day: Weekday,
        /// From when.
        from: TimeOfDay,
        /// Until when; the end of the day where it is not later than `from`.
        to: TimeOfDay,
    }
}
