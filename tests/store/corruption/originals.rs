//! Sound stores, to be damaged.

use std::fs;
use std::path::Path;

use fingerpost::{SqliteStore, Store};
use fingerpost_tests::written::{batch, key, more};

use crate::scratch::Scratch;

/// How many entries each stream holds; the subject of `c` was erased.
pub const HELD: &[(&str, usize)] = &[("a", 16), ("b", 8)];

/// The stream whose subject was erased.
pub const ERASED: &str = "c";

const BATCHES: i64 = 8;

/// The size of a page of the file, and of what stands before each in the log.
pub const PAGE: usize = 4096;
pub const FRAME_HEADER: usize = 24;
pub const LOG_HEADER: usize = 32;

/// The files of a store, as bytes.
#[derive(Clone)]
pub struct Files {
    pub main: Vec<u8>,
    pub log: Option<Vec<u8>>,
    pub index: Option<Vec<u8>>,
}

impl Files {
    pub fn read(folder: &Scratch) -> Self {
        let read = |name: &str| fs::read(folder.path(name)).ok();
        Self { main: read("store").expect("a file"), log: read("store-wal"), index: read("store-shm") }
    }

    pub fn write(&self, folder: &Scratch) {
        let put = |name: &str, bytes: Option<&Vec<u8>>| match bytes {
            Some(bytes) => fs::write(folder.path(name), bytes).expect("a file"),
            None => drop(fs::remove_file(folder.path(name))),
        };
        put("store", Some(&self.main));
        put("store-wal", self.log.as_ref());
        put("store-shm", self.index.as_ref());
    }

    pub fn pages(&self) -> usize {
        self.main.len() / PAGE
    }
}

/// A store that was closed; as it was when a program died, with half of it in the log; an earlier log of it; another store
/// under the same key as it was when a program died.
pub struct Originals {
    pub closed: Files,
    pub died: Files,
    pub stale_log: Vec<u8>,
    pub other: Files,
    pub head: String,
}

pub fn originals() -> Originals {
    let folder = Scratch::in_memory();
    let store = fill(&folder.path("store"), 0, BATCHES / 4);
    let stale_log = Files::read(&folder).log.expect("a log");
    store.close().expect("a store that closes");
    fill(&folder.path("store"), BATCHES / 4, BATCHES / 2).close().expect("a store that closes");
    let store = fill(&folder.path("store"), BATCHES / 2, BATCHES);
    let (died, head) = (Files::read(&folder), store.head().expect("a head"));
    store.close().expect("a store that closes");
    let closed = Files { index: None, log: None, ..Files::read(&folder) };
    let died = Files { index: None, ..died };
    let another = Scratch::in_memory();
    let store = fill(&another.path("store"), 0, BATCHES / 2);
    let other = Files::read(&another);
    drop(store);
    Originals { closed, died, stale_log, other, head }
}

fn fill(path: &Path, from: i64, to: i64) -> SqliteStore {
    let store = SqliteStore::open(path, key()).expect("a store");
    for nth in from..to {
        store.append(&batch(nth)).expect("an append");
        if nth == 0 {
            store.append(&[more(ERASED, 0, 3)]).expect("an append");
            store.erase(&format!("subject of {ERASED}")).expect("an erasure");
        }
    }
    store
}
