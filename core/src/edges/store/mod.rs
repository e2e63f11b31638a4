//! Keeps histories: in memory, or in one encrypted SQLite file (feature `sqlite`).
//!
//! A store keeps bytes and knows nothing of what they mean. [`Store`] is what every store can do; `contract_tests` holds all of
//! them to it.

mod casebook;
mod contract;
mod memory;
#[cfg(feature = "sqlite")]
mod sqlite;

pub use casebook::{CaseFilter, Casebook, ReferralPage};
pub use contract::{
    Append, Appended, BackupReport, Change, Entry, ErasureReport, PAGE_LIMIT, PAYLOAD_LIMIT, Recorded, Store, StreamId,
    StreamKind, StreamPage, VerifyReport,
};
pub use memory::MemoryStore;
#[cfg(feature = "sqlite")]
pub use sqlite::{SalvageReport, SalvagedStream, SqliteStore, StoreKey, salvage};

#[cfg(test)]
mod contract_tests;
