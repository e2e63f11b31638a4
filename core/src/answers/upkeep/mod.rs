//! Keeping a directory in order: what stands in it twice, and what somebody has to check again.

mod blocks;
mod duplicates;
mod entries;
mod fresh_facts;
mod fresh_partners;
mod fresh_sessions;
mod freshness;
mod likeness;
mod names;
mod stale;

pub use duplicates::{DuplicatePair, DuplicateReport, find_duplicates, find_duplicates_across};
pub use entries::{RecordKind, RecordRef};
pub use freshness::freshness_report;
pub use likeness::{DuplicateReason, Likeness};
pub use stale::{FactKind, FreshnessReport, PartnerCall, StaleFact, StaleWhy, VerifyFirst};

#[cfg(test)]
mod duplicates_tests;
#[cfg(test)]
mod freshness_tests;
