//! Being a host.

use crate::ground::id::SiteId;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::{Date, Recurrence};

record! {
    /// A partner hosts somebody at a site: a link worker's drop-in in the museum café.
    ///
    /// Hosting builds trust, and counts as an accommodation where institutions are distrusted or the first visit is feared.
    Hosting {
        /// Where.
        site: SiteId,
        /// Who is hosted: `link worker drop-in`.
        guest: NonEmpty,
        /// Whether the guest is a link worker.
        link_worker: bool,
        /// Since when.
        since: Date,
        [optional]
        /// Until when.
        until: Option<Date>,
        /// On which days.
        days: Option<Recurrence>,
    }
}

impl Hosting {
    /// Whether the arrangement stands on a date.
    #[must_use]
    pub fn stands_on(&self, date: Date) -> bool {
        self.since <= date && self.until.is_none_or(|last| date <= last)
    }
}
