//! The National Grid of Great Britain: eastings, northings and references by letters and figures.

mod datum;
mod easting_northing;
mod grid_ref;
mod letters;
mod transverse_mercator;

pub use easting_northing::{EastingNorthing, EastingNorthingFields};
pub use grid_ref::GridRef;

#[cfg(test)]
mod easting_northing_tests;
#[cfg(test)]
mod grid_ref_tests;
#[cfg(test)]
mod transverse_mercator_tests;
