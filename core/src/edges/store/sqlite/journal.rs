//! The journal SQLite keeps beside a store while it is made, or switched over to its log; at no other time.
//!
//! SQLite undoes whatever a journal says, without asking whether the journal belongs to the file. One that was left over from the
//! making of a store, as a copy of a folder may have it, would undo all of it.

use std::io::Read;
use std::path::Path;

use super::in_use::reading;
use super::opening::length;
use super::traces::beside;
use super::trouble::{Work, damaged, inaccessible};

/// What a journal begins with that SQLite takes for one.
const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// How often it is looked: where somebody makes the store just now the file and the journal change between two looks.
const LOOKS: u32 = 3;

/// Refuses a store beside which a journal stands that cannot be its own.
pub(super) fn is_its_own(path: &Path) -> Work<()> {
    for look in 1..=LOOKS {
        if fits(path)? {
            return Ok(());
        }
        if look < LOOKS {
            std::thread::sleep(std::time::Duration::from_millis(30));
        }
    }
    Err(damaged("", "a journal stands beside the file that is not its own; move it away"))
}

fn fits(path: &Path) -> Work<bool> {
    let journal = begin(path, &beside(path, "-journal"))?;
    // Anything else SQLite takes for no journal.
    let Some(pages) = journal.strip_prefix(&MAGIC).and_then(|rest| number(rest, 8)) else { return Ok(true) };
    let header = begin(path, path)?;
    Ok(match pages {
        // It undoes the making: of a file that has not been changed since, nor switched over.
        0 => header.get(18) == Some(&1) && number(&header, 24).is_some_and(|changes| changes <= 1),
        // It undoes the switch, which leaves the file as long as it was.
        pages => {
            let size = header.get(16..18).and_then(|bytes| bytes.first_chunk()).map(|bytes| u16::from_be_bytes(*bytes));
            size.and_then(|size| u64::from(size).checked_mul(u64::from(pages))) == Some(length(path))
        }
    })
}

/// The first bytes of a file.
fn begin(store: &Path, path: &Path) -> Work<Vec<u8>> {
    let mut bytes = Vec::new();
    match reading(store, path, |file| file.take(100).read_to_end(&mut bytes)) {
        // Whoever was making the store has just finished.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(bytes),
        read => {
            read.map_err(|error| inaccessible(&error))?;
            Ok(bytes)
        }
    }
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|bytes| u32::from_be_bytes(*bytes))
}
