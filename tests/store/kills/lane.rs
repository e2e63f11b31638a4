//! One lane: a phase whose worker is killed so many times in its own folder.

use std::ffi::OsString;
use std::path::Path;
use std::time::{Duration, Instant};

use fingerpost::{SqliteStore, Store};
use fingerpost_tests::dice::Dice;
use fingerpost_tests::written::{before_batch, is_beginning, key, stream};

use super::life::live;
use super::tally::Found;

/// One thing that is done to a store while it is killed.
pub trait Phase {
    /// What the worker is told for its next life.
    fn arguments(&self) -> Vec<OsString>;

    /// Looks at what a life has left behind, and fails where a promise is broken.
    fn judge(&mut self, said: &[String]) -> Found;
}

/// Lives, kills and looks so many times.
pub fn kill<P: Phase>(mut phase: P, times: usize, dice: &mut Dice) -> Vec<Found> {
    (0..times).map(|_| phase.judge(&live(&phase.arguments(), dice))).collect()
}

/// Opens a store as the next program would, and how long that took.
pub fn reopen(path: &Path) -> (SqliteStore, Duration) {
    let begun = Instant::now();
    let store = SqliteStore::open(path, key()).unwrap_or_else(|error| panic!("{} does not open: {error}", path.display()));
    (store, begun.elapsed())
}

/// Fails where anything in a store is not sound, or it does not hold what it held before.
pub fn sound(store: &SqliteStore, head: &str) -> String {
    let report = store.verify_against(head).expect("a store that can be read");
    assert!(report.sound, "{:?}", report.issues);
    report.head
}

/// How many whole batches a store holds; fails where one is there by half or says something else.
pub fn batches(store: &SqliteStore) -> i64 {
    let (a, b) = (store.load(&stream("a")).expect("a stream"), store.load(&stream("b")).expect("a stream"));
    let nth = i64::try_from(b.len()).expect("few");
    assert_eq!(before_batch(nth).0, i64::try_from(a.len()).expect("few"), "a batch is there by half");
    assert!(is_beginning("a", &a) && is_beginning("b", &b), "other entries than were written");
    nth
}

/// The numbers in what the worker said: all lines but the first.
pub fn numbers(said: &[String]) -> Vec<i64> {
    said.iter().skip(1).filter_map(|line| line.split(' ').next()?.parse().ok()).collect()
}

/// Holds what is there against what was answered: all of that, and at most one more.
pub fn compare(before: i64, said: &[String], found: i64, reopened: Duration) -> Found {
    let answered = numbers(said);
    let next = answered.last().map_or(before, |last| last + 1);
    assert!(found == next || found == next + 1, "answered up to {next}, found {found} ({before} before)");
    Found { acknowledged: answered.len(), unanswered: (!said.is_empty()).then_some(found > next), reopened }
}
