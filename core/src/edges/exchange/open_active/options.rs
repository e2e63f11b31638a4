//! What to make of a feed, and what came out of one.

use crate::edges::exchange::UnreadPath;
use crate::edges::exchange::assets::CodeCount;
use crate::ground::error::Issue;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::{Date, UkDivision};
use crate::model::activity::ActivityKind;
use crate::model::catalogue::Directory;
use crate::model::partner::PartnerKind;

record! {
    /// What a feed does not say and a directory needs.
    OpenActiveOptions {
        /// The area.
        area: NonEmpty,
        /// Which bank holidays it keeps.
        division: UkDivision,
        /// What kind of organisation its organisers are.
        partner_kind: PartnerKind,
        /// What kind of activity its sessions are.
        activity_kind: ActivityKind,
        [optional]
        /// When the feed was fetched. Without it, everything it says counts as never checked.
        checked_on: Option<Date>,
    }
}

record! {
    /// What came out of a feed. Every item is in the directory, or deleted, or has a finding that says why not.
    OpenActiveImport {
        /// The organisers, places and session series.
        directory: Directory,
        /// The first 1,000 findings, each with a JSON Pointer, line and column.
        issues: Vec<Issue>,
        /// All findings by code.
        counts: Vec<CodeCount>,
        /// What was not understood, or is not kept: leaders of sessions among it.
        unread: Vec<UnreadPath>,
        /// How many items the feed has.
        items_read: u32,
        /// How many of them say that something is gone.
        items_deleted: u32,
        [optional]
        /// The address of the next page, where the feed names one: read it until it names itself.
        next: Option<String>,
    }
}
