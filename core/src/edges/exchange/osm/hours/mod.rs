//! Hours of opening as OpenStreetMap writes them.

mod days;
mod parse;
mod report;

pub use parse::read_opening_hours;
pub use report::{OpeningHours, OpeningRule};

#[cfg(test)]
mod hours_tests;
