//! What is read from damaged files is right, or an error.

use std::fs;

use fingerpost::{Code, FingerpostError, SqliteStore, Store, StreamKind, salvage};
use fingerpost_tests::written::{is_beginning, key, stream};

use super::damage::Damaged;
use super::originals::{ERASED, Files, HELD};
use crate::scratch::Scratch;

/// Codes a damaged file may answer with.
const ALLOWED: &[Code] = &[
    Code::StoreDamaged,
    Code::StoreNotAStore,
    Code::StoreTooNew,
    Code::StoreWrongKey,
    Code::StoreErased,
    Code::StoreInaccessible,
];

/// What came of opening and reading one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It does not open.
    Refused,
    /// It opens, and reading or verifying says what is wrong.
    Noticed,
    /// It opens and holds everything: nothing that matters was damaged.
    Whole,
    /// It opens and holds an older state, which a head that was kept elsewhere tells.
    Older,
}

fn typed(error: &FingerpostError) {
    assert!(ALLOWED.contains(&error.code()), "an unexpected kind of error: {error}");
}

/// Opens and reads damaged files.
pub fn read(damaged: &Damaged, head: &str) -> Outcome {
    let folder = Scratch::in_memory();
    damaged.files.write(&folder);
    let outcome = match SqliteStore::open(folder.path("store"), key()) {
        Err(error) => {
            typed(&error);
            Outcome::Refused
        }
        Ok(store) => look(&store, damaged, head),
    };
    let after = Files::read(&folder);
    // What opens may be written to: its log is emptied into it, or it is switched over to having a log.
    let has_log = damaged.files.log.is_some() || damaged.files.main.get(18) == Some(&1);
    let opened = has_log && outcome != Outcome::Refused;
    assert!(opened || after.main == damaged.files.main, "the file was written to");
    let log = |files: &Files| files.log.clone().unwrap_or_default();
    assert!(outcome != Outcome::Refused || log(&after) == log(&damaged.files), "the log was written to");
    outcome
}

fn look(store: &SqliteStore, damaged: &Damaged, head: &str) -> Outcome {
    let (mut short, mut noticed) = (false, false);
    for (name, count) in HELD {
        match store.load(&stream(name)) {
            Ok(found) => {
                assert!(found.len() <= *count && is_beginning(name, &found), "wrong entries in {name}");
                assert!(damaged.may_be_older || found.len() == *count, "{} of {count} entries in {name}", found.len());
                short |= found.len() < *count;
            }
            Err(error) => {
                typed(&error);
                noticed = true;
            }
        }
    }
    match store.load(&stream(ERASED)) {
        Ok(found) => {
            assert!(damaged.may_be_older && is_beginning(ERASED, &found), "what was erased is back");
            short = true;
        }
        Err(error) if error.code() == Code::StoreErased => {}
        Err(error) => {
            typed(&error);
            noticed = true;
        }
    }
    for asked in
        [store.streams(StreamKind::Referral, None, 100).map(|page| page.names.len()), store.changes(0, 100).map(|all| all.len())]
    {
        match asked {
            Ok(count) => assert!(damaged.may_be_older || [2, 24].contains(&count), "{count} streams or changes"),
            Err(error) => {
                typed(&error);
                noticed = true;
            }
        }
    }
    match store.verify_against(head) {
        Ok(report) => {
            let lost = report.issues.iter().any(|issue| issue.code == Code::StoreHeadLost);
            let sound = report.faults == i64::from(lost);
            assert!(lost || noticed || !short, "an older state is not told by its head");
            assert!(!sound || lost == short, "a head is lost that is there");
            match (noticed || !sound, short) {
                (true, _) => Outcome::Noticed,
                (false, true) => Outcome::Older,
                (false, false) => Outcome::Whole,
            }
        }
        Err(error) => {
            typed(&error);
            Outcome::Noticed
        }
    }
}

/// Salvages damaged files; whether anything could be. What was saved is right, and the files stay as they are.
pub fn save(damaged: &Damaged) -> bool {
    let folder = Scratch::in_memory();
    damaged.files.write(&folder);
    let (from, into) = (folder.path("store"), folder.path("new"));
    let saved = match salvage(&from, key(), &into) {
        Err(error) => {
            typed(&error);
            assert!(!into.exists(), "nothing saved, and yet a file");
            false
        }
        Ok(report) => {
            let store = SqliteStore::open(&into, key()).expect("a new store");
            assert!(store.verify().expect("a report").sound);
            let mut saved = 0;
            for (name, _) in HELD.iter().chain(&[(ERASED, 0)]) {
                match store.load(&stream(name)) {
                    Ok(found) => {
                        assert!(is_beginning(name, &found), "wrong entries in {name}");
                        assert!(*name != ERASED || found.is_empty() || damaged.may_be_older, "what was erased is back");
                        saved += found.len();
                    }
                    Err(error) => assert!(error.code() == Code::StoreErased && *name == ERASED, "{error}"),
                }
            }
            assert_eq!(usize::try_from(report.saved).expect("few"), saved, "another number than is told");
            true
        }
    };
    let after = Files::read(&folder);
    assert!(after.main == damaged.files.main && after.log == damaged.files.log && after.index == damaged.files.index, "touched");
    drop(fs::remove_file(into));
    saved
}
