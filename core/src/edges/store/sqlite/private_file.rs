//! Files that only their owner may read.

use std::fs::{self, File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::traces::{BESIDE, beside};
use super::trouble::{Trouble, Work, inaccessible};
use crate::ground::error::{Code, FingerpostError};

/// Makes a new, empty file that only its owner may read. Where another program was quicker its file is taken.
pub(super) fn make(path: &Path) -> Work<()> {
    match make_new(path) {
        Err(Trouble::Fault(fault)) if fault.code() == Code::StoreExists => Ok(()),
        made => made.map(drop),
    }
}

/// Makes a new, empty file that only its owner may read.
///
/// # Errors
/// `store.exists` where something is there.
pub(super) fn make_new(path: &Path) -> Work<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => exists(),
        _ => inaccessible(&error),
    })
}

/// What a file is called until it is finished, so that nobody takes a part for the whole.
pub(super) fn unfinished(path: &Path) -> PathBuf {
    beside(path, ".part")
}

/// Removes what was left unfinished, and what SQLite makes beside it.
pub(super) fn discard(unfinished: &Path) -> Work<()> {
    for ending in BESIDE {
        match fs::remove_file(beside(unfinished, ending)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(inaccessible(&error)),
            _ => {}
        }
    }
    Ok(())
}

/// Gives a finished file its name, at once, and makes the name durable.
///
/// # Errors
/// `store.exists` where something is there, which is never overwritten.
pub(super) fn finish(unfinished: &Path, path: &Path) -> Work<()> {
    match fs::hard_link(unfinished, path) {
        Ok(()) => fs::remove_file(unfinished).map_err(|error| inaccessible(&error))?,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(exists()),
        // File systems of cards and sticks have no second names.
        Err(_) if fs::exists(path).unwrap_or(true) => return Err(exists()),
        Err(_) => fs::rename(unfinished, path).map_err(|error| inaccessible(&error))?,
    }
    sync_folder(path)
}

pub(super) fn exists() -> Trouble {
    Trouble::Fault(FingerpostError::store(Code::StoreExists, "", "something stands there already"))
}

/// Takes a file away from everybody but its owner. The files SQLite makes beside it follow it.
#[cfg(unix)]
pub(super) fn protect_mode(path: &Path) -> Work<()> {
    use std::os::unix::fs::PermissionsExt;
    let metadata = std::fs::metadata(path).map_err(|error| inaccessible(&error))?;
    if metadata.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    let owner = std::fs::Permissions::from_mode(0o600);
    std::fs::set_permissions(path, owner).map_err(|error| inaccessible(&error))
}

/// Other systems have their own ways to keep a folder private.
#[cfg(not(unix))]
pub(super) fn protect_mode(_: &Path) -> Work<()> {
    Ok(())
}

/// Makes the name of a new file durable.
#[cfg(unix)]
pub(super) fn sync_folder(path: &Path) -> Work<()> {
    let Some(folder) = path.parent() else { return Ok(()) };
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| inaccessible(&error))
}

/// Other systems do not open folders.
#[cfg(not(unix))]
pub(super) fn sync_folder(_: &Path) -> Work<()> {
    Ok(())
}
