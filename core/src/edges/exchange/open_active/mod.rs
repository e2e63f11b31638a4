//! OpenActive: feeds of session series, as sports and community organisers publish them.

mod feed;
mod import;
mod options;
mod schedule;
mod values;

pub use import::import_open_active;
pub use options::{OpenActiveImport, OpenActiveOptions};

#[cfg(test)]
mod bad_input_tests;
#[cfg(test)]
mod feed_tests;
