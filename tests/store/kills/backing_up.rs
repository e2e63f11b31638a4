//! Killed while backups are made: what was answered is a whole backup; of any other there is none, or a whole one.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use fingerpost::SqliteStore;
use fingerpost_tests::written::key;

use super::appending::EMPTY;
use super::lane::{Phase, batches, numbers, reopen, sound};
use super::tally::Found;
use crate::scratch::Scratch;

/// A fresh store every so many batches.
const LIMIT: i64 = 30;

pub struct BackingUp {
    folder: Scratch,
    number: usize,
    batches: i64,
    next: i64,
    head: String,
}

impl BackingUp {
    pub fn new() -> Self {
        Self { folder: Scratch::on_disk(), number: 0, batches: 0, next: 0, head: EMPTY.to_owned() }
    }

    fn path(&self) -> PathBuf {
        self.folder.path(&format!("store-{}", self.number))
    }

    /// The head and the number of entries of a backup, which must be sound.
    fn read(&self, number: i64) -> (String, i64) {
        let path = self.folder.path(&format!("backup-{number}"));
        let store = SqliteStore::open_read_only(path, key()).unwrap_or_else(|error| panic!("backup-{number}: {error}"));
        let head = sound(&store, EMPTY);
        (head, batches(&store) * 3)
    }
}

impl Phase for BackingUp {
    fn arguments(&self) -> Vec<OsString> {
        vec!["backup".into(), self.path().into(), self.folder.path("").into(), self.next.to_string().into()]
    }

    fn judge(&mut self, said: &[String]) -> Found {
        let (store, reopened) = reopen(&self.path());
        let found = batches(&store);
        self.head = sound(&store, &self.head);
        for line in said.iter().skip(1) {
            let parts: Vec<&str> = line.split(' ').collect();
            let (head, entries) = self.read(parts[0].parse().expect("a number"));
            assert_eq!((head.as_str(), entries.to_string().as_str()), (parts[2], parts[1]), "another backup than was answered");
        }
        let answered = numbers(said);
        let next = answered.last().map_or(self.next, |last| last + 1);
        let appended = self.batches + i64::try_from(answered.len()).expect("few");
        assert!(found == appended || found == appended + 1, "{appended} batches, found {found}");
        let there = self.folder.files().iter().any(|name| *name == format!("backup-{next}"));
        if there {
            assert_eq!(self.read(next).1, found * 3, "a backup that is there is whole");
        }
        for name in self.folder.files().iter().filter(|name| name.starts_with("backup-")) {
            fs::remove_file(self.folder.path(name)).expect("a file that can be removed");
        }
        (self.next, self.batches) = (next + 1, found);
        if found > LIMIT {
            (self.number, self.batches, self.head) = (self.number + 1, 0, EMPTY.to_owned());
        }
        Found { acknowledged: answered.len(), unanswered: (!said.is_empty()).then_some(there), reopened }
    }
}
