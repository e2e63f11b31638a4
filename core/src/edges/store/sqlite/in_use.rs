//! Reading the files of a store without SQLite, while stores are open in the same program.
//!
//! On Unix a program loses all its locks on a file as soon as it closes any handle to it, those of SQLite among them; another
//! program could then take the log away from under an open store. So a file of a store that is open here is read through a handle
//! that stays open as long as the store does.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Result, Seek};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The stores open in this program, by path.
static USES: Mutex<BTreeMap<PathBuf, Use>> = Mutex::new(BTreeMap::new());

#[derive(Default)]
struct Use {
    claims: usize,
    handles: Vec<File>,
}

fn uses() -> MutexGuard<'static, BTreeMap<PathBuf, Use>> {
    USES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Says that a store is open, or about to be. Made before the first connection, dropped after the last.
pub(super) struct Claim(PathBuf);

impl Claim {
    pub(super) fn new(store: &Path) -> Self {
        let mut uses = uses();
        let used = uses.entry(store.to_owned()).or_default();
        used.claims = used.claims.saturating_add(1);
        Self(store.to_owned())
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let mut uses = uses();
        let left = uses.get_mut(&self.0).map(|used| {
            used.claims = used.claims.saturating_sub(1);
            used.claims
        });
        if left == Some(0) {
            uses.remove(&self.0);
        }
    }
}

/// Reads one file of a store from its beginning. Nothing is closed that would take a lock from a store that is open here.
pub(super) fn reading<T>(store: &Path, file: &Path, read: impl FnOnce(&mut File) -> Result<T>) -> Result<T> {
    let mut uses = uses();
    let Some(used) = uses.get_mut(store) else { return read(&mut File::open(file)?) };
    let place = match used.handles.iter().position(|handle| is_same(handle, file)) {
        Some(place) => place,
        None => {
            used.handles.push(File::open(file)?);
            used.handles.len().saturating_sub(1)
        }
    };
    let Some(handle) = used.handles.get_mut(place) else { return read(&mut File::open(file)?) };
    handle.rewind()?;
    read(handle)
}

/// Whether a handle is of the file that stands at a path now.
#[cfg(unix)]
fn is_same(handle: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(one), Ok(other)) = (handle.metadata(), std::fs::metadata(path)) else { return false };
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Other systems keep locks by handle.
#[cfg(not(unix))]
fn is_same(_: &File, _: &Path) -> bool {
    false
}
