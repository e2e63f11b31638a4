//! Whatever somebody does to the rows with other tools is found.

use super::{filled, key, open, raw, stream, texts};
use crate::edges::store::sqlite::scratch::Scratch;
use crate::edges::store::{SqliteStore, Store};
use crate::ground::error::Code;

/// What was done to the rows, and whether loading `r-1` alone has to find it.
const TAMPERINGS: &[(&str, bool)] = &[
    // Editing.
    ("UPDATE history SET body = randomblob(length(body)) WHERE position = 1", true),
    ("UPDATE history SET body = zeroblob(length(body)) WHERE position = 5", true),
    ("UPDATE history SET body = substr(body, 1, length(body) - 1) WHERE position = 5", true),
    ("UPDATE history SET body_hash = randomblob(32) WHERE position = 5", true),
    ("UPDATE history SET row_hash = randomblob(32) WHERE position = 9", true),
    ("UPDATE history SET row_hash = randomblob(32) WHERE position = 37", true),
    ("UPDATE history SET entry = randomblob(32) WHERE position = 13", true),
    ("UPDATE history SET link = randomblob(32) WHERE position = 13", false),
    ("UPDATE history SET link = randomblob(32) WHERE position = 40", false),
    // Deleting, in the middle, at the end of the stream, at the end of everything.
    ("DELETE FROM history WHERE position = 17", true),
    ("DELETE FROM history WHERE position = 37", true),
    ("DELETE FROM history WHERE position = 40", false),
    ("DELETE FROM history WHERE position > 20", true),
    ("DELETE FROM history", true),
    ("DELETE FROM history; DELETE FROM streams", true),
    // The end of a stream, made to look whole by its own rows.
    (
        "DELETE FROM history WHERE position = 37;
         UPDATE streams SET version = 9, head = (SELECT row_hash FROM history WHERE position = 33) WHERE id = 1",
        true,
    ),
    (
        "DELETE FROM history WHERE position = 40;
         UPDATE streams SET version = 9, head = (SELECT row_hash FROM history WHERE position = 36) WHERE id = 4;
         UPDATE ledger SET entries = 39, head = (SELECT link FROM history WHERE position = 39)",
        false,
    ),
    // Reordering.
    (
        "UPDATE history SET sequence = 99 WHERE position = 5; UPDATE history SET sequence = 2 WHERE position = 9;
      UPDATE history SET sequence = 3 WHERE position = 5",
        true,
    ),
    (
        "UPDATE history SET position = 99 WHERE position = 5; UPDATE history SET position = 5 WHERE position = 9;
      UPDATE history SET position = 9 WHERE position = 99",
        true,
    ),
    ("UPDATE history SET position = 41 WHERE position = 37", true),
    // Duplicating, within a stream and from another.
    (
        "INSERT INTO history SELECT 41, stream, 11, randomblob(32), body_hash, row_hash, link, body FROM history WHERE position = 37",
        true,
    ),
    ("UPDATE history SET (body, body_hash) = (SELECT body, body_hash FROM history WHERE position = 1) WHERE position = 9", true),
    ("UPDATE history SET (body, body_hash) = (SELECT body, body_hash FROM history WHERE position = 11) WHERE position = 9", true),
    ("UPDATE history SET stream = 1, sequence = 11 WHERE position = 38", true),
    // Streams and subjects.
    ("UPDATE streams SET name = (SELECT name FROM streams WHERE id = 3) WHERE id = 1", true),
    ("UPDATE streams SET subject = 2 WHERE id = 1", true),
    ("UPDATE streams SET subject = NULL WHERE id = 1", true),
    ("UPDATE streams SET kind = 2 WHERE id = 1", true),
    ("UPDATE streams SET version = 0, head = zeroblob(32) WHERE id = 1", true),
    ("DELETE FROM streams WHERE id = 1", true),
    ("UPDATE subjects SET erased = 1 WHERE id = 1", true),
    ("UPDATE subjects SET erased = 1, secret = zeroblob(72), name = zeroblob(length(name)) WHERE id = 1", true),
    ("UPDATE subjects SET secret = (SELECT secret FROM subjects WHERE id = 2) WHERE id = 1", true),
    ("INSERT INTO subjects SELECT 3, randomblob(32), next, 0, secret, name, 0, seal FROM subjects WHERE id = 1", false),
    ("UPDATE subjects SET streams = 1 WHERE id = 1", true),
    ("UPDATE streams SET nth = 9 WHERE id = 1", true),
    ("DELETE FROM streams WHERE id = 0", false),
    ("UPDATE ledger SET entries = 39", false),
    ("UPDATE ledger SET erased = 1", false),
    ("DELETE FROM ledger", false),
];

#[test]
fn every_tampering_is_found() {
    let original = Scratch::new();
    let before = texts(&filled(&original));
    for (tampering, load_finds) in TAMPERINGS {
        let folder = Scratch::new();
        std::fs::copy(original.path("store"), folder.path("store")).unwrap();
        let (store, sql) = (open(&folder), format!("PRAGMA foreign_keys = OFF; BEGIN; {tampering}; COMMIT"));
        raw(&folder).execute_batch(&sql).unwrap();
        let report = store.verify().unwrap();
        assert!(!report.sound && report.faults > 0 && !report.issues.is_empty(), "{tampering}");
        let loaded = store.load(&stream("r-1"));
        if *load_finds {
            assert_eq!(loaded.unwrap_err().code(), Code::StoreDamaged, "{tampering}");
        } else {
            let damaged = Err("store.damaged".to_owned());
            let found = texts(&store);
            assert!(found.iter().zip(&before).all(|(found, before)| found == before || *found == damaged), "{tampering}");
        }
        let issue = &report.issues[0];
        assert!(!issue.path.is_empty() && issue.code == Code::StoreDamaged, "{issue}");
    }
}

#[test]
fn findings_say_where() {
    let folder = Scratch::new();
    let store = filled(&folder);
    raw(&folder).execute_batch("UPDATE history SET body = randomblob(99) WHERE position = 9").unwrap();
    let report = store.verify().unwrap();
    assert_eq!((report.faults, report.issues[0].path.as_str()), (1, "referral/r-1/3"));
    let error = store.load(&stream("r-1")).unwrap_err();
    assert_eq!((error.code(), error.path()), (Code::StoreDamaged, "referral/r-1/3"));
    assert_eq!(store.load(&stream("r-2")).unwrap().len(), 10);
}

#[test]
fn a_whole_older_copy_is_found_by_its_head_alone() {
    let folder = Scratch::new();
    filled(&folder).close().unwrap();
    std::fs::copy(folder.path("store"), folder.path("older")).unwrap();
    let store = open(&folder);
    let append = crate::edges::store::Append::new(stream("more"), 0, vec![super::entry("1")]);
    store.append(&[append]).unwrap();
    let head = store.head().unwrap();
    let older = SqliteStore::open(folder.path("older"), key()).unwrap();
    assert!(older.verify().unwrap().sound, "nothing in the copy itself is wrong");
    let report = older.verify_against(&head).unwrap();
    assert_eq!((report.sound, report.issues[0].code), (false, Code::StoreHeadLost));
}
