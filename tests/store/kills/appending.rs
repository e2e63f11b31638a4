//! Killed while appending, or while the log is emptied into the file.

use std::ffi::OsString;

use super::lane::{Phase, batches, compare, reopen, sound};
use super::tally::Found;
use crate::scratch::Scratch;

/// A fresh store every so many entries, so that looking at all of it stays quick.
const LIMIT: i64 = 120;

pub struct Appending {
    work: &'static str,
    folder: Scratch,
    number: usize,
    batches: i64,
    head: String,
}

impl Appending {
    /// `append` or `checkpoint`.
    pub fn new(work: &'static str) -> Self {
        Self { work, folder: Scratch::on_disk(), number: 0, batches: 0, head: EMPTY.to_owned() }
    }
}

/// The head of a store that holds nothing.
pub const EMPTY: &str = "fp1:0:0000000000000000000000000000000000000000000000000000000000000000";

impl Phase for Appending {
    fn arguments(&self) -> Vec<OsString> {
        vec![self.work.into(), self.folder.path(&format!("store-{}", self.number)).into()]
    }

    fn judge(&mut self, said: &[String]) -> Found {
        let (store, reopened) = reopen(&self.folder.path(&format!("store-{}", self.number)));
        let found = batches(&store);
        let compared = compare(self.batches, said, found, reopened);
        self.head = sound(&store, &self.head);
        self.batches = found;
        if found * 3 > LIMIT {
            (self.batches, self.head) = (0, EMPTY.to_owned());
            self.number += 1;
        }
        compared
    }
}
