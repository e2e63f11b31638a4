//! OpenStreetMap: tags as facts, hours of opening, places.

mod facts;
mod hours;
mod import;
mod report;
mod table;
mod tags;

pub use hours::{OpeningHours, OpeningRule, read_opening_hours};
pub use import::import_osm;
pub use report::{OsmFeatures, OsmImport, OsmOptions, OsmPlace, OsmTag};
pub use tags::{osm_features, osm_tag_table};

#[cfg(test)]
mod bad_input_tests;
#[cfg(test)]
mod osm_tests;
