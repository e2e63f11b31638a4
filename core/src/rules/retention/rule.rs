//! One rule.

use crate::ground::record::record;
use crate::ground::text::words;

words! {
    /// From which day a retention rule counts.
    closed RetentionStart {
        /// The day the care or the referral ended: the last contact.
        Closed = "closed",
        /// The day of birth.
        Birth = "birth",
        /// The day of death.
        Death = "death",
    }
}

record! {
    /// How long records of one sort are kept.
    ///
    /// Which rule applies to a record is for the organisation that answers for it to say, and so is what happens when it is due:
    /// the library only works out the day. A rule without years and months is due at once.
    #[derive(Eq)]
    RetentionRule {
        /// A short name of the rule.
        id: String,
        /// What it is about, for people.
        label: String,
        /// From which day it counts.
        from: RetentionStart,
        [optional]
        /// Whole years.
        years: u32,
        /// Whole months more.
        months: u32,
    }
}
