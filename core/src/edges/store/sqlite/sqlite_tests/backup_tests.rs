//! Copies that can be relied on.

use std::fs;

use super::{filled, key, raw, texts};
use crate::edges::store::sqlite::scratch::Scratch;
use crate::edges::store::{SqliteStore, Store};
use crate::ground::error::Code;

#[test]
fn a_backup_is_one_file_that_holds_everything() {
    let folder = Scratch::new();
    let store = filled(&folder);
    let report = store.backup(&folder.path("copy")).unwrap();
    assert_eq!((report.entries, report.head.clone()), (40, store.head().unwrap()));
    assert_eq!(report.bytes, fs::metadata(folder.path("copy")).unwrap().len() as i64);
    assert!(!folder.path("copy-wal").exists() && !folder.path("copy-shm").exists());
    let copy = SqliteStore::open_read_only(folder.path("copy"), key()).unwrap();
    assert_eq!(texts(&copy), texts(&store));
    assert!(copy.verify_against(&report.head).unwrap().sound);
    drop(copy);
    // A backup opens as a store of its own and goes on.
    let copy = SqliteStore::open(folder.path("copy"), key()).unwrap();
    copy.erase("c-1").unwrap();
    assert!(store.verify().unwrap().erased_subjects == 0);
}

#[test]
fn nothing_is_overwritten() {
    let folder = Scratch::new();
    let store = filled(&folder);
    fs::write(folder.path("copy"), b"precious").unwrap();
    assert_eq!(store.backup(&folder.path("copy")).unwrap_err().code(), Code::StoreExists);
    assert_eq!(store.backup(&folder.path("store")).unwrap_err().code(), Code::StoreExists);
    assert_eq!(fs::read(folder.path("copy")).unwrap(), b"precious");
    assert_eq!(store.backup(&folder.path("no/such")).unwrap_err().code(), Code::StoreInaccessible);
}

#[test]
fn a_copy_that_does_not_verify_is_no_backup() {
    let folder = Scratch::new();
    let store = filled(&folder);
    raw(&folder).execute_batch("UPDATE history SET body = randomblob(60) WHERE position = 7").unwrap();
    let error = store.backup(&folder.path("copy")).unwrap_err();
    assert_eq!(error.code(), Code::StoreDamaged);
    assert!(!error.issues().is_empty());
    assert!(!folder.path("copy").exists());
}

#[test]
fn a_copy_that_was_cut_short_stands_under_another_name_and_in_nobodys_way() {
    let folder = Scratch::new();
    let store = filled(&folder);
    for ending in ["", "-journal", "-wal"] {
        fs::write(folder.path(&format!("copy.part{ending}")), b"half a copy").unwrap();
    }
    store.backup(&folder.path("copy")).unwrap();
    assert_eq!(texts(&SqliteStore::open_read_only(folder.path("copy"), key()).unwrap()), texts(&store));
    let left: Vec<_> = fs::read_dir(folder.path("")).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains("part")), "{left:?}");
}
