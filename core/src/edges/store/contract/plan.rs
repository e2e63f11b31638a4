//! Which entries of an append are new, and whether they may be added.

use std::collections::HashMap;

use super::{Append, Entry, faults};
use crate::ground::error::{FingerpostError, Result};

/// An entry of that id that is in the stream already.
pub(crate) struct Known {
    /// Where it stands in its stream.
    pub(crate) sequence: i64,
    /// Whether its bytes are the same.
    pub(crate) same: bool,
}

/// The entries to add to a stream that has `found` entries.
///
/// What is there already counts as done. The stream may have moved on from what the caller expected by exactly the entries that
/// stand first in this very append, as after a repeat; by any other it may not, unless nothing is left to add.
///
/// # Errors
/// `store.entry-differs` and `store.version`, and what `known` cannot do; `at` is the place of the append in its batch.
pub(crate) fn plan<E: From<FingerpostError>>(
    append: &Append,
    at: usize,
    found: i64,
    mut known: impl FnMut(&Entry) -> Result<Option<Known>, E>,
) -> Result<Vec<&Entry>, E> {
    let mut added: Vec<&Entry> = Vec::new();
    let mut seen: HashMap<&str, &[u8]> = HashMap::new();
    let mut repeated = 0_i64;
    for (i, entry) in append.entries.iter().enumerate() {
        let differs = || faults::entry_differs().at(format!("/{at}/entries/{i}"));
        match seen.insert(&entry.id, &entry.payload) {
            Some(before) if before == entry.payload => continue,
            Some(_) => return Err(differs().into()),
            None => {}
        }
        match known(entry)? {
            Some(known) if !known.same => return Err(differs().into()),
            Some(known) if known.sequence > append.expected && added.is_empty() => repeated = repeated.saturating_add(1),
            Some(_) => {}
            None => added.push(entry),
        }
    }
    let all_there = added.is_empty() && !append.entries.is_empty() && append.expected <= found;
    if all_there || append.expected.saturating_add(repeated) == found {
        return Ok(added);
    }
    Err(faults::version(append.expected, found).at(format!("/{at}/expected")).into())
}
