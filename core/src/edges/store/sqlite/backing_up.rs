//! How a copy is made while others write, and read again before it is called a backup.

use std::fs;
use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::keyring::Keyring;
use super::opening::connect;
use super::private_file::{discard, exists, finish, make_new, unfinished};
use super::session::Session;
use super::trouble::{Trouble, Work, inaccessible};
use super::verifying::verify;
use crate::edges::store::contract::BackupReport;
use crate::ground::error::{Code, FingerpostError};

/// How often a page is tried again that another writer holds.
const TRIES: u32 = 50;

/// Copies the store to a new file and verifies the copy, which gets its name only then. What does not verify is removed again, and
/// what a program that died left unfinished, by the next one.
pub(super) fn back_up(session: &Session, to: &Path) -> Work<BackupReport> {
    let to = std::path::absolute(to).map_err(|error| inaccessible(&error))?;
    if fs::exists(&to).unwrap_or(true) {
        return Err(exists());
    }
    let part = unfinished(&to);
    discard(&part)?;
    drop(make_new(&part)?);
    let copied = copy(&session.conn, &part)
        .and_then(|()| check(&part, &session.keys))
        .and_then(|report| finish(&part, &to).map(|()| report));
    if copied.is_err() {
        // A copy that may be wrong is worse than none. That it cannot be removed is not what went wrong.
        let _ = discard(&part);
    }
    copied
}

fn copy(from: &Connection, to: &Path) -> Work<()> {
    let mut copy = connect(to, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    copy_pages(from, &mut copy)?;
    // One file that needs none beside it; opening it as a store switches the log on again.
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    drop(copy);
    fs::File::open(to).and_then(|file| file.sync_all()).map_err(|error| inaccessible(&error))
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
