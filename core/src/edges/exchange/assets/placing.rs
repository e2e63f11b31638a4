//! Where a row says it is.

use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::place::{EastingNorthing, GridRef, Point};

/// Latitude and longitude in degrees.
pub(super) fn degrees(latitude: &str, longitude: &str) -> Result<Point> {
    Point::new(number(latitude)?, number(longitude)?)
}

/// Easting and northing in metres.
pub(super) fn metres(easting: &str, northing: &str) -> Result<Point> {
    Ok(EastingNorthing::new(number(easting)?, number(northing)?)?.to_point())
}

/// The first grid reference of a cell; its centre.
pub(super) fn reference(cell: &str) -> Result<Point> {
    let first = cell.split([',', ';']).next().unwrap_or_default();
    Ok(GridRef::new(first)?.centre().to_point())
}

fn number(cell: &str) -> Result<f64> {
    let wrong = || FingerpostError::invalid(Code::ImportCellFormat, "a number of the place cannot be read");
    cell.parse::<f64>().ok().filter(|number| number.is_finite()).ok_or_else(wrong)
}
