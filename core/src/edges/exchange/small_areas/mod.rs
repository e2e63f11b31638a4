//! Tables of small areas as governments publish them: middles, people, deprivation, loneliness.

mod cells;
mod columns;
mod import;
mod known;

pub use columns::SmallAreaColumns;
pub use import::{SmallAreaImport, read_small_areas};
pub use known::small_area_tables;

#[cfg(test)]
mod real_data_tests;
#[cfg(test)]
mod small_area_tests;
