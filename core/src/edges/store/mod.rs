//! Keeps histories: in memory, or in one encrypted SQLite file (feature `sqlite`).
//!
//! A store keeps bytes and knows nothing of what they mean. [`Store`] is what every store can do; `contract_tests` holds all of
//! them to it.

mod contract;
mod memory;

pub use contract::{
    Append, Appended, BackupReport, Change, Entry, ErasureReport, PAGE_LIMIT, PAYLOAD_LIMIT, Recorded, Store, StreamId,
    StreamKind, StreamPage, VerifyReport,
};
pub use memory::MemoryStore;

#[cfg(test)]
mod contract_tests;
