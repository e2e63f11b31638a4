//! What came out of a list.

use crate::ground::error::{Code, Issue};
use crate::ground::record::record;
use crate::model::site::Site;

/// How many findings are listed one by one.
pub(in crate::edges::exchange) const LISTED: usize = 1_000;

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

/// Findings as they come in.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) listed: Vec<Issue>,
    pub(super) counts: Vec<CodeCount>,
}

impl Findings {
    pub(super) fn add(&mut self, issue: Issue) {
        match self.counts.iter_mut().find(|known| known.code == issue.code) {
            Some(known) => known.count += 1,
            None => self.counts.push(CodeCount::new(issue.code, 1)),
        }
        if self.listed.len() < LISTED {
            self.listed.push(issue);
        }
    }
}
