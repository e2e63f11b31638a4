//! The store in one encrypted SQLite file.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard};

use super::key::StoreKey;
use super::secret::Secret;
use super::session::Session;
use super::trouble::{Trouble, Work, told};
use super::{adding, backing_up, erasing, erasures, opening, reading, rotating, verifying};
use crate::edges::store::contract::{
    Append, Appended, BackupReport, Change, ErasureReport, Head, Recorded, Store, StreamId, StreamKind, StreamPage, VerifyReport,
    faults, name,
};
use crate::ground::error::{Code, FingerpostError, Result};

/// A store in one encrypted SQLite file.
///
/// Everything that says something is encrypted: entries and names with the key of their subject, or the store's own; the file shows
/// how many streams, subjects and entries there are, how large they are and in which order they came. What
/// [`append`](Store::append) has answered is on the disk. A file that is damaged, newer or not a store is never written to.
///
/// One handle may be shared between threads, which then take turns; other handles and other programs may use the file at the same
/// time. A handle does not survive a fork: open the store in the new process.
///
/// ```no_run
/// use fingerpost::{SqliteStore, Store, StoreKey};
///
/// # let key_of_the_platform = [0; 32];
/// let store = SqliteStore::open("referrals.fingerpost", StoreKey::from_bytes(key_of_the_platform))?;
/// let report = store.verify()?;
/// assert!(report.sound, "{:?}", report.issues);
/// store.close()?;
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
pub struct SqliteStore {
    session: Mutex<Option<Session>>,
    process: u32,
    read_only: bool,
    poisoned: AtomicBool,
}

impl std::fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SqliteStore")
    }
}

impl SqliteStore {
    /// Opens a store, and makes it where nothing stands at the path, or a file without a single byte.
    ///
    /// # Errors
    /// `store.not-a-store`, `store.too-new`, `store.wrong-key`, `store.damaged`: nothing was written to the file.
    /// `store.inaccessible`, `store.busy`, `store.full`, `store.settings`, `store.randomness`.
    pub fn open(path: impl AsRef<Path>, key: StoreKey) -> Result<Self> {
        told(opening::open(path.as_ref(), &key, None)).map(|session| Self::of(session, false))
    }

    /// Opens a store for reading alone: a backup, or a copy under investigation. The file is not written to, though SQLite may
    /// make files beside it.
    ///
    /// # Errors
    /// As [`open`](SqliteStore::open).
    pub fn open_read_only(path: impl AsRef<Path>, key: StoreKey) -> Result<Self> {
        told(opening::open_read_only(path.as_ref(), &key)).map(|session| Self::of(session, true))
    }

    /// A new store whose names hash as in another, so that tombstones can be carried over.
    pub(super) fn create_like(path: &Path, key: &StoreKey, index: &Secret) -> Work<Self> {
        opening::open(path, key, Some(index)).map(|session| Self::of(session, false))
    }

    fn of(session: Session, read_only: bool) -> Self {
        let (session, process) = (Mutex::new(Some(session)), std::process::id());
        Self { session, process, read_only, poisoned: AtomicBool::new(false) }
    }

    /// Changes the master key: all keys are wrapped anew at once, and the old one opens nothing any more. Other handles have to
    /// be opened again. Backups made before still open with the old key; destroying it puts them beyond use.
    ///
    /// # Errors
    /// As [`append`](Store::append); `store.residue` where the new key is in force, but wrapped keys of the old one are still in
    /// a file, and another rotation cleans up.
    pub fn rotate(&self, new: StoreKey) -> Result<()> {
        self.write(|session| rotating::rotate(session, &new))
    }

    /// Closes the store. Dropping it does the same, but cannot say what went wrong.
    ///
    /// # Errors
    /// `store.forked` in another process, where nothing is closed; those of the operating system.
    pub fn close(self) -> Result<()> {
        let session = self.enter()?.take();
        let closed = session.map(|session| session.conn.close().map_err(|(_, error)| Trouble::from(error)));
        told(closed.unwrap_or(Ok(())))
    }

