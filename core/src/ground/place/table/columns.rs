//! Where the columns of a postcode directory stand.

use csv::ByteRecord;

use crate::ground::error::{Code, FingerpostError, Result};

/// The columns of the ONS Postcode Directory that matter here, by their places. The names have changed over the years
/// (`oseast1m` became `east1m`); all are known, in any case and order.
pub(super) struct Columns {
    pub(super) postcode: usize,
    pub(super) terminated: Option<usize>,
    pub(super) quality: Option<usize>,
    pub(super) grid: Option<(usize, usize)>,
    pub(super) degrees: Option<(usize, usize)>,
}

impl Columns {
    /// Finds the columns in a header.
    pub(super) fn find(header: &ByteRecord) -> Result<Self> {
        let names: Vec<Vec<u8>> = header.iter().map(|name| name.trim_ascii().to_ascii_lowercase()).collect();
        let find = |known: &[&str]| known.iter().find_map(|name| names.iter().position(|have| have == name.as_bytes()));
        let columns = Self {
            postcode: find(&["pcds", "pcd8", "pcd7", "pcd2", "pcd", "postcode"])
                .ok_or_else(|| missing("no column of postcodes (`pcds`, `pcd8`, `pcd7`, `pcd` or `postcode`)"))?,
            terminated: find(&["doterm"]),
            quality: find(&["osgrdind", "gridind"]),
            grid: find(&["oseast1m", "east1m", "easting"]).zip(find(&["osnrth1m", "north1m", "northing"])),
            degrees: find(&["lat", "latitude"]).zip(find(&["long", "lon", "longitude"])),
        };
        if columns.grid.is_none() && columns.degrees.is_none() {
            return Err(missing(
                "neither columns of eastings and northings (`oseast1m`, `osnrth1m`) nor of degrees (`lat`, `long`)",
            ));
        }
        Ok(columns)
    }
}

fn missing(what: &str) -> FingerpostError {
    FingerpostError::import(Code::PlacePostcodeColumns, "row 1", format!("the header has {what}"))
}
