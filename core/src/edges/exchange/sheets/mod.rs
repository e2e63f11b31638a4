//! The spreadsheet form of a directory: six sheets, one kind of row each.

mod activities;
mod cells;
mod columns;
mod days;
mod export;
mod features;
mod guide;
mod import;
mod line;
mod lists;
mod loss;
mod partners;
mod prices;
mod sessions;
mod set;
mod sites;
mod values;

pub use export::export_sheets;
pub use guide::spreadsheet_columns;
pub use import::import_sheets;
pub use set::{ImportMode, SheetExport, SheetImport, SheetSet};

#[cfg(test)]
mod bad_sheet_tests;
#[cfg(test)]
mod sheet_tests;
