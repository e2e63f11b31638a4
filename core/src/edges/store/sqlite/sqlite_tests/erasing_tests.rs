//! Erased is erased: the key, the bytes, and for good.

use std::fs;

use rusqlite::Connection;
use rusqlite::limits::Limit;

use super::{filled, key, open, raw, stream, texts};
use crate::edges::store::sqlite::erasing::write_anew;
use crate::edges::store::sqlite::scratch::Scratch;
use crate::edges::store::{Append, Entry, SqliteStore, Store};
use crate::ground::error::Code;

/// Every body, name and wrapped key of a subject, as they stand in the file.
fn of_subject(folder: &Scratch, subject: i64) -> Vec<Vec<u8>> {
    let raw = raw(folder);
    let read = |sql: &str| -> Vec<Vec<u8>> {
        let mut statement = raw.prepare(sql).unwrap();
        let rows = statement.query_map([subject], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let mut found = read("SELECT body FROM history WHERE stream IN (SELECT id FROM streams WHERE subject = ?1)");
    found.extend(read("SELECT name FROM streams WHERE subject = ?1"));
    found.extend(read("SELECT secret FROM subjects WHERE id = ?1"));
    found.extend(read("SELECT name FROM subjects WHERE id = ?1"));
    found
}

/// How many pieces of eight bytes of these stand in the files, by the plainest of searches.
fn left(folder: &Scratch, values: &[Vec<u8>]) -> usize {
    let mut pieces = std::collections::HashSet::new();
    for value in values {
        pieces.extend(value.windows(8).step_by(4).map(<[u8]>::to_vec));
    }
    let mut found = 0;
    for name in ["store", "store-wal", "store-shm"] {
        let bytes = fs::read(folder.path(name)).unwrap_or_default();
        found += bytes.windows(8).filter(|window| pieces.contains(*window)).count();
    }
    found
}

#[test]
fn nothing_of_an_erased_subject_is_left_in_the_files() {
    let folder = Scratch::new();
    let store = filled(&folder);
    let head = store.head().unwrap();
    let (gone, stays) = (of_subject(&folder, 1), of_subject(&folder, 2));
    assert!(left(&folder, &gone) > 1000 && gone.len() == 24, "the search finds what is there");
    let report = store.erase("c-1").unwrap();
    assert_eq!((report.already, report.entries), (false, 20));
    assert_eq!(report.streams, [stream("r-1"), stream("r-3")]);
    assert!(report.files_searched >= 2 && report.bytes_searched > 10_000);
    assert_eq!(left(&folder, &gone), 0);
    assert!(left(&folder, &stays) > 500);
    let found = texts(&store);
    assert_eq!(found[0], Err("store.erased".to_owned()));
    assert!(found[1].is_ok() && found[3].is_ok());
    assert!(store.verify_against(&head).unwrap().sound);
    store.close().unwrap();
    assert!(open(&folder).verify_against(&head).unwrap().sound);
}

#[test]
fn erasing_stays_thorough_in_a_store_with_many_subjects() {
    let folder = Scratch::new();
    let store = open(&folder);
    for n in 0..300_i64 {
        // Sizes of all kinds, so that pages split and are filled in every way.
        let size = usize::try_from(n * 37 % 2_900).unwrap();
        let entry = Entry::new(format!("e-{n}"), vec![1; size]);
        let append = Append::new(stream(&format!("r-{}", n % 60)), n / 60, vec![entry]);
        store.append(&[Append { subject: Some(format!("c-{}", n % 60)), ..append }]).unwrap();
    }
    for n in (0..60).step_by(7) {
        let gone = of_subject(&folder, n + 1);
        assert_eq!(gone.len(), 8);
        assert_eq!(store.erase(&format!("c-{n}")).unwrap().entries, 5);
        assert_eq!(left(&folder, &gone), 0, "c-{n}");
    }
    assert!(store.verify().unwrap().sound);
}

#[test]
fn a_reader_that_keeps_the_log_is_told_and_asking_again_cleans_up() {
    let folder = Scratch::new();
    let store = filled(&folder);
    let gone = of_subject(&folder, 1);
    let reader = raw(&folder);
    reader.execute_batch("BEGIN; SELECT count(*) FROM history").unwrap();
    assert_eq!(store.erase("c-1").unwrap_err().code(), Code::StoreResidue);
    // Erased all the same.
    assert_eq!(texts(&store)[0], Err("store.erased".to_owned()));
    reader.execute_batch("COMMIT").unwrap();
    drop(reader);
    assert!(store.erase("c-1").unwrap().already);
    assert_eq!(left(&folder, &gone), 0);
}

#[test]
fn what_is_left_behind_is_found() {
    let folder = Scratch::new();
    let store = filled(&folder);
    let gone = of_subject(&folder, 1);
    // As if some page had kept a stale copy: of an entry, of the name of a stream, of the key, of the pseudonym.
    for value in &gone {
        fs::write(folder.path("store-journal"), value).unwrap();
        assert_eq!(store.erase("c-1").unwrap_err().code(), Code::StoreResidue);
    }
    fs::remove_file(folder.path("store-journal")).unwrap();
    assert!(store.erase("c-1").unwrap().already);
}

#[test]
fn what_was_searched_for_is_forgotten_once_nothing_is_left() {
    let folder = Scratch::new();
    let store = filled(&folder);
    let gone = of_subject(&folder, 1);
    store.erase("c-1").unwrap();
    // What somebody puts there afterwards is nothing the store still knows.
    fs::write(folder.path("store-journal"), &gone[3]).unwrap();
    assert!(!store.erase("c-2").unwrap().already);
}

#[test]
fn a_subject_that_was_changed_is_named_by_its_row() {
    let folder = Scratch::new();
    let store = filled(&folder);
    raw(&folder).execute_batch("UPDATE subjects SET streams = 1 WHERE id = 1").unwrap();
    let error = store.erase("c-1").unwrap_err();
    assert_eq!((error.code(), error.path()), (Code::StoreDamaged, "subjects/1"));
    assert!(of_subject(&folder, 1).iter().all(|value| value.iter().any(|byte| *byte != 0)), "nothing was erased");
}

#[test]
fn other_files_may_be_attached_only_while_the_file_is_written_anew() {
    let conn = Connection::open_in_memory().unwrap();
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0).unwrap();
    assert!(write_anew(&conn).is_ok());
    assert_eq!(conn.limit(Limit::SQLITE_LIMIT_ATTACHED).unwrap(), 0);
    conn.execute_batch("BEGIN").unwrap();
    assert!(write_anew(&conn).is_err(), "not within a transaction");
    assert_eq!(conn.limit(Limit::SQLITE_LIMIT_ATTACHED).unwrap(), 0);
}

#[test]
fn an_old_file_does_not_bring_anybody_back() {
    let folder = Scratch::new();
    let store = filled(&folder);
    store.erase("c-2").unwrap();
    store.close().unwrap();
    let store = SqliteStore::open(folder.path("store"), key()).unwrap();
    let append = Append { subject: Some("c-2".to_owned()), ..Append::new(stream("again"), 0, vec![super::entry("1")]) };
    assert_eq!(store.append(&[append]).unwrap_err().code(), Code::StoreErased);
    // Nor does somebody who takes the tombstone away.
    drop(store);
    raw(&folder).execute_batch("PRAGMA foreign_keys = OFF; DELETE FROM subjects WHERE id = 2").unwrap();
    assert_eq!(SqliteStore::open(folder.path("store"), key()).err().unwrap().code(), Code::StoreDamaged);
}

/// As if another program had kept a table of its own in the file, and dropped it without overwriting what stood there.
fn dropped_table(folder: &Scratch, of_what: &str) -> i64 {
    let other = raw(folder);
    let sql =
        format!("PRAGMA secure_delete = OFF; CREATE TABLE copies AS SELECT {of_what} AS copy FROM history; DROP TABLE copies");
    other.execute_batch(&sql).unwrap();
    unused_pages(folder)
}

fn unused_pages(folder: &Scratch) -> i64 {
    raw(folder).query_row("PRAGMA freelist_count", [], |row| row.get(0)).unwrap()
}

#[test]
fn what_an_unused_page_kept_goes_too() {
    let folder = Scratch::new();
    let store = filled(&folder);
    let gone = of_subject(&folder, 1);
    assert!(dropped_table(&folder, "body") > 5);
    assert!(!store.erase("c-1").unwrap().already);
    assert_eq!(left(&folder, &gone), 0);
    assert_eq!(unused_pages(&folder), 0, "the file was written anew");
    assert!(store.verify().unwrap().sound);
}

#[test]
fn the_file_is_not_written_anew_without_need() {
    let folder = Scratch::new();
    let store = filled(&folder);
    let unused = dropped_table(&folder, "zeroblob(9000)");
    assert!(unused > 5);
    store.erase("c-1").unwrap();
    assert_eq!(unused_pages(&folder), unused);
}
