//! What stands at a path is looked at before it is touched.

use std::fs;

use super::{Held, entry, filled, key, open, raw, stream, texts};
use crate::edges::store::sqlite::scratch::Scratch;
use crate::edges::store::{Append, SqliteStore, Store, StoreKey};
use crate::ground::error::{Code, FingerpostError};

/// The error of opening these bytes, which must leave them as they are and nothing beside them.
fn refused(bytes: &[u8]) -> FingerpostError {
    let folder = Scratch::new();
    let path = folder.path("store");
    fs::write(&path, bytes).unwrap();
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    let error = SqliteStore::open(&path, key()).err().unwrap();
    assert_eq!(SqliteStore::open_read_only(&path, key()).err().unwrap().code(), error.code());
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
    assert!(!error.to_string().contains("fingerpost-"), "no path: {error}");
    error
}

fn sound_bytes() -> Vec<u8> {
    let folder = Scratch::new();
    filled(&folder).close().unwrap();
    fs::read(folder.path("store")).unwrap()
}

#[test]
fn what_is_no_store_is_left_alone() {
    let mut jpeg = vec![0xFF, 0xD8, 0xFF, 0xE0];
    jpeg.resize(5_000, 0x42);
    assert_eq!(refused(&jpeg).code(), Code::StoreNotAStore);
    assert_eq!(refused(b"x").code(), Code::StoreNotAStore);
    assert_eq!(refused(&sound_bytes()[..50]).code(), Code::StoreDamaged);
    // The database of another program.
    let folder = Scratch::new();
    raw(&folder).execute_batch("CREATE TABLE t (a); PRAGMA user_version = 1").unwrap();
    assert_eq!(refused(&fs::read(folder.path("store")).unwrap()).code(), Code::StoreNotAStore);
}

#[test]
fn a_newer_store_is_left_alone() {
    let mut bytes = sound_bytes();
    for version in [3_u32, 1000] {
        bytes[60..64].copy_from_slice(&version.to_be_bytes());
        let error = refused(&bytes);
        assert_eq!(error.code(), Code::StoreTooNew);
        assert!(matches!(error, FingerpostError::Unsupported { .. }) && error.detail().contains(&version.to_string()));
    }
    bytes[60..64].copy_from_slice(&0_u32.to_be_bytes());
    assert_eq!(refused(&bytes).code(), Code::StoreDamaged);
}

#[test]
fn a_newer_version_in_the_log_alone_is_seen() {
    let folder = Scratch::new();
    filled(&folder).close().unwrap();
    let newer = raw(&folder);
    newer.pragma_update(None, "user_version", 3).unwrap();
    let path = folder.path("store");
    // As after a crash: the log beside the file, and nobody who has it open.
    let (main, log) = (fs::read(&path).unwrap(), fs::read(folder.path("store-wal")).unwrap());
    assert!(!log.is_empty() && main[63] == 2, "the main file does not know yet");
    let other = Scratch::new();
    fs::write(other.path("store"), &main).unwrap();
    fs::write(other.path("store-wal"), &log).unwrap();
    assert_eq!(SqliteStore::open(other.path("store"), key()).err().unwrap().code(), Code::StoreTooNew);
    assert_eq!(fs::read(other.path("store")).unwrap(), main);
    assert_eq!(fs::read(other.path("store-wal")).unwrap(), log);
}

#[test]
fn another_key_is_told_from_damage() {
    let bytes = sound_bytes();
    let folder = Scratch::new();
    let path = folder.path("store");
    fs::write(&path, &bytes).unwrap();
    let other = StoreKey::from_bytes([8; 32]);
    for opened in [SqliteStore::open(&path, other.clone()), SqliteStore::open_read_only(&path, other)] {
        assert_eq!(opened.err().unwrap().code(), Code::StoreWrongKey);
    }
    assert_eq!(fs::read(&path).unwrap(), bytes);
    let raw = raw(&folder);
    for column in ["key_check", "index_key", "chain_key", "data_key", "store"] {
        raw.execute_batch(&format!("SAVEPOINT s; UPDATE keys SET {column} = zeroblob(length({column}))")).unwrap();
        let read = super::super::keyring::Keyring::read(&raw, &key()).err().unwrap().fault();
        let expected = if column == "store" { Code::StoreWrongKey } else { Code::StoreDamaged };
        assert_eq!(read.code(), expected, "{column}");
        raw.execute_batch("ROLLBACK TO s").unwrap();
    }
}

