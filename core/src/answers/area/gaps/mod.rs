//! Where provision has gaps: what can be reached from each place, what excludes the rest, and what one thing more would be worth.
//!
//! `subjects` are clients where they live, or typical clients put at every place. What does not depend on the way is asked once for each
//! client (`prepared`), so that a place costs no more than the distances from it.

mod grid;
mod options;
mod perfect;
mod place;
mod prepared;
mod report;
mod run;
mod subject;
mod worth;

pub use grid::grid_places;
pub use options::GapOptions;
pub use place::{GapPlace, small_area_places};
pub use report::{ActivityWorth, ChangeWorth, GapReport, GapStanding, PlaceGap};

#[cfg(test)]
mod grid_tests;
