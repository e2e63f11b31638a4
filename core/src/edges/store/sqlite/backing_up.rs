//! How a copy is made while others write, and read again before it is called a backup.

use std::fs;
use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::keyring::Keyring;
use super::opening::connect;
use super::private_file::{make_new, sync_folder};
use super::session::Session;
use super::trouble::{Trouble, Work, inaccessible};
use super::verifying::verify;
use crate::edges::store::contract::BackupReport;
use crate::ground::error::{Code, FingerpostError};

/// How often a page is tried again that another writer holds.
const TRIES: u32 = 50;

/// Copies the store to a new file and verifies the copy. What does not verify is removed again.
pub(super) fn back_up(session: &Session, to: &Path) -> Work<BackupReport> {
    let to = std::path::absolute(to).map_err(|error| inaccessible(&error))?;
    drop(make_new(&to)?);
    let copied = copy(&session.conn, &to).and_then(|()| check(&to, &session.keys));
    if copied.is_err() {
        // The file is the one just made. A copy that may be wrong is worse than none.
        fs::remove_file(&to).map_err(|error| inaccessible(&error))?;
    }
    copied
}

fn copy(from: &Connection, to: &Path) -> Work<()> {
    let mut copy = connect(to, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    copy_pages(from, &mut copy)?;
    // One file that needs none beside it; opening it as a store switches the log on again.
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    drop(copy);
    fs::File::open(to).and_then(|file| file.sync_all()).map_err(|error| inaccessible(&error))?;
    sync_folder(to)
}

fn copy_pages(from: &Connection, to: &mut Connection) -> Work<()> {
    let backup = Backup::new(from, to)?;
    let mut tries = 0;
    loop {
        match backup.step(-1)? {
            StepResult::Done => return Ok(()),
            StepResult::Busy | StepResult::Locked if tries >= TRIES => {
                let detail = "another program was writing to the store all the time; nothing was copied";
                return Err(Trouble::Fault(FingerpostError::store(Code::StoreBusy, "", detail)));
            }
            StepResult::Busy | StepResult::Locked => {
                tries = tries.saturating_add(1);
                std::thread::sleep(std::time::Duration::from_millis(100));
            }
            _ => {}
        }
    }
}

fn check(path: &Path, keys: &Keyring) -> Work<BackupReport> {
    let conn = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let report = verify(&conn, keys, None)?;
    if !report.sound {
        let detail = format!("the copy has {} faults, and was removed; verify the store itself", report.faults);
        let fault = FingerpostError::store(Code::StoreDamaged, "", detail).with_issues(report.issues);
        return Err(Trouble::Fault(fault));
    }
    let bytes = fs::metadata(path).map_err(|error| inaccessible(&error))?.len();
    Ok(BackupReport::new(report.entries, i64::try_from(bytes).unwrap_or(i64::MAX), report.head))
}
