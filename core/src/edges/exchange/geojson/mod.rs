//! Maps as GeoJSON (RFC 7946): sites and activities out, places in.

mod gaps;
mod geometry;
mod import;
mod reference;
mod report;
mod write;

pub use gaps::write_gaps_geojson;
pub(super) use geometry::{Shape, drawn, point_of_shape};
pub use import::import_geojson;
pub use report::{MapExport, MapImport};
pub use write::{write_activities_geojson, write_sites_geojson};

#[cfg(test)]
mod bad_input_tests;
#[cfg(test)]
mod gaps_tests;
#[cfg(test)]
mod geojson_tests;
#[cfg(test)]
mod hostile_tests;
