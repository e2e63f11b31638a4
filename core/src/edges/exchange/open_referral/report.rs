//! What came out of a feed, and what went into one.

use super::{KeptKind, OffsetMeaning, OpenReferralVersion};
use crate::edges::exchange::assets::CodeCount;
use crate::ground::error::Issue;
use crate::ground::record::record;
use crate::ground::time::Date;
use crate::model::catalogue::Directory;

record! {
    /// The source of a record, whole, so that what fingerpost has no field for can be written back.
    KeptRecord {
        /// What it is the source of.
        kind: KeptKind,
        /// The id of the record it became, or its own where it became none; empty where it has none.
        id: String,
        /// The object, as JSON in one line. May hold names and numbers of people.
        source: String,
        [optional]
        /// The day the feed was fetched, as the options said.
        fetched_on: Option<Date>,
        /// What offsets of times meant, as the options said.
        offsets: Option<OffsetMeaning>,
    }
}

record! {
    /// How often something stood at a path of a feed that fingerpost makes nothing of. It is kept, and written back.
    PathCount {
        /// The path, with `*` for every item of a list.
        path: String,
        /// How often.
        count: u32,
        /// Whether the standard knows the field. One that it does not know is local, or a slip.
        standard: bool,
    }
}

record! {
    /// What came out of a feed. Every service is an activity, or was given before, or has a finding that says why not.
    OpenReferralImport {
        /// The directory, unchecked across its records.
        directory: Directory,
        /// The sources of the records, to write them back with.
        kept: Vec<KeptRecord>,
        /// The first 1,000 findings, in the order of the feed.
        issues: Vec<Issue>,
        /// All findings by code.
        counts: Vec<CodeCount>,
        /// Where something stood that became part of no record.
        paths: Vec<PathCount>,
        /// In which edition the feed is written.
        version: OpenReferralVersion,
        /// How many pages could be read.
        pages_read: u32,
        /// How many services stood there, each time it stood there.
        services_read: u32,
        /// How many of them became no activity.
        services_left_out: u32,
    }
}

record! {
    /// A directory as an Open Referral feed.
    OpenReferralExport {
        /// The answer to `GET /`: which edition this is.
        api: String,
        /// The answers to `GET /services`, page by page; each service is whole.
        pages: Vec<String>,
        /// The first 1,000 findings: what had to be left out or written otherwise.
        issues: Vec<Issue>,
        /// All findings by code.
        counts: Vec<CodeCount>,
        /// How many services were written.
        services_written: u32,
    }
}
