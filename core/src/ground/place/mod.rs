//! Where things are: points, distances, the National Grid and postcodes. The only module that names `geo` and `rstar`.

mod ball;
mod distance;
mod grid;
mod nearby;
mod point;
mod postcode;
mod postcode_fault;
mod shape;
mod table;

pub(crate) use ball::{OnBall, RADIUS, line_of, on_ball};
pub use distance::distance_metres;
pub use grid::{EastingNorthing, EastingNorthingFields, GridRef};
pub(crate) use nearby::PointIndex;
pub use point::{Point, PointFields};
pub use postcode::Postcode;
pub(crate) use shape::{Positions, on_line, point_of, within_areas};
pub use table::{LoadReport, PostcodeEdition, PostcodeEnd, PostcodeFile, PostcodeLookup, PostcodeTable};

#[cfg(test)]
mod distance_tests;
#[cfg(test)]
mod nearby_tests;
#[cfg(test)]
mod point_tests;
#[cfg(test)]
mod postcode_tests;
