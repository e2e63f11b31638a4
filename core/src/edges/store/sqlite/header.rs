//! The first bytes of a file, read without SQLite, so that nothing is ever written to a file that is not ours.

use std::io::{ErrorKind, Read};
use std::path::Path;

use super::in_use::reading;
use super::migrations::LATEST;
use super::trouble::{Trouble, Work, damaged, inaccessible};
use crate::ground::error::{Code, FingerpostError};

/// What SQLite files of this library are marked with: `fpst`.
pub(super) const APPLICATION: i32 = 0x6670_7374;

/// The length of the header of an SQLite file.
const LENGTH: usize = 100;

/// What stands at a path.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing.
    Absent,
    /// A file without a single byte: what is left where a program died between making the file and filling it.
    Empty,
    /// One of our stores, of a version we know.
    Store,
}

/// Looks at what stands at a path.
///
/// # Errors
/// `store.not-a-store`, `store.too-new`, `store.damaged`, `store.inaccessible`.
pub(super) fn look(path: &Path) -> Work<Found> {
    let mut header = Vec::with_capacity(LENGTH);
    let limit = u64::try_from(LENGTH).unwrap_or(u64::MAX);
    match reading(path, path, |file| file.take(limit).read_to_end(&mut header)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Absent),
        read => read.map_err(|error| inaccessible(&error))?,
    };
    if header.is_empty() {
        return Ok(Found::Empty);
    }
    if !header.starts_with(b"SQLite format 3\0") {
        return Err(not_a_store());
    }
    let number = |at: usize| {
        let bytes = header.get(at..at.checked_add(4)?)?;
        bytes.first_chunk::<4>().map(|bytes| i32::from_be_bytes(*bytes))
    };
    let (Some(version), Some(application)) = (number(60), number(68)) else {
        return Err(damaged("header", "the file ends within its header"));
    };
    if header.len() < LENGTH {
        return Err(damaged("header", "the file ends within its header"));
    }
    if application != APPLICATION {
        return Err(not_a_store());
    }
    known(version)?;
    Ok(Found::Store)
}

/// Refuses a version of the tables that only a newer library knows.
pub(super) fn known(version: i32) -> Work<()> {
    if (1..=LATEST).contains(&version) {
        return Ok(());
    }
    if version < 1 {
        return Err(damaged("header", "the file does not say its version"));
    }
    let detail = format!("the store has version {version}; this library knows versions up to {LATEST}");
    let (code, path) = (Code::StoreTooNew, String::new());
    Err(Trouble::Fault(FingerpostError::Unsupported { code, path, detail, issues: Vec::new() }))
}

pub(super) fn not_a_store() -> Trouble {
    Trouble::Fault(FingerpostError::store(Code::StoreNotAStore, "", "the file is not a store of this library"))
}
