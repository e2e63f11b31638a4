//! Sheets as rows of cells: whatever encoding and separator a spreadsheet program chose.

mod decode;
mod grid;
mod quotes;

pub(super) use grid::{Row, Table};

#[cfg(test)]
mod table_tests;