#[test]
fn an_empty_file_becomes_a_store() {
    let folder = Scratch::new();
    fs::write(folder.path("store"), b"").unwrap();
    assert_eq!(open(&folder).head().unwrap(), format!("fp1:0:{}", "0".repeat(64)));
    let nowhere = SqliteStore::open(folder.path("no/such/folder"), key()).err().unwrap();
    assert_eq!(nowhere.code(), Code::StoreInaccessible);
    let missing = SqliteStore::open_read_only(folder.path("missing"), key()).err().unwrap();
    assert_eq!(missing.code(), Code::StoreNotAStore);
    assert!(!folder.path("missing").exists());
}

#[test]
fn opening_and_reading_change_no_byte() {
    let folder = Scratch::new();
    let before = texts(&filled(&folder));
    let bytes = fs::read(folder.path("store")).unwrap();
    let store = open(&folder);
    assert_eq!(texts(&store), before);
    assert!(store.verify().unwrap().sound);
    store.close().unwrap();
    let reader = SqliteStore::open_read_only(folder.path("store"), key()).unwrap();
    assert_eq!(texts(&reader), before);
    let append = Append::new(stream("new"), 0, vec![entry("1")]);
    assert_eq!(reader.append(&[append]).unwrap_err().code(), Code::StoreReadOnly);
    assert_eq!(reader.erase("c-1").unwrap_err().code(), Code::StoreReadOnly);
    reader.close().unwrap();
    assert_eq!(fs::read(folder.path("store")).unwrap(), bytes);
}

#[test]
fn an_older_store_is_brought_up_to_date() {
    let folder = Scratch::new();
    let before = texts(&filled(&folder));
    let old = raw(&folder);
    old.execute_batch("DROP INDEX streams_by_kind; DROP INDEX streams_by_subject; PRAGMA user_version = 1").unwrap();
    drop(old);
    assert_eq!(texts(&open(&folder)), before);
    let found: (i64, i64) = (
        raw(&folder).query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap(),
        raw(&folder).query_row("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'streams_by%'", [], |row| row.get(0)).unwrap(),
    );
    assert_eq!(found, (2, 2));
}

#[test]
fn a_migration_that_fails_half_way_leaves_the_old_version() {
    let folder = Scratch::new();
    let before = texts(&filled(&folder));
    let old = raw(&folder);
    // The first statement of the migration succeeds, the second finds its name taken.
    old.execute_batch("DROP INDEX streams_by_kind; PRAGMA user_version = 1").unwrap();
    assert!(super::super::migrations::upgrade(&old).is_err());
    let version: i64 = old.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    let indexes = "SELECT count(*) FROM sqlite_schema WHERE name = 'streams_by_kind'";
    let made: i64 = old.query_row(indexes, [], |row| row.get(0)).unwrap();
    assert_eq!((version, made), (1, 0));
    old.execute_batch("DROP INDEX streams_by_subject").unwrap();
    drop(old);
    assert_eq!(texts(&open(&folder)), before);
}

#[test]
fn hostile_tables_are_refused() {
    for hostile in [
        "CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM history; END",
        "CREATE VIEW v AS SELECT printf('%1000000000d', 1)",
        "CREATE VIRTUAL TABLE f USING fts5(a)",
        "CREATE TABLE more (a)",
        "DROP INDEX streams_by_kind",
        "ALTER TABLE history ADD COLUMN more INTEGER AS (sequence + 1)",
    ] {
        let folder = Scratch::new();
        filled(&folder).close().unwrap();
        let raw = raw(&folder);
        raw.execute_batch(hostile).unwrap();
        raw.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
        drop(raw);
        let bytes = fs::read(folder.path("store")).unwrap();
        assert_eq!(SqliteStore::open(folder.path("store"), key()).err().unwrap().code(), Code::StoreDamaged, "{hostile}");
        assert_eq!(fs::read(folder.path("store")).unwrap(), bytes);
    }
}

