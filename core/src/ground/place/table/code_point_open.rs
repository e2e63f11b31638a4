//! The loader of Code-Point Open.

use std::io::Read;

use csv::ByteRecord;

use super::load_report::{Fate, LoadReport};
use super::onspd::on_grid;
use super::postcode_table::PostcodeTable;
use super::rows::{cell, each, postcode, reader};
use crate::ground::error::Result;

/// Quality 90 of Code-Point Open: there are no coordinates.
const NO_POSITION: &[u8] = b"90";
/// The columns: postcode, quality, easting, northing, then six codes of country, health and government.
const POSTCODE: usize = 0;
const QUALITY: usize = 1;
const GRID: (usize, usize) = (2, 3);

impl PostcodeTable {
    /// Reads a table from a file of the Ordnance Survey's Code-Point Open: no header, ten columns, of which the postcode,
    /// the quality, the easting and the northing come first.
    ///
    /// There is one file for each postcode area; read the first with this and the others with
    /// [`extend_code_point_open_csv`](Self::extend_code_point_open_csv). Northern Ireland is not in it.
    ///
    /// # Errors
    /// [`Code::PlacePostcodeSource`](crate::Code::PlacePostcodeSource) where the source breaks off. Single bad rows are
    /// counted in the report and stop nothing.
    pub fn from_code_point_open_csv<R: Read>(source: R) -> Result<(Self, LoadReport)> {
        let mut table = Self::new();
        let report = table.extend_code_point_open_csv(source)?;
        Ok((table, report))
    }

    /// Reads another file of Code-Point Open into this table.
    ///
    /// # Errors
    /// As [`from_code_point_open_csv`](Self::from_code_point_open_csv). Rows read before the source broke off stay.
    pub fn extend_code_point_open_csv<R: Read>(&mut self, source: R) -> Result<LoadReport> {
        let report = each(reader(source, false), |record| self.take_row(record).unwrap_or_else(|fate| fate));
        self.settle();
        report
    }

    fn take_row(&mut self, record: &ByteRecord) -> Result<Fate, Fate> {
        let postcode = postcode(cell(record, POSTCODE))?;
        if postcode.is_northern_ireland() {
            return Ok(Fate::NorthernIreland);
        }
        if cell(record, QUALITY) == NO_POSITION {
            return Ok(Fate::WithoutPosition);
        }
        match on_grid(record, GRID)? {
            Some(position) if self.push(&postcode, position) => Ok(Fate::Kept),
            _ => Ok(Fate::WithoutPosition),
        }
    }
}
