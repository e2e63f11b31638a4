//! The loader of the ONS Postcode Directory.

use std::io::Read;

use csv::ByteRecord;

use super::columns::Columns;
use super::end::month_number;
use super::load_report::{Fate, LoadReport};
use super::packed::Position;
use super::postcode_table::PostcodeTable;
use super::rows::{cell, each, number, postcode, reader, unreadable};
use crate::ground::error::Result;
use crate::ground::place::Point;

/// Quality 9 of the directory: there is no grid reference.
const NO_POSITION: &[u8] = b"9";
/// The latitude the directory writes where it has none.
const NO_LATITUDE: f64 = 99.0;

impl PostcodeTable {
    /// Reads a table from the ONS Postcode Directory, or any file of its columns.
    ///
    /// Columns are found by name, in any order: the postcode (`pcds`, `pcd8`, `pcd7`, `pcd`), then eastings and northings
    /// (`oseast1m` and `osnrth1m`, or `east1m` and `north1m`), or degrees (`lat` and `long`), or both; and where they
    /// are there, `doterm`, by which postcodes no longer in use are told, and the quality (`osgrdind`, `gridind`).
    ///
    /// The directory places Northern Ireland on the Irish Grid, whose numbers mean other places on the National Grid.
    /// Those rows are read from their degrees, and left out and counted where the file has none.
    ///
    /// # Errors
    /// [`Code::PlacePostcodeColumns`](crate::Code::PlacePostcodeColumns) where the header lacks a column needed,
    /// [`Code::PlacePostcodeSource`](crate::Code::PlacePostcodeSource) where the source breaks off. Single bad rows are
    /// counted in the report and stop nothing.
    pub fn from_onspd_csv<R: Read>(source: R) -> Result<(Self, LoadReport)> {
        let mut table = Self::new();
        let report = table.extend_onspd_csv(source)?;
        Ok((table, report))
    }

    /// Reads another file of the ONS Postcode Directory into this table.
    ///
    /// # Errors
    /// As [`from_onspd_csv`](Self::from_onspd_csv). Rows read before the source broke off stay.
    pub fn extend_onspd_csv<R: Read>(&mut self, source: R) -> Result<LoadReport> {
        let mut reader = reader(source, true);
        let columns = Columns::find(reader.byte_headers().map_err(|_| unreadable())?)?;
        let report = each(reader, |record| self.take(&columns, record).unwrap_or_else(|fate| fate));
        self.settle();
        report
    }

    fn take(&mut self, columns: &Columns, record: &ByteRecord) -> Result<Fate, Fate> {
        let optional = |column: Option<usize>| column.map_or(&b""[..], |column| cell(record, column));
        let postcode = postcode(cell(record, columns.postcode))?;
        let ended = optional(columns.terminated);
        if !ended.is_empty() {
            self.push(&postcode, Position::Ended { month: month_number(ended) });
            return Ok(Fate::Terminated);
        }
        let ireland = postcode.is_northern_ireland();
        let position = match columns.grid {
            Some(_) if ireland && columns.degrees.is_none() => return Ok(Fate::NorthernIreland),
            Some(grid) if !ireland && optional(columns.quality) != NO_POSITION => on_grid(record, grid)?,
            _ => None,
        };
        let position = match (position, columns.degrees) {
            (None, Some(degrees)) => in_degrees(record, degrees)?,
            (position, _) => position,
        };
        match position {
            Some(position) if self.push(&postcode, position) => Ok(Fate::Kept),
            _ => Ok(Fate::WithoutPosition),
        }
    }
}

/// The place on the grid, where the row gives one.
pub(super) fn on_grid(record: &ByteRecord, (easting, northing): (usize, usize)) -> Result<Option<Position>, Fate> {
    match (number(cell(record, easting))?, number(cell(record, northing))?) {
        (None, None) => Ok(None),
        (Some(easting), Some(northing)) if easting == 0.0 && northing == 0.0 => Ok(None),
        (Some(easting), Some(northing)) => match Position::on_grid(easting, northing) {
            Some(position) => Ok(Some(position)),
            None => Err(Fate::Malformed("the easting or the northing is outside the National Grid")),
        },
        _ => Err(Fate::Malformed("an easting or a northing stands alone")),
    }
}

/// The point in degrees, where the row gives one.
fn in_degrees(record: &ByteRecord, (latitude, longitude): (usize, usize)) -> Result<Option<Position>, Fate> {
    match (number(cell(record, latitude))?, number(cell(record, longitude))?) {
        (None, None) => Ok(None),
        (Some(latitude), _) if (NO_LATITUDE..100.0).contains(&latitude) => Ok(None),
        (Some(latitude), Some(longitude)) if latitude == 0.0 && longitude == 0.0 => Ok(None),
        (Some(latitude), Some(longitude)) => match Point::new(latitude, longitude).ok().and_then(Position::in_degrees) {
            Some(position) => Ok(Some(position)),
            None => Err(Fate::Malformed("the latitude and longitude are not in the British Isles")),
        },
        _ => Err(Fate::Malformed("a latitude or a longitude stands alone")),
    }
}
