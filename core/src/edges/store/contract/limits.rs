//! How much a store takes at once.

use super::{Append, faults};
use crate::ground::error::{Code, FingerpostError, Result};

/// The largest payload of one entry, in bytes: 512 KiB.
pub const PAYLOAD_LIMIT: usize = 512 * 1024;

/// The longest name of a stream, id of an entry or pseudonym, in bytes.
const NAME_LIMIT: usize = 512;

/// How many names or changes one page holds at most.
pub const PAGE_LIMIT: u32 = 1000;

/// Refuses names that are blank or too long, and entries that are too large. `at` is the place of the append in its batch.
pub(crate) fn check(append: &Append, at: usize) -> Result<()> {
    name(&append.stream.name).map_err(|fault| fault.at(format!("/{at}/stream/name")))?;
    if let Some(subject) = &append.subject {
        name(subject).map_err(|fault| fault.at(format!("/{at}/subject")))?;
    }
    for (i, entry) in append.entries.iter().enumerate() {
        name(&entry.id).map_err(|fault| fault.at(format!("/{at}/entries/{i}/id")))?;
        if entry.payload.len() > PAYLOAD_LIMIT {
            return Err(faults::too_large(entry.payload.len()).at(format!("/{at}/entries/{i}/payload")));
        }
    }
    Ok(())
}

/// Refuses a name that is blank or too long.
pub(crate) fn name(text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(FingerpostError::invalid(Code::IdEmpty, "the name is empty"));
    }
    if text.len() > NAME_LIMIT {
        let detail = format!("the name has {} bytes; at most {NAME_LIMIT} are allowed", text.len());
        return Err(FingerpostError::invalid(Code::IdTooLong, detail));
    }
    Ok(())
}