/// Files as a crash leaves them: the main file, and a log that nobody has emptied.
fn crashed() -> (Vec<u8>, Vec<u8>, Vec<Held>) {
    let folder = Scratch::new();
    let store = filled(&folder);
    let files = (fs::read(folder.path("store")).unwrap(), fs::read(folder.path("store-wal")).unwrap());
    assert!(files.1.len() > 100_000, "the log holds nearly everything");
    (files.0, files.1, texts(&store))
}

#[test]
fn after_a_crash_the_log_is_read_and_emptied() {
    let (main, log, held) = crashed();
    let folder = Scratch::new();
    fs::write(folder.path("store"), &main).unwrap();
    fs::write(folder.path("store-wal"), &log).unwrap();
    let store = open(&folder);
    assert_eq!(texts(&store), held);
    assert_eq!(fs::metadata(folder.path("store-wal")).unwrap().len(), 0);
    assert!(store.verify().unwrap().sound);
}

#[test]
fn a_damaged_log_gives_what_was_committed_before_the_damage() {
    let (main, log, held) = crashed();
    for at in (0..log.len()).step_by(log.len() / 60) {
        let folder = Scratch::new();
        let mut damaged = log.clone();
        damaged[at] ^= 0x10;
        if at % 2 == 0 {
            damaged.truncate(at);
        }
        fs::write(folder.path("store"), &main).unwrap();
        fs::write(folder.path("store-wal"), &damaged).unwrap();
        let store = open(&folder);
        for (found, held) in texts(&store).into_iter().zip(&held) {
            assert!(held.as_ref().unwrap().starts_with(&found.unwrap()), "a beginning of what was there");
        }
        assert!(store.verify().unwrap().sound);
    }
}

#[test]
fn a_log_without_its_file_is_left_alone() {
    let (_, log, _) = crashed();
    let folder = Scratch::new();
    for empty in [false, true] {
        fs::write(folder.path("store-wal"), &log).unwrap();
        if empty {
            fs::write(folder.path("store"), b"").unwrap();
        }
        assert_eq!(SqliteStore::open(folder.path("store"), key()).err().unwrap().code(), Code::StoreDamaged);
        assert_eq!(fs::read(folder.path("store-wal")).unwrap(), log, "what it holds may be all there is");
    }
}

/// The beginning of a journal that makes a file again as long as it was: so many pages.
fn journal(pages: u32) -> Vec<u8> {
    let mut bytes = vec![0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    for number in [0, 12_345, pages, 512, 4096] {
        bytes.extend_from_slice(&number.to_be_bytes());
    }
    bytes.resize(512, 0);
    bytes
}

#[test]
fn a_journal_that_is_not_its_own_undoes_nothing() {
    let folder = Scratch::new();
    let store = filled(&folder);
    let held = texts(&store);
    store.backup(&folder.path("copy")).unwrap();
    store.close().unwrap();
    for name in ["store", "copy"] {
        let path = folder.path(name);
        let bytes = fs::read(&path).unwrap();
        for pages in [0, 3, 1_000_000] {
            fs::write(folder.path(&format!("{name}-journal")), journal(pages)).unwrap();
            let error = SqliteStore::open(&path, key()).err().unwrap();
            assert_eq!(error.code(), Code::StoreDamaged, "{name}, {pages} pages");
            assert_eq!(fs::read(&path).unwrap(), bytes);
        }
        // One that leaves the file as long as it is, and what SQLite takes for no journal at all, are in nobody's way.
        let own = journal(u32::try_from(bytes.len() / 4096).unwrap());
        for harmless in [own, b"no journal".to_vec()] {
            fs::write(folder.path(&format!("{name}-journal")), harmless).unwrap();
            assert_eq!(texts(&SqliteStore::open(&path, key()).unwrap()), held);
        }
    }
}
