//! What can be trusted is saved, and the damaged file stays as it is.

use std::fs;

use super::{filled, key, open, raw, stream, texts};
use crate::edges::store::sqlite::scratch::Scratch;
use crate::edges::store::{Append, SqliteStore, Store, StoreKey, salvage};
use crate::ground::error::Code;

#[test]
fn beginnings_that_hold_are_saved() {
    let folder = Scratch::new();
    let store = filled(&folder);
    let held = texts(&store);
    store.erase("c-2").unwrap();
    store.close().unwrap();
    let sql = "PRAGMA foreign_keys = OFF; UPDATE history SET body = randomblob(50) WHERE position = 13;
        DELETE FROM history WHERE position >= 36 AND stream = 3";
    raw(&folder).execute_batch(sql).unwrap();
    let before = fs::read(folder.path("store")).unwrap();
    let report = salvage(folder.path("store"), key(), folder.path("new")).unwrap();
    assert_eq!(fs::read(folder.path("store")).unwrap(), before);
    let names: Vec<_> = report.streams.iter().map(|saved| saved.stream.clone().unwrap().name).collect();
    assert_eq!(names, ["r-1", "r-3", "p-1"]);
    let counts: Vec<_> = report.streams.iter().map(|saved| (saved.saved, saved.lost, saved.why.is_some())).collect();
    assert_eq!(counts, [(3, 7, true), (9, 1, true), (10, 0, false)]);
    assert_eq!((report.saved, report.lost, report.erased_subjects, report.complete_count), (22, 8, 1, true));
    let new = SqliteStore::open(folder.path("new"), key()).unwrap();
    assert!(new.verify().unwrap().sound);
    let found = texts(&new);
    assert_eq!(found[0].as_ref().unwrap()[..], held[0].as_ref().unwrap()[..3]);
    assert_eq!(found[2].as_ref().unwrap()[..], held[2].as_ref().unwrap()[..9]);
    assert_eq!(found[3], held[3]);
    let again = Append { subject: Some("c-2".to_owned()), ..Append::new(stream("r-2"), 0, vec![super::entry("1")]) };
    assert_eq!(new.append(&[again]).unwrap_err().code(), Code::StoreErased);
    let left: Vec<_> = fs::read_dir(folder.path("")).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("salvage")), "{left:?}");
}

#[test]
fn a_file_that_does_not_open_any_more_is_salvaged_too() {
    let folder = Scratch::new();
    let store = filled(&folder);
    let held = texts(&store);
    store.close().unwrap();
    let mut bytes = fs::read(folder.path("store")).unwrap();
    let page: usize = raw(&folder)
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'ledger'", [], |row| row.get::<_, i64>(0))
        .map(|page| usize::try_from(page).unwrap())
        .unwrap();
    bytes[(page - 1) * 4096..page * 4096].fill(0x55);
    fs::write(folder.path("store"), &bytes).unwrap();
    assert_eq!(SqliteStore::open(folder.path("store"), key()).err().unwrap().code(), Code::StoreDamaged);
    let report = salvage(folder.path("store"), key(), folder.path("new")).unwrap();
    assert_eq!((report.saved, report.complete_count), (40, false));
    assert_eq!(fs::read(folder.path("store")).unwrap(), bytes);
    assert_eq!(texts(&SqliteStore::open(folder.path("new"), key()).unwrap()), held);
}

#[test]
fn salvaging_overwrites_nothing_and_needs_the_key() {
    let folder = Scratch::new();
    filled(&folder).close().unwrap();
    let wrong = salvage(folder.path("store"), StoreKey::from_bytes([1; 32]), folder.path("new")).unwrap_err();
    assert_eq!(wrong.code(), Code::StoreWrongKey);
    assert!(!folder.path("new").exists());
    fs::write(folder.path("new"), b"precious").unwrap();
    let there = salvage(folder.path("store"), key(), folder.path("new")).unwrap_err();
    assert_eq!(there.code(), Code::StoreExists);
    assert_eq!(fs::read(folder.path("new")).unwrap(), b"precious");
    assert!(open(&folder).verify().unwrap().sound);
}

#[test]
fn salvaging_that_was_cut_short_stands_under_another_name_and_in_nobodys_way() {
    let folder = Scratch::new();
    filled(&folder).close().unwrap();
    for name in ["new.part", "new.part-journal", "new.part-wal", "new.part.salvage", "new.part.salvage-wal"] {
        fs::write(folder.path(name), b"half a copy").unwrap();
    }
    assert_eq!(salvage(folder.path("store"), key(), folder.path("new")).unwrap().saved, 40);
    assert!(SqliteStore::open(folder.path("new"), key()).unwrap().verify().unwrap().sound);
    let left: Vec<_> = fs::read_dir(folder.path("")).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("part")), "{left:?}");
}
