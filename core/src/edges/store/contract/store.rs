//! What every store can do.

use std::path::Path;

use super::{Append, Appended, BackupReport, Change, ErasureReport, Recorded, StreamId, StreamKind, StreamPage, VerifyReport};
use crate::ground::error::Result;

/// Keeps histories: streams of entries that are only ever added to.
///
/// What [`append`](Store::append) has answered is kept: with a store in a file it survives a crash of the program and of the
/// machine. Every entry is checked against the chain of its stream when it is read. A store can be shared between threads.
///
/// ```
/// use fingerpost::{Append, Code, Entry, MemoryStore, Store, StreamId, StreamKind};
///
/// let store = MemoryStore::new();
/// let stream = StreamId::new(StreamKind::Referral, "r-104".to_owned());
/// let made = Entry::new("e-1".to_owned(), b"made".to_vec());
/// let append = Append { subject: Some("c-104".to_owned()), ..Append::new(stream.clone(), 0, vec![made]) };
///
/// assert_eq!(store.append(&[append.clone()])?[0].added, 1);
/// // Repeating is safe: the entry is there already.
/// assert_eq!(store.append(&[append.clone()])?[0].added, 0);
/// // Deciding upon an old version is not.
/// let late = Append { entries: vec![Entry::new("e-2".to_owned(), b"sent".to_vec())], ..append };
/// assert_eq!(store.append(&[late]).unwrap_err().code(), Code::StoreVersion);
/// assert_eq!(store.load(&stream)?[0].payload, b"made");
///
/// store.erase("c-104")?;
/// assert_eq!(store.load(&stream).unwrap_err().code(), Code::StoreErased);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
pub trait Store: Send + Sync {
    /// Adds entries to the ends of streams: all of them, or none.
    ///
    /// The appends are taken one after the other; the same stream may come twice. An entry that is in its stream already with
    /// equal bytes is skipped and counts as done, even where `expected` is behind because of exactly that: after an error whose
    /// outcome is not known, ask again with the same batch. The cost does not grow with the length of the history.
    ///
    /// # Errors
    /// `store.version`, `store.entry-differs`, `store.subject`, `store.erased`, `store.entry-too-large`, `id.empty`,
    /// `id.too-long`, with the place in the batch; `store.busy`, `store.full`, `store.poisoned`, `store.damaged` and others of the
    /// store. After any error nothing of the batch is kept, but for `store.poisoned`, after which it is not known.
    fn append(&self, batch: &[Append]) -> Result<Vec<Appended>>;

    /// Every entry of a stream, in order; none for a stream that does not exist.
    ///
    /// # Errors
    /// `store.erased` where its subject was erased, so that nobody takes an erased history for an empty one; `store.damaged` where
    /// any entry is not what was recorded.
    fn load(&self, stream: &StreamId) -> Result<Vec<Recorded>>;

    /// The number of entries of a stream; 0 for one that does not exist.
    ///
    /// # Errors
    /// As [`load`](Store::load).
    fn version(&self, stream: &StreamId) -> Result<i64>;

    /// Names of streams of one kind, in the order in which they began, at most `limit` (and 1,000). `after` is the last name of
    /// the page before. Erased streams have no names any more.
    ///
    /// # Errors
    /// `store.stream-unknown` where no stream is called `after`.
    fn streams(&self, kind: StreamKind, after: Option<&str>, limit: u32) -> Result<StreamPage>;

    /// What arrived after a position, in the order of arrival, at most `limit` (and 1,000): for followers that ask now and then.
    /// Entries of erased streams are left out; begin with 0.
    ///
    /// # Errors
    /// Those of the store.
    fn changes(&self, after: i64, limit: u32) -> Result<Vec<Change>>;

    /// Erases everything about one subject, for good: their key is destroyed, what it protected is overwritten, and the files are
    /// searched for what was there. A keyed hash of the pseudonym stays behind, so that nothing about them is kept again.
    ///
    /// The history still verifies. Erasing twice is no error. Backups made before still hold the subject: see
    /// [`erasures`](Store::erasures).
    ///
    /// # Errors
    /// `store.residue` where overwritten bytes are still found in a file, or the files cannot be searched for them: the subject is
    /// erased, and asking again, once other readers have closed the store or a full disk has room, cleans up.
    fn erase(&self, subject: &str) -> Result<ErasureReport>;

    /// Everybody who was erased, as texts that say nothing without the key of this store: keyed hashes of their pseudonyms. Keep them
    /// elsewhere, after every erasure: they are what [`erase_again`](Store::erase_again) needs once a backup is put in the place of
    /// the store.
    ///
    /// # Errors
    /// `store.no-file` from a store in memory, of which there are no backups; those of the store.
    fn erasures(&self) -> Result<Vec<String>>;

    /// Erases everybody named by [`erasures`](Store::erasures), all of them or nobody: after a backup was put in the place of the
    /// store, which still holds those who were erased since. Repeating is no error. The report is about all of them: `already` says
    /// that every one had been erased before.
    ///
    /// # Errors
    /// `store.erasure-format` where a text is of another store, and nobody was erased; `store.no-file` from a store in memory;
    /// otherwise as [`erase`](Store::erase).
    fn erase_again(&self, erasures: &[String]) -> Result<ErasureReport>;

    /// Writes a whole copy to a new file, which only its owner may read, and verifies it. The file gets its name when that is
    /// done: until then it is called `<to>.part`, and what was left of that by a program that died is removed.
    ///
    /// # Errors
    /// `store.exists` where something is there already, which is never overwritten; `store.no-file` from a store in memory;
    /// `store.damaged` where the copy does not verify, which is then removed.
    fn backup(&self, to: &Path) -> Result<BackupReport>;

    /// Reads and checks everything, and says all that is wrong.
    ///
    /// # Errors
    /// Only where reading itself is not possible.
    fn verify(&self) -> Result<VerifyReport>;

    /// The head of the history: its length and a hash over all of it, to be kept elsewhere.
    ///
    /// A store cannot know by itself that the whole file was replaced by an older copy of itself.
    /// [`verify_against`](Store::verify_against) a head that was kept elsewhere can.
    ///
    /// # Errors
    /// Those of the store.
    fn head(&self) -> Result<String>;

    /// As [`verify`](Store::verify), and whether the history still holds what it held when that head was given out. It may have
    /// grown since, and subjects may have been erased.
    ///
    /// # Errors
    /// `store.head-format` for a text that is no head; otherwise as [`verify`](Store::verify). A history that does not hold the
    /// head is a finding `store.head-lost`.
    fn verify_against(&self, head: &str) -> Result<VerifyReport>;
}
