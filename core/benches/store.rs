//! What it costs to keep histories: every append is on the disk before it is answered.

use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};

use divan::Bencher;
use divan::counter::ItemsCount;
use fingerpost::{Append, Entry, Result, SqliteStore, Store, StoreKey, StreamId, StreamKind};

fn main() {
    divan::main();
}

/// A store in a folder of its own, and where to go on in it.
struct Filled {
    store: SqliteStore,
    folder: PathBuf,
    next: AtomicI64,
}

static FOLDERS: AtomicU32 = AtomicU32::new(0);

/// A payload of the size of an event.
fn entry(number: i64) -> Entry {
    Entry::new(format!("event-{number}"), vec![7; 300])
}

fn stream(number: i64) -> StreamId {
    StreamId::new(StreamKind::Referral, format!("referral-{number}"))
}

fn append(number: i64, expected: i64, entries: Vec<Entry>) -> Append {
    Append { subject: Some(format!("client-{number}")), ..Append::new(stream(number), expected, entries) }
}

impl Filled {
    /// So many streams, each of so many entries.
    fn new(streams: i64, entries: i64) -> Result<Self> {
        let folder = std::env::temp_dir().join(format!(
            "fingerpost-bench-{}-{}",
            std::process::id(),
            FOLDERS.fetch_add(1, Ordering::Relaxed)
        ));
        // Where the folder cannot be made opening the store says so.
        let _ = std::fs::create_dir(&folder);
        let store = SqliteStore::open(folder.join("store"), StoreKey::from_bytes([7; 32]))?;
        let numbers: Vec<i64> = (0..streams).collect();
        for some in numbers.chunks(1_000) {
            let batch: Vec<Append> = some.iter().map(|n| append(*n, 0, (0..entries).map(entry).collect())).collect();
            store.append(&batch)?;
        }
        Ok(Self { store, folder, next: AtomicI64::new(entries) })
    }

    /// One more entry of the first stream.
    fn step(&self) -> Result<i64> {
        let expected = self.next.fetch_add(1, Ordering::Relaxed);
        let done = self.store.append(&[append(0, expected, vec![entry(expected)])])?;
        Ok(done.first().map_or(0, |appended| appended.version))
    }
}

impl Drop for Filled {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// One entry at a time.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn append_one(bencher: Bencher<'_, '_>) {
    let Ok(filled) = Filled::new(1, 1) else { return };
    bencher.counter(ItemsCount::new(1_u32)).bench(|| filled.step());
}

/// A hundred entries of a hundred streams at once.
#[divan::bench(sample_count = 50, sample_size = 1)]
fn append_a_hundred(bencher: Bencher<'_, '_>) {
    let Ok(filled) = Filled::new(100, 1) else { return };
    bencher.counter(ItemsCount::new(100_u32)).bench(|| {
        let expected = filled.next.fetch_add(1, Ordering::Relaxed);
        let batch: Vec<Append> = (0..100).map(|n| append(n, expected, vec![entry(expected)])).collect();
        filled.store.append(&batch).map(|done| done.len())
    });
}

/// Reading and checking one stream of fifty entries among a thousand.
#[divan::bench(sample_count = 200, sample_size = 1)]
fn load_fifty(bencher: Bencher<'_, '_>) {
    let Ok(filled) = Filled::new(1_000, 50) else { return };
    bencher.bench(|| filled.store.load(&stream(500)).map(|entries| entries.len()));
}

/// One entry more after a long history of the same stream: the cost stays.
#[divan::bench(args = [10, 1_000, 10_000], sample_count = 200, sample_size = 1)]
fn append_after(bencher: Bencher<'_, '_>, entries: i64) {
    let Ok(filled) = Filled::new(1, entries) else { return };
    bencher.bench(|| filled.step());
}

/// One entry more beside many other streams: the cost stays.
#[divan::bench(args = [100, 100_000], sample_count = 200, sample_size = 1)]
fn append_beside(bencher: Bencher<'_, '_>, streams: i64) {
    let Ok(filled) = Filled::new(streams, 1) else { return };
    bencher.bench(|| filled.step());
}

/// Erasing one of a hundred subjects of fifty entries, and searching the files.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn erase_one(bencher: Bencher<'_, '_>) {
    let Ok(filled) = Filled::new(100, 50) else { return };
    bencher.bench(|| {
        let number = filled.next.fetch_add(1, Ordering::Relaxed);
        filled.store.erase(&format!("client-{number}")).map(|report| report.entries)
    });
}

/// Reading and checking everything: fifty thousand entries.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn verify_fifty_thousand(bencher: Bencher<'_, '_>) {
    let Ok(filled) = Filled::new(1_000, 50) else { return };
    bencher.bench(|| filled.store.verify().map(|report| report.entries));
}
