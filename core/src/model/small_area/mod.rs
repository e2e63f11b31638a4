//! Small areas: the pieces of the country that statistics are made for, with their people and their need.

mod area;
mod areas;
mod check;
mod join;

pub use area::{AreaDeprivation, AreaFigure, AreaLoneliness, AreaPopulation, AreaSource, SmallArea};
pub use areas::{NearbyArea, SmallAreas};
pub(crate) use check::{decile_fault, rank_fault, value_fault};
pub use join::{SmallAreaChange, SmallAreaJoin};

#[cfg(test)]
mod areas_tests;