    fn enter(&self) -> Result<MutexGuard<'_, Option<Session>>> {
        // Before the lock: another thread may have held it at the moment of the fork.
        if std::process::id() != self.process {
            let detail = "the store was opened in another process; open it again in this one";
            return Err(FingerpostError::store(Code::StoreForked, "", detail));
        }
        if self.poisoned.load(Ordering::Acquire) {
            return Err(faults::poisoned());
        }
        self.session.lock().map_err(|_| faults::poisoned())
    }

    /// Makes the handle believe that it belongs to another process.
    #[cfg(test)]
    pub(super) fn pretend_forked(&mut self) {
        self.process = self.process.wrapping_add(1);
    }

    pub(super) fn read<T>(&self, work: impl FnOnce(&Session) -> Work<T>) -> Result<T> {
        match self.enter()?.as_ref() {
            Some(session) => told(work(session)),
            None => Err(faults::poisoned()),
        }
    }

    /// Does work that writes. Where reading or writing the file fails in the midst of it nobody knows what stands there, and the
    /// handle does nothing more.
    pub(super) fn write<T>(&self, work: impl FnOnce(&mut Session) -> Work<T>) -> Result<T> {
        if self.read_only {
            return Err(FingerpostError::store(Code::StoreReadOnly, "", "the store was opened for reading alone"));
        }
        let mut guard = self.enter()?;
        let done = guard.as_mut().map_or_else(|| Err(faults::poisoned().into()), work);
        done.map_err(|trouble| {
            if trouble.is_io() {
                self.poisoned.store(true, Ordering::Release);
                return faults::poisoned();
            }
            trouble.fault()
        })
    }
}

impl Drop for SqliteStore {
    fn drop(&mut self) {
        if std::process::id() != self.process {
            // Closing here would take away the log that the process it belongs to still needs.
            let session = self.session.get_mut().map_or(None, Option::take);
            std::mem::forget(session);
        }
    }
}

impl Store for SqliteStore {
    fn append(&self, batch: &[Append]) -> Result<Vec<Appended>> {
        self.write(|session| session.writing(|conn, keys| adding::append_all(conn, keys, batch)))
    }

    fn load(&self, stream: &StreamId) -> Result<Vec<Recorded>> {
        self.read(|session| session.reading(|conn, keys| reading::load(conn, keys, stream)))
    }

    fn version(&self, stream: &StreamId) -> Result<i64> {
        self.read(|session| session.reading(|conn, keys| reading::version(conn, keys, stream)))
    }

    fn streams(&self, kind: StreamKind, after: Option<&str>, limit: u32) -> Result<StreamPage> {
        self.read(|session| session.reading(|conn, keys| reading::streams(conn, keys, kind, after, limit)))
    }

    fn changes(&self, after: i64, limit: u32) -> Result<Vec<Change>> {
        self.read(|session| session.reading(|conn, keys| reading::changes(conn, keys, after, limit)))
    }

    fn erase(&self, subject: &str) -> Result<ErasureReport> {
        name(subject).map_err(|fault| fault.at("/subject"))?;
        self.write(|session| erasing::erase(session, subject))
    }

    fn erasures(&self) -> Result<Vec<String>> {
        self.read(|session| session.reading(erasures::list))
    }

    fn erase_again(&self, erasures: &[String]) -> Result<ErasureReport> {
        self.write(|session| erasing::erase_again(session, erasures))
    }

    fn backup(&self, to: &Path) -> Result<BackupReport> {
        self.read(|session| backing_up::back_up(session, to))
    }

    fn verify(&self) -> Result<VerifyReport> {
        self.read(|session| session.reading(|conn, keys| verifying::verify(conn, keys, None)))
    }

    fn head(&self) -> Result<String> {
        self.read(|session| session.reading(reading::head))
    }

    fn verify_against(&self, head: &str) -> Result<VerifyReport> {
        let head: Head = head.parse()?;
        self.read(|session| session.reading(|conn, keys| verifying::verify(conn, keys, Some(&head))))
    }
}
