//! Writing a table as a compact file.

use std::collections::BTreeMap;

use super::super::packed::{self, Position};
use super::super::{LoadReport, PostcodeTable};
use super::PostcodeEdition;
use super::header;
use super::key::{Frame, key, slot};
use super::sector::{self, Cell};

impl PostcodeTable {
    /// Writes the table as a compact file, from which [`PostcodeFile`](crate::PostcodeFile) answers as it lies.
    ///
    /// `edition` and the counts of `report` (what became of the rows of the source; for several files the sum) are written into it.
    /// The same table gives the same bytes. The whole country takes some seconds.
    #[must_use]
    pub fn to_compact(&self, edition: &PostcodeEdition, report: &LoadReport) -> Vec<u8> {
        let mut sectors = Vec::new();
        for (shelf, rows) in self.shelves() {
            let mut cells: BTreeMap<u32, Vec<(u32, Cell)>> = BTreeMap::new();
            for row in rows {
                if let Some((key, slot, cell)) = entry(*shelf, *row) {
                    cells.entry(key).or_default().push((slot, cell));
                }
            }
            sectors.extend(cells.into_iter().map(|(key, cells)| (key, sector::write(&cells))));
        }
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        header::write(edition, report, (count(self.len()), count(self.ended_len())), &sectors)
    }
}

/// The sector of a row, its number there, and what it says. Every row of a table has them.
fn entry(shelf: [u8; 4], row: u64) -> Option<(u32, u32, Cell)> {
    let (digit, [one, two]) = packed::inward_text(row)?;
    let (frame, cell) = match packed::position_of(row)? {
        Position::Grid { easting, northing } => (Frame::Grid, Cell::Place(easting, northing)),
        Position::Degrees { north, east } => (Frame::Degrees, Cell::Place(north, east)),
        Position::Ended { month } => (Frame::Grid, Cell::Ended(month)),
    };
    Some((key(shelf, digit, frame)?, slot(one, two)?, cell))
}
