//! Reading a file row by row.

use std::io::Read;

use csv::{ByteRecord, Reader, ReaderBuilder};

use super::load_report::{Fate, LoadReport};
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::place::Postcode;

/// A reader of rows that may be of unequal length.
pub(super) fn reader<R: Read>(source: R, has_headers: bool) -> Reader<R> {
    ReaderBuilder::new().has_headers(has_headers).flexible(true).buffer_capacity(1 << 16).from_reader(source)
}

/// Puts every row to `judge` and counts what it says.
pub(super) fn each<R: Read>(mut reader: Reader<R>, mut judge: impl FnMut(&ByteRecord) -> Fate) -> Result<LoadReport> {
    let (mut report, mut record) = (LoadReport::default(), ByteRecord::new());
    let header = reader.has_headers();
    while reader.read_byte_record(&mut record).map_err(|_| unreadable())? {
        report.count(&judge(&record), header);
    }
    Ok(report)
}

pub(super) fn unreadable() -> FingerpostError {
    FingerpostError::import(Code::PlacePostcodeSource, "", "the source of postcodes broke off before its end")
}

/// The cell of a column, trimmed; empty where the row is too short.
pub(super) fn cell(record: &ByteRecord, column: usize) -> &[u8] {
    record.get(column).unwrap_or_default().trim_ascii()
}

/// The postcode of a cell.
pub(super) fn postcode(cell: &[u8]) -> Result<Postcode, Fate> {
    Postcode::from_bytes(cell).ok_or(Fate::Malformed("the postcode does not have the shape of one"))
}

/// The number of a cell, nothing for an empty one.
pub(super) fn number(cell: &[u8]) -> Result<Option<f64>, Fate> {
    if cell.is_empty() {
        return Ok(None);
    }
    let read = std::str::from_utf8(cell).ok().and_then(|text| text.parse::<f64>().ok()).filter(|number| number.is_finite());
    read.map(Some).ok_or(Fate::Malformed("a coordinate is not a number"))
}
