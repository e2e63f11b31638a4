//! Exchange: directories, clients and answers as files of several forms.

pub mod assets;
pub mod calendar;
pub mod fhir;
mod findings;
pub mod geojson;
pub mod json;
pub mod open_active;
pub mod open_referral;
pub mod osm;
pub mod outcomes;
pub mod paths;
#[cfg(feature = "schema")]
pub mod schema;
pub mod sheets;
pub mod small_areas;
mod source;
mod table;
mod unread;

pub use source::{LARGEST_FEED, LARGEST_FILE};
pub use unread::UnreadPath;

#[cfg(test)]
mod generated_tests;
#[cfg(all(test, feature = "schema"))]
mod schema_tests;
#[cfg(test)]
mod source_tests;
