//! How whatever can be trusted is taken out of a damaged store.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;

use rusqlite::OpenFlags;

use super::in_use::reading;
use super::key::StoreKey;
use super::keyring::Keyring;
use super::opening::connect;
use super::private_file::{discard, exists, finish, make_new, unfinished};
use super::salvage_report::SalvageReport;
use super::store::SqliteStore;
use super::traces::beside;
use super::trouble::{Work, inaccessible, told};
use super::wreck::Wreck;
use crate::edges::store::contract::{Append, Store};
use crate::ground::error::{Code, FingerpostError, Result};

/// How many entries are written at once.
const BATCH: usize = 200;

/// Saves the unbroken beginning of every stream of a damaged store into a new one, under the same master key.
///
/// The damaged file is only read, and stays as it is. Entries keep their order; positions are counted anew. Subjects that were
/// erased stay erased. The report says for every stream what was saved, what was not, and why. The new store gets its name when
/// it is finished: until then it is called `<into>.part`, and what was left of that by a program that died is removed.
///
/// # Errors
/// `store.exists` where something stands at `into`; `store.wrong-key`; `store.damaged` where not even the keys can be read;
/// `store.not-a-store`, `store.inaccessible`, `store.full`.
pub fn salvage(damaged: impl AsRef<Path>, key: StoreKey, into: impl AsRef<Path>) -> Result<SalvageReport> {
    let (damaged, into) = (damaged.as_ref(), into.as_ref());
    let into = told(std::path::absolute(into).map_err(|error| inaccessible(&error)))?;
    if fs::exists(&into).unwrap_or(true) {
        return told(Err(exists()));
    }
    let part = unfinished(&into);
    let copy = beside(&part, ".salvage");
    told(discard(&part).and_then(|()| discard(&copy)))?;
    let done = told(copy_files(damaged, &copy)).and_then(|()| salvage_copy(&copy, &key, &part));
    let done = done.and_then(|report| told(finish(&part, &into)).map(|()| report));
    // What is left of the copies is encrypted as the original is; that it cannot be removed is no reason to fail.
    let _ = discard(&copy);
    if done.is_err() {
        let _ = discard(&part);
    }
    done
}

/// Copies the file and its log, so that SQLite can work on them without touching the original.
fn copy_files(from: &Path, to: &Path) -> Work<()> {
    for ending in ["", "-wal"] {
        let whole = |file: &mut fs::File| {
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).map(|_| bytes)
        };
        let bytes = match reading(from, &beside(from, ending), whole) {
            Err(error) if ending == "-wal" && error.kind() == std::io::ErrorKind::NotFound => continue,
            read => read.map_err(|error| inaccessible(&error))?,
        };
        make_new(&beside(to, ending))?.write_all(&bytes).map_err(|error| inaccessible(&error))?;
    }
    Ok(())
}

fn salvage_copy(copy: &Path, key: &StoreKey, into: &Path) -> Result<SalvageReport> {
    let conn = told(connect(copy, OpenFlags::SQLITE_OPEN_READ_WRITE))?;
    let keys = told(Keyring::read(&conn, key))?;
    let mut old = told(Wreck::read(conn, keys))?;
    let new = told(SqliteStore::create_like(into, key, &old.keys.index))?;
    new.write(|session| session.writing(|conn, keys| old.bury(conn, keys)))?;
    let mut batch: Vec<Append> = Vec::new();
    for position in 1..=old.positions {
        batch.extend(old.take(position));
        if batch.len() == BATCH || position == old.positions {
            new.append(&batch)?;
            batch.clear();
        }
    }
    // The new file is about to get its name: nothing of it may be left in a log beside it.
    if !new.write(|session| session.empty_the_log())? {
        return Err(FingerpostError::store(Code::StoreFull, "", "there is no room left for the new store; nothing was saved"));
    }
    new.close()?;
    Ok(old.report())
}
