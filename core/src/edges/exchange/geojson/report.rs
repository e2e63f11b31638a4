//! What went into a map, and what came out of one.

use crate::edges::exchange::UnreadPath;
use crate::edges::exchange::assets::CodeCount;
use crate::ground::error::Issue;
use crate::ground::record::record;
use crate::model::site::Site;

record! {
    /// A map, written.
    MapExport {
        /// A `FeatureCollection` (RFC 7946).
        text: String,
        /// How many places stand on it.
        placed: u32,
        /// How many have no point that is known, and are not on it.
        unplaced: u32,
    }
}

record! {
    /// What came out of a map. Every feature is a site, or has a finding that says why not.
    MapImport {
        /// The sites, in the order of the map.
        sites: Vec<Site>,
        /// The first 1,000 findings, each with a JSON Pointer, line and column.
        issues: Vec<Issue>,
        /// All findings by code.
        counts: Vec<CodeCount>,
        /// What was not understood.
        unread: Vec<UnreadPath>,
        /// How many features the map has.
        features_read: u32,
        /// How many of them the options left out.
        features_left_out: u32,
        /// How many sites have a point.
        placed: u32,
    }
}
