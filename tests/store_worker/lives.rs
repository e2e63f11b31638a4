//! Lives that end by being killed: each does one thing to a store again and again.

use std::path::Path;
use std::sync::Arc;

use fingerpost::{Casebook, SqliteStore, Store};
use fingerpost_tests::cases::{at, client, confirm as confirmation};
use fingerpost_tests::written::{batch, before_batch, key, stream};

fn open(path: &Path) -> SqliteStore {
    SqliteStore::open(path, key()).expect("a store that opens")
}

/// The number of the next batch.
fn next_batch(store: &SqliteStore) -> i64 {
    let nth = store.version(&stream("b")).expect("a version");
    assert_eq!(before_batch(nth).0, store.version(&stream("a")).expect("a version"), "a batch was kept by half");
    nth
}

/// Appends batch after batch.
pub fn append(path: &Path) {
    let store = open(path);
    println!("ready");
    for nth in next_batch(&store).. {
        store.append(&batch(nth)).expect("an append");
        println!("{nth}");
    }
}

/// Appends three batches and closes the store, which empties the log, again and again.
pub fn checkpoint(path: &Path) {
    println!("ready");
    loop {
        let store = open(path);
        let from = next_batch(&store);
        for nth in from..from + 3 {
            store.append(&batch(nth)).expect("an append");
            println!("{nth}");
        }
        store.close().expect("a store that closes");
    }
}

/// Confirms referral after referral.
pub fn confirm(path: &Path, from: usize) {
    let casebook = Casebook::new(Arc::new(open(path)));
    println!("ready");
    for number in from.. {
        casebook.record(confirmation(&format!("r-{number}"))).expect("a confirmation");
        println!("{number}");
    }
}

/// Erases client after client; the first may have been erased in the life before.
pub fn erase(path: &Path, from: usize) {
    let casebook = Casebook::new(Arc::new(open(path)));
    println!("ready");
    for number in from.. {
        casebook.erase(&client(&format!("r-{number}")), at("2026-11-25T09:00:00Z")).expect("an erasure");
        println!("{number}");
    }
}

/// Opens copy after copy of a store of an older version.
pub fn migrate(template: &Path, folder: &Path, from: usize) {
    println!("ready");
    for number in from.. {
        let copy = folder.join(format!("old-{number}"));
        std::fs::copy(template, &copy).expect("a copy");
        println!("copied {number}");
        open(&copy).close().expect("a store that closes");
        println!("{number}");
    }
}

/// Makes backup after backup of a store that grows.
pub fn backup(path: &Path, folder: &Path, from: usize) {
    let store = open(path);
    println!("ready");
    for number in from.. {
        let nth = next_batch(&store);
        store.append(&batch(nth)).expect("an append");
        let report = store.backup(&folder.join(format!("backup-{number}"))).expect("a backup");
        println!("{number} {} {}", report.entries, report.head);
    }
}

/// Appends until that fails, and says why.
pub fn fill(path: &Path) {
    let done = SqliteStore::open(path, key()).and_then(|store| {
        for nth in next_batch(&store).. {
            store.append(&batch(nth))?;
            println!("{nth}");
        }
        Ok(())
    });
    println!("error {}", done.expect_err("a limit").code());
}

/// Appends one batch.
pub fn once(path: &Path) {
    let store = open(path);
    store.append(&batch(next_batch(&store))).expect("an append");
    store.close().expect("a store that closes");
}
