//! Catalogues, rankings, referrals, small areas, changes, gaps, what upkeep finds and what is published of people as tables: named
//! columns of one length, for notebooks, engines and spreadsheets.
//!
//! ```
//! use fingerpost::{Catalogue, Directory, NonEmpty, UkDivision, table};
//!
//! let catalogue = Catalogue::new(Directory::new(NonEmpty::new("Newport")?, UkDivision::EnglandAndWales))?;
//! let sites = table::sites(&catalogue);
//! assert_eq!(sites.rows(), 0);
//! assert_eq!(sites.columns()[0].name(), "id");
//! # Ok::<(), fingerpost::FingerpostError>(())
//! ```
//!
//! With the feature `arrow` a table turns into a record batch of Apache Arrow.

#[cfg(feature = "arrow")]
mod arrow;
mod catalogue_tables;
mod change_tables;
mod columns;
mod csv;
mod gap_tables;
mod placing_tables;
mod published_tables;
mod ranking_tables;
mod referral_tables;
mod small_area_tables;
mod upkeep_tables;

pub use self::csv::{CsvOptions, read_csv_text, write_csv};
pub use catalogue_tables::{activities, findings, issues, partners, sites};
pub use change_tables::{change_effects, changes};
pub use columns::{Cells, Column, Table};
pub use gap_tables::{gap_reasons, gaps, one_more_activity, one_more_change};
pub use placing_tables::{placing_counts, placings, suitable};
pub use published_tables::{fairness, published};
pub use ranking_tables::{counts, excluded, matches, reasons};
pub use referral_tables::{referrals, transitions, work_items};
pub use small_area_tables::{small_area_figures, small_areas};
pub use upkeep_tables::{duplicates, stale_facts};

#[cfg(test)]
mod csv_tests;
#[cfg(test)]
mod table_tests;
#[cfg(test)]
mod upkeep_table_tests;
