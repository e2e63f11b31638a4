//! Threads and handles that use one file at the same time.

use std::sync::Arc;
use std::thread;

use super::{entry, filled, open, stream};
use crate::edges::store::sqlite::scratch::Scratch;
use crate::edges::store::{Append, SqliteStore, Store};
use crate::ground::error::Code;

/// Adds so many entries to one stream that others add to as well, reading again after every conflict.
fn add(store: &SqliteStore, who: usize, count: usize) {
    for n in 0..count {
        loop {
            let version = store.version(&stream("shared")).unwrap();
            match store.append(&[Append::new(stream("shared"), version, vec![entry(&format!("{who}-{n}"))])]) {
                Ok(_) => break,
                Err(error) => assert_eq!(error.code(), Code::StoreVersion, "{error}"),
            }
        }
    }
}

#[test]
fn no_update_is_lost_between_threads_and_handles() {
    let folder = Scratch::new();
    let shared = Arc::new(open(&folder));
    let mut threads = Vec::new();
    for who in 0..4 {
        let store = if who < 2 { Arc::clone(&shared) } else { Arc::new(open(&folder)) };
        threads.push(thread::spawn(move || add(&store, who, 15)));
    }
    for thread in threads {
        thread.join().unwrap();
    }
    let found = shared.load(&stream("shared")).unwrap();
    assert_eq!(found.len(), 60);
    for who in 0..4 {
        let own: Vec<_> = found.iter().filter(|found| found.id.starts_with(&format!("{who}-"))).collect();
        assert!(own.len() == 15 && own.is_sorted_by_key(|found| found.sequence));
    }
    assert!(shared.verify().unwrap().sound);
}

/// Several rounds: it is rare that two switch on the log in the same moment.
#[test]
fn many_can_make_one_store_at_the_same_time() {
    for _ in 0..10 {
        let folder = Arc::new(Scratch::new());
        let start = |who| {
            let folder = Arc::clone(&folder);
            thread::spawn(move || add(&open(&folder), who, 3))
        };
        let threads: Vec<_> = (0..6).map(start).collect();
        for thread in threads {
            thread.join().unwrap();
        }
        assert_eq!(open(&folder).load(&stream("shared")).unwrap().len(), 18);
    }
}

#[test]
fn a_panic_in_the_midst_of_writing_poisons_the_handle_and_keeps_the_file() {
    let folder = Scratch::new();
    let store = Arc::new(filled(&folder));
    let other = Arc::clone(&store);
    let panicked = thread::spawn(move || other.write(|session| session.writing::<()>(|_, _| panic!("on purpose")))).join();
    assert!(panicked.is_err());
    assert_eq!(store.head().unwrap_err().code(), Code::StorePoisoned);
    assert!(open(&folder).verify().unwrap().sound);
}

#[test]
fn a_writer_that_never_ends_is_told_as_busy() {
    let folder = Scratch::new();
    let store = filled(&folder);
    let hurry = |session: &super::super::session::Session| {
        session.conn.busy_timeout(std::time::Duration::from_millis(20))?;
        Ok(())
    };
    store.read(hurry).unwrap();
    let other = super::raw(&folder);
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let append = Append::new(stream("new"), 0, vec![entry("1")]);
    assert_eq!(store.append(std::slice::from_ref(&append)).unwrap_err().code(), Code::StoreBusy);
    assert_eq!(store.load(&stream("r-1")).unwrap().len(), 10);
    other.execute_batch("ROLLBACK").unwrap();
    store.append(&[append]).unwrap();
}

#[test]
fn a_full_disk_keeps_nothing_by_half_and_is_no_end() {
    let folder = Scratch::new();
    let store = filled(&folder);
    let pages = |count: u32| {
        store.read(|session| Ok(session.conn.query_row(&format!("PRAGMA max_page_count = {count}"), [], |_| Ok(()))?)).unwrap();
    };
    pages(30);
    let head = store.head().unwrap();
    let large = crate::edges::store::Entry::new("large".to_owned(), vec![1; 50_000]);
    let batch = [Append::new(stream("one"), 0, vec![entry("1")]), Append::new(stream("two"), 0, vec![large])];
    assert_eq!(store.append(&batch).unwrap_err().code(), Code::StoreFull);
    assert_eq!(store.head().unwrap(), head);
    assert!(store.verify().unwrap().sound && store.version(&stream("one")).unwrap() == 0);
    pages(1000);
    store.append(&batch).unwrap();
    assert_eq!(store.version(&stream("two")).unwrap(), 1);
}

#[test]
fn another_process_is_refused_and_takes_nothing_away() {
    let folder = Scratch::new();
    let mut store = filled(&folder);
    store.pretend_forked();
    for error in [store.head().unwrap_err(), store.append(&[]).unwrap_err(), store.erase("c-1").unwrap_err()] {
        assert_eq!(error.code(), Code::StoreForked);
    }
    drop(store);
    assert!(folder.path("store-wal").exists(), "the log is still there");
    assert!(open(&folder).verify().unwrap().sound);
}

#[test]
fn opening_while_others_write_finds_no_damage() {
    let folder = Arc::new(Scratch::new());
    drop(open(&folder));
    let writers: Vec<_> = (0..3)
        .map(|who| {
            let folder = Arc::clone(&folder);
            thread::spawn(move || add(&open(&folder), who, 120))
        })
        .collect();
    let mut opened = 0;
    while writers.iter().any(|writer| !writer.is_finished()) {
        drop(open(&folder));
        let reader = SqliteStore::open_read_only(folder.path("store"), super::key()).unwrap();
        assert!(reader.verify().unwrap().sound);
        opened += 1;
    }
    assert!(opened > 0, "nothing was opened while others wrote");
    for writer in writers {
        writer.join().unwrap();
    }
}
