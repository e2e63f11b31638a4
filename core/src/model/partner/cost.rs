//! What a partner has promised to pay, and what it has in hand.

use crate::ground::id::ActivityId;
use crate::ground::money::Pence;
use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};
use crate::ground::time::Date;

words! {
    /// How often a committed cost falls due, counted from its first day.
    closed CostRhythm {
        /// On its first day, and never again.
        Once = "once",
        /// Every seven days.
        Weekly = "weekly",
        /// On that day of every month, or the last day of a shorter one.
        Monthly = "monthly",
        /// Every three months.
        Quarterly = "quarterly",
        /// Every twelve months.
        Yearly = "yearly",
    }
}

record! {
    /// A cost a partner cannot simply stop: rent, a session leader's hours, insurance.
    ///
    /// Record what is promised, not what is hoped for. Together with the funding lines it tells how long the money lasts:
    /// see [`runway`](crate::runway).
    CommittedCost {
        /// What it is for: `session leader, two mornings a week`.
        label: NonEmpty,
        /// How much each time, zero or more.
        amount: Pence,
        /// How often.
        every: CostRhythm,
        /// The first day it is due.
        from: Date,
        [optional]
        /// The last day on which it can be due; without one it goes on. A cost that is due once does not look at it.
        until: Option<Date>,
        /// The activities it is for; none means the partner as a whole.
        activities: Vec<ActivityId>,
    }
}

record! {
    /// Money in hand: what is in the bank and not promised to anybody else.
    Reserve {
        /// How much, zero or more.
        amount: Pence,
        /// The day at whose end it was that much: whatever came or was paid on that day is in it already.
        as_of: Date,
    }
}
