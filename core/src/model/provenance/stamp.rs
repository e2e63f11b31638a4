//! The stamp on a fact.

use super::Source;
use crate::ground::record::record;
use crate::ground::time::Date;

record! {
    /// The stamp on a fact: who said so, and when it was last checked.
    ///
    /// A fact without a date has no known age. Wherever age matters, it counts as expired: unknown is never yes.
    Provenance {
        /// Who said so.
        source: Source,
        [optional]
        /// When it was last checked, in local time of the place.
        checked_on: Option<Date>,
    }
}

impl Provenance {
    /// Whether the stamp is no older than so many days on a date. A stamp without a date, or from the future, is not.
    #[must_use]
    pub fn is_fresh(&self, on: Date, shelf_days: u32) -> bool {
        self.checked_on.is_some_and(|checked| (0..=i64::from(shelf_days)).contains(&i64::from(checked.days_until(on))))
    }
}
