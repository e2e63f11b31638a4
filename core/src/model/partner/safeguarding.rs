//! Which checks were seen, and when.

use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};
use crate::ground::time::Date;

words! {
    /// The level of a Disclosure and Barring Service check that was seen, or its equivalent in Scotland and Northern Ireland.
    closed DbsLevel {
        /// Basic.
        Basic = "basic",
        /// Standard.
        Standard = "standard",
        /// Enhanced.
        Enhanced = "enhanced",
        /// Enhanced, with the barred list or lists.
        EnhancedWithBarredList = "enhanced_with_barred_list",
    }
}

record! {
    /// Which check was seen for a role, and when.
    ///
    /// A record of what somebody saw: no certificate numbers or contents, and no judgement whether the law asks for
    /// one. Which level a role needs is for people to decide; a missing record is unknown and never "in order".
    SafeguardingRecord {
        /// The role that was checked: `session leader`.
        role: NonEmpty,
        /// Which level was seen.
        level: DbsLevel,
        /// When it was seen.
        seen_on: Date,
        [optional]
        /// Which role saw it.
        seen_by: Option<NonEmpty>,
        /// When the policy asks to look again.
        look_again_on: Option<Date>,
    }
}

impl SafeguardingRecord {
    /// Whether the record counts on a date: seen by then, not due to be looked at again, and no older than so many days.
    #[must_use]
    pub fn counts_on(&self, date: Date, shelf_days: u32) -> bool {
        let age = i64::from(self.seen_on.days_until(date));
        (0..=i64::from(shelf_days)).contains(&age) && self.look_again_on.is_none_or(|due| date <= due)
    }
}
