//! What goes in and what comes out.

use crate::ground::error::Issue;
use crate::ground::record::record;
use crate::ground::text::words;
use crate::model::catalogue::Directory;

record! {
    /// The sheets of a directory, each the bytes of a CSV file. Leave out those there are none of.
    SheetSet {
        [optional]
        /// `partners.csv`: one organisation a row.
        partners: Option<Vec<u8>>,
        /// `sites.csv`: one place a row.
        sites: Option<Vec<u8>>,
        /// `activities.csv`: one activity a row.
        activities: Option<Vec<u8>>,
        /// `sessions.csv`: when activities take place, one rule a row.
        sessions: Option<Vec<u8>>,
        /// `features.csv`: what is known of sites and activities, one fact a row.
        features: Option<Vec<u8>>,
        /// `prices.csv`: what activities cost, one price a row.
        prices: Option<Vec<u8>>,
    }
}

words! {
    /// What to do when rows are faulty.
    closed ImportMode {
        /// Take nothing: the findings come back as one error.
        AllOrNothing = "all_or_nothing",
        /// Take the good rows, and say which were left out.
        Partial = "partial",
    }
}

record! {
    /// What was read from sheets.
    SheetImport {
        /// The directory, not yet checked as a whole: [`Catalogue`](crate::Catalogue) does that.
        directory: Directory,
        /// The first 1,000 findings, sheet by sheet and row by row.
        issues: Vec<Issue>,
        /// How many findings there are in all.
        issues_total: u32,
        /// How many rows the sheets have below their headers.
        rows_read: u32,
        /// How many of them are in the directory.
        rows_kept: u32,
    }
}

record! {
    /// What was written to sheets.
    SheetExport {
        /// The sheets.
        sheets: SheetSet,
        /// What the sheets have no place for: reading them again would lose it.
        issues: Vec<Issue>,
    }
}
