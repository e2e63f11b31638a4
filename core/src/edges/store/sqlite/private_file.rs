//! Files that only their owner may read.

use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::path::Path;

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
        ErrorKind::AlreadyExists => {
            Trouble::Fault(FingerpostError::store(Code::StoreExists, "", "something stands there already"))
        }
        _ => inaccessible(&error),
    })
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
