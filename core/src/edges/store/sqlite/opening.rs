//! How a store is opened: looked at first, and written to only once it is known to be ours and sound.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use super::header::{APPLICATION, Found, known, look, not_a_store};
use super::in_use::Claim;
use super::journal::is_its_own;
use super::key::StoreKey;
use super::keyring::Keyring;
use super::ledger::Ledger;
use super::migrations::{first, is_as_made, upgrade, version_of};
use super::private_file::{make, protect_mode, sync_folder};
use super::secret::Secret;
use super::session::{Session, begin, patiently};
use super::settings::{confirm, protect, use_the_log};
use super::streams::Stream;
use super::subjects::Subject;
use super::traces::{Traces, beside};
use super::trouble::{Work, damaged, inaccessible};

/// Opens a store for reading and writing; makes it where nothing stands, or a file without a single byte.
///
/// Waits for others as a whole: nothing is kept by half, and SQLite itself refuses at once where two switch on the log together.
pub(super) fn open(path: &Path, master: &StoreKey, index: Option<&Secret>) -> Work<Session> {
    patiently(|| open_now(path, master, index))
}

fn open_now(path: &Path, master: &StoreKey, index: Option<&Secret>) -> Work<Session> {
    let path = std::path::absolute(path).map_err(|error| inaccessible(&error))?;
    let claim = Claim::new(&path);
    let found = match look(&path)? {
        // Somebody else may have made it just now; otherwise what the log holds would be lost with a new file.
        Found::Absent | Found::Empty if length(&beside(&path, "-wal")) > 0 => match look(&path)? {
            Found::Store => Found::Store,
            _ => {
                return Err(damaged(
                    "",
                    "the file is missing or empty, and its log is there; put the file back, or move the log",
                ));
            }
        },
        found => found,
    };
    if found == Found::Absent {
        make(&path)?;
    }
    let undone = length(&beside(&path, "-journal")) > 0;
    if found == Found::Store && undone {
        is_its_own(&path)?;
    }
    if found == Found::Store && !undone {
        inspect(&connect(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)?, &path, master)?;
    } else {
        // With a journal beside it the making of the store was cut short: SQLite undoes that first.
        create(&path, master, index)?;
    }
    let unclean = length(&beside(&path, "-wal")) > 0;
    protect_mode(&path)?;
    open_made(path, master, unclean, claim)
}

fn open_made(path: PathBuf, master: &StoreKey, unclean: bool, claim: Claim) -> Work<Session> {
    let conn = connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    use_the_log(&conn)?;
    confirm(&conn)?;
    let keys = Keyring::read(&conn, master)?;
    upgrade(&conn)?;
    is_as_made(&conn)?;
    let session = Session { conn, keys, path, traces: Traces::default(), _claim: claim };
    session.reading(|conn, keys| Ledger::read(conn, keys)?.agrees_with_the_end(conn))?;
    if unclean {
        // Finishes what an erasure may have begun. Where others use the store it is theirs to finish; on a full disk it can be
        // read all the same.
        session.empty_the_log()?;
    }
    Ok(session)
}

/// Opens a store for reading alone. Nothing is written to its main file.
pub(super) fn open_read_only(path: &Path, master: &StoreKey) -> Work<Session> {
    patiently(|| open_read_only_now(path, master))
}

fn open_read_only_now(path: &Path, master: &StoreKey) -> Work<Session> {
    let path = std::path::absolute(path).map_err(|error| inaccessible(&error))?;
    let claim = Claim::new(&path);
    if look(&path)? != Found::Store {
        return Err(not_a_store());
    }
    let conn = connect(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let keys = inspect(&conn, &path, master)?;
    Ok(Session { conn, keys, path, traces: Traces::default(), _claim: claim })
}

/// A protected connection. Paths are absolute, so that none is taken for a URI.
pub(super) fn connect(path: &Path, flags: OpenFlags) -> Work<Connection> {
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    protect(&conn)?;
    Ok(conn)
}

/// Checks a store before anything is written to it: version, key, end, and after an unclean end the whole structure. All of it at
/// one moment: others may be writing.
fn inspect(conn: &Connection, path: &Path, master: &StoreKey) -> Work<Keyring> {
    let _moment = Transaction::new_unchecked(conn, TransactionBehavior::Deferred)?;
    let application: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if application != APPLICATION {
        return Err(not_a_store());
    }
    // The log may hold a newer version than the header of the main file.
    known(version_of(conn)?)?;
    confirm(conn)?;
    is_as_made(conn)?;
    if length(&beside(path, "-wal")) > 0 {
        let said: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if said != "ok" {
            return Err(damaged("", "the structure of the file is damaged"));
        }
    }
    let keys = Keyring::read(conn, master)?;
    Ledger::read(conn, &keys)?.agrees_with_the_end(conn)?;
    Ok(keys)
}

/// Makes the tables and keys of a new store in one transaction, before the log is switched on: at every moment the file is
/// empty, undone from its journal, or whole.
fn create(path: &Path, master: &StoreKey, index: Option<&Secret>) -> Work<()> {
    protect_mode(path)?;
    let conn = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let transaction = begin(&conn, TransactionBehavior::Exclusive)?;
    if is_unmade(&conn)? {
        conn.pragma_update(None, "application_id", APPLICATION)?;
        first(&conn)?;
        let keys = Keyring::new(master, index)?;
        keys.write(&conn)?;
        Subject::begin(&conn, &keys)?;
        Stream::begin(&conn, &keys)?;
        Ledger::EMPTY.write(&conn, &keys)?;
    }
    transaction.commit()?;
    drop(conn);
    sync_folder(path)
}

/// Whether nothing was ever written to the file.
fn is_unmade(conn: &Connection) -> Work<bool> {
    let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    Ok(tables == 0 && version_of(conn)? == 0)
}

/// The length of a file; 0 where there is none.
pub(super) fn length(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |metadata| metadata.len())
}
