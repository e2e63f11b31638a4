//! A store in one encrypted SQLite file (feature `sqlite`).
//!
//! `docs/adr/0007-the-store.md` says why it is made so. The keys: the caller's master key wraps the store's own keys and one key
//! for each subject; those encrypt, and hash names. The chains: every entry hashes the one before it in its stream, and
//! everything that arrived before it.

mod adding;
mod backing_up;
mod erasing;
mod erasures;
mod findings;
mod hashing;
mod header;
mod in_use;
mod journal;
mod key;
mod keyring;
mod ledger;
mod migrations;
mod opening;
mod private_file;
mod reading;
mod ring;
mod rotating;
mod rows;
mod salvage_report;
mod salvaging;
mod sealing;
mod secret;
mod session;
mod settings;
mod store;
mod streams;
mod subjects;
mod traces;
mod trouble;
mod verifying;
mod wreck;

pub use key::StoreKey;
pub use salvage_report::{SalvageReport, SalvagedStream};
pub use salvaging::salvage;
pub use store::SqliteStore;

#[cfg(test)]
pub(in crate::edges::store) mod scratch;
#[cfg(test)]
mod sqlite_tests;
#[cfg(test)]
mod traces_tests;
