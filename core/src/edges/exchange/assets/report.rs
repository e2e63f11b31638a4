//! What came out of a list.

use crate::ground::error::{Code, Issue};
use crate::ground::record::record;
use crate::model::site::Site;

record! {
    /// How often something was found.
    CodeCount {
        /// What.
        code: Code,
        /// How often.
        count: u32,
    }
}

record! {
    /// What came out of a list of places. Every row is a site, or left out by choice, or has a finding that says why not.
    AssetImport {
        /// The sites, in the order of the list.
        sites: Vec<Site>,
        /// The first 1,000 findings, in the order of the rows.
        issues: Vec<Issue>,
        /// All findings by code.
        counts: Vec<CodeCount>,
        /// How many rows the list has below its header.
        rows_read: u32,
        /// How many rows the options left out.
        rows_left_out: u32,
        /// How many sites have a point.
        placed: u32,
    }
}
