//! Places, and whether they can be booked.

use crate::ground::record::record;
use crate::ground::text::words;
use crate::ground::time::Date;
use crate::model::feature::Answer;

words! {
    /// Whether places can be booked.
    closed Booking {
        /// Places can be booked.
        Open = "open",
        /// Booking has not opened yet.
        NotYetOpen = "not_yet_open",
        /// Booking is closed.
        Closed = "closed",
        /// No booking: people just come.
        NotNeeded = "not_needed",
    }
}

record! {
    /// How many places are left, and as of when. An old figure counts as unknown.
    Capacity {
        /// As of when.
        as_of: Date,
        /// Whether places can be booked.
        booking: Booking,
        [optional]
        /// How many places there are in all.
        places: Option<u32>,
        /// How many are free.
        free: Option<u32>,
        /// When booking opens, where it has not opened yet.
        opens_on: Option<Date>,
        /// Whether there is a waiting list.
        waiting_list: Option<Answer>,
    }
}
