//! Stores made once, of which every lane takes copies.

use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use fingerpost::{Casebook, SqliteStore, Store};
use fingerpost_tests::cases::{accept, at, capacity, offered, referral};
use fingerpost_tests::written::{batch, key};
use rusqlite::Connection;

use crate::scratch::Scratch;

/// How many referrals the casebook has.
pub const REFERRALS: usize = 60;

/// The activity they were all accepted for.
pub const ACTIVITY: &str = "tapes";

/// A casebook of so many accepted referrals, as the bytes of its file, and its head.
pub fn casebook() -> &'static (Vec<u8>, String) {
    static MADE: OnceLock<(Vec<u8>, String)> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = Scratch::in_memory();
        let path = folder.path("store");
        let casebook = Casebook::new(Arc::new(SqliteStore::open(&path, key()).expect("a store")));
        casebook.record_places(capacity(ACTIVITY, 1_000)).expect("places");
        for number in 0..REFERRALS {
            let name = format!("r-{number}");
            let accepted = offered(&name, ACTIVITY).record(accept(&name)).expect("an acceptance");
            let events = accepted.events().cloned().collect();
            casebook.merge(&referral(&name), events, at("2026-11-24T10:00:00Z")).expect("a referral");
        }
        let head = casebook.store().head().expect("a head");
        drop(casebook);
        (fs::read(&path).expect("a file"), head)
    })
}

/// How many batches the older store holds.
pub const OLD_BATCHES: i64 = 15;

/// The file of a store of the first version, made from one of the newest by undoing what came later; and its head.
pub fn oldest() -> &'static (Vec<u8>, String) {
    static MADE: OnceLock<(Vec<u8>, String)> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = Scratch::in_memory();
        let path = folder.path("store");
        let store = SqliteStore::open(&path, key()).expect("a store");
        for nth in 0..OLD_BATCHES {
            store.append(&batch(nth)).expect("an append");
        }
        let head = store.head().expect("a head");
        drop(store);
        let raw = Connection::open(&path).expect("a file");
        raw.execute_batch("DROP INDEX streams_by_kind; DROP INDEX streams_by_subject; PRAGMA user_version = 1").expect("older");
        assert_eq!(schema(&raw), first_version(), "the test does not know how to undo the newest version: teach it");
        drop(raw);
        (fs::read(&path).expect("a file"), head)
    })
}

fn first_version() -> Vec<String> {
    let raw = Connection::open_in_memory().expect("a database");
    let file = fingerpost_tests::root().join("core/src/edges/store/sqlite/migrations/0001.sql");
    raw.execute_batch(&fingerpost_tests::text(&file)).expect("the first version");
    schema(&raw)
}

/// What a file defines.
pub fn schema(raw: &Connection) -> Vec<String> {
    let mut statement = raw.prepare("SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY 1").expect("a query");
    let rows = statement.query_map([], |row| row.get(0)).expect("rows");
    rows.collect::<Result<_, _>>().expect("texts")
}

/// Writes a file, as a copy of a template.
pub fn put(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).expect("a copy");
}
