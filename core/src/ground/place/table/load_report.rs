//! What became of the rows of a file.

use serde::{Deserialize, Serialize};

use crate::ground::error::{Code, Issue};

/// What became of the rows of a file of postcodes. Every row is counted once: `rows` is the sum of the other counts.
///
/// Read it before trusting a table: a file of another layout shows as thousands of malformed rows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LoadReport {
    /// Rows read, the header not counted.
    pub rows: u32,
    /// Rows now in the table. A postcode given twice counts twice and is kept once.
    pub kept: u32,
    /// Rows of postcodes no longer in use, where the file says so. They are known as such, and have no point.
    pub terminated: u32,
    /// Rows of Northern Ireland left out because the file places them on the Irish Grid only.
    pub skipped_northern_ireland: u32,
    /// Rows for which the file gives no place: the Channel Islands, the forces, and some new postcodes.
    pub without_position: u32,
    /// Rows that cannot be read.
    pub malformed: u32,
    /// The first ten malformed rows, by their numbers in the file, empty ones not counted.
    pub first_issues: Vec<Issue>,
}

/// How many findings are kept.
const SHOWN: usize = 10;

/// What became of one row.
pub(super) enum Fate {
    Kept,
    Terminated,
    NorthernIreland,
    WithoutPosition,
    Malformed(&'static str),
}

impl LoadReport {
    /// Adds what became of the rows of another file, for a table of several.
    pub fn add(&mut self, other: Self) {
        let sum = |to: &mut u32, more: u32| *to = to.saturating_add(more);
        sum(&mut self.rows, other.rows);
        sum(&mut self.kept, other.kept);
        sum(&mut self.terminated, other.terminated);
        sum(&mut self.skipped_northern_ireland, other.skipped_northern_ireland);
        sum(&mut self.without_position, other.without_position);
        sum(&mut self.malformed, other.malformed);
        self.first_issues.extend(other.first_issues);
        self.first_issues.truncate(SHOWN);
    }

    /// Counts one row, the next after those counted. The header, where there is one, is the first row of a file.
    pub(super) fn count(&mut self, fate: &Fate, header: bool) {
        let counter = match fate {
            Fate::Kept => &mut self.kept,
            Fate::Terminated => &mut self.terminated,
            Fate::NorthernIreland => &mut self.skipped_northern_ireland,
            Fate::WithoutPosition => &mut self.without_position,
            Fate::Malformed(detail) => {
                if self.first_issues.len() < SHOWN {
                    let row = self.rows.saturating_add(if header { 2 } else { 1 });
                    self.first_issues.push(Issue::warning(Code::PlacePostcodeRow, format!("row {row}"), *detail));
                }
                &mut self.malformed
            }
        };
        *counter = counter.saturating_add(1);
        self.rows = self.rows.saturating_add(1);
    }
}
