//! From postcodes to points: what a lookup is, and the table that holds the whole country in memory.

mod code_point_open;
mod columns;
mod compact;
mod end;
mod load_report;
mod lookup;
mod onspd;
mod packed;
mod postcode_table;
mod rows;

pub use compact::{PostcodeEdition, PostcodeFile};
pub use end::PostcodeEnd;
pub use load_report::LoadReport;
pub use lookup::PostcodeLookup;
pub use postcode_table::PostcodeTable;

#[cfg(test)]
mod code_point_open_tests;
#[cfg(test)]
mod onspd_tests;
#[cfg(test)]
mod packed_tests;
#[cfg(test)]
mod real_data_tests;
