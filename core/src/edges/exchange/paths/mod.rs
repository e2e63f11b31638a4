//! The ways of referrals from tables: one of their steps, one of sessions, one of follow-ups.

mod columns;
mod import;

pub use import::{PathImport, read_paths};

#[cfg(test)]
mod path_tests;
