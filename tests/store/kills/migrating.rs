//! Killed while a store of an older version is brought up to date.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

use super::lane::{Phase, batches, numbers, reopen, sound};
use super::tally::Found;
use super::template::{OLD_BATCHES, oldest, put, schema};
use crate::scratch::Scratch;

pub struct Migrating {
    folder: Scratch,
    next: usize,
}

impl Migrating {
    pub fn new() -> Self {
        let folder = Scratch::on_disk();
        put(&folder.path("template"), &oldest().0);
        Self { folder, next: 0 }
    }

    /// Whether a store is of the newest version, and not in between. Looked at in a copy, so that opening it is still a first.
    fn is_new(&self, name: &str) -> bool {
        for ending in ["", "-wal"] {
            if let Ok(bytes) = fs::read(self.folder.path(&format!("{name}{ending}"))) {
                put(&self.folder.path(&format!("look{ending}")), &bytes);
            }
        }
        let raw = Connection::open(self.folder.path("look")).expect("a file");
        let version: i64 = raw.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("a version");
        let indexes = schema(&raw).iter().filter(|made| made.contains("streams_by_")).count();
        drop(raw);
        remove(&self.folder, "look");
        match (version, indexes) {
            (1, 0) => false,
            (2, 2) => true,
            between => panic!("{name} is in between: {between:?}"),
        }
    }

    fn check(&self, name: &str) -> Duration {
        let path = self.folder.path(name);
        let (store, reopened) = reopen(&path);
        assert_eq!(batches(&store), OLD_BATCHES);
        sound(&store, &oldest().1);
        drop(store);
        assert!(self.is_new(name), "opening brings it up to date");
        assert!(is_private(&path));
        reopened
    }
}

fn is_private(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).expect("a file").permissions().mode() & 0o077 == 0
}

fn remove(folder: &Scratch, name: &str) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(folder.path(&format!("{name}{ending}")));
    }
}

impl Phase for Migrating {
    fn arguments(&self) -> Vec<OsString> {
        let (template, folder) = (self.folder.path("template"), self.folder.path(""));
        vec!["migrate".into(), template.into(), folder.into(), self.next.to_string().into()]
    }

    fn judge(&mut self, said: &[String]) -> Found {
        let answered = numbers(said);
        let copied = said.iter().filter_map(|line| line.strip_prefix("copied ")?.parse::<i64>().ok()).next_back();
        let open = copied.filter(|copied| answered.last() != Some(copied));
        for number in &answered {
            assert!(self.is_new(&format!("old-{number}")), "answered, and not up to date");
        }
        let unanswered = open.map(|number| self.is_new(&format!("old-{number}")));
        let reopened = open.or(answered.last().copied()).map(|number| self.check(&format!("old-{number}")));
        let next = answered.last().copied().max(copied).map_or(self.next, |last| usize::try_from(last).expect("few") + 1);
        // Also what was only half copied, which is none of the store's making.
        for number in self.next..=next {
            remove(&self.folder, &format!("old-{number}"));
        }
        self.next = next;
        Found { acknowledged: answered.len(), unanswered, reopened: reopened.unwrap_or_default() }
    }
}
