//! What changes would do for a caseload.

use super::answer::NeededChange;
use crate::ground::record::record;
use crate::ground::time::Timestamp;

record! {
    /// What one change would do for a caseload.
    ///
    /// Counts are of activities that become suitable, and of people to whom they do. Places are not shared out: a change may open an activity to
    /// more people than it has room for.
    ChangeEffect {
        /// The change.
        change: NeededChange,
        /// How many activities it opens to somebody, by itself.
        activities: u32,
        /// To how many people it opens any of them, by itself.
        people: u32,
        /// How many of them have no suitable activity as things are.
        people_first: u32,
        /// How many activities it helps to open, by itself or together with others.
        activities_together: u32,
        /// To how many people, by itself or together with others.
        people_together: u32,
        /// How many people would lose a suitable activity by it: those who come at an hour that is given up.
        people_losing: u32,
        /// That in words: `a hearing loop that works at The Old Mill would open 14 activities to 31 people`.
        sentence: String,
    }
}

record! {
    /// What changes would do for a caseload, the one that helps most people first.
    ///
    /// Counts are of the records as they are. Whoever publishes them has to protect small numbers first.
    ChangeReport {
        /// The moment it is true for.
        at: Timestamp,
        /// How many people were looked at.
        people: u32,
        /// How many of them have no suitable activity as things are.
        people_with_none: u32,
        /// The changes: by people helped alone, then by people helped together with others, then by what they cost where that is known.
        effects: Vec<ChangeEffect>,
        /// Whether all sets of the size asked for were looked at.
        complete: bool,
    }
}
