//! Killed while clients are erased: who was erased stays so, and nothing of them is in any file.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use fingerpost::{Casebook, Code};
use fingerpost_tests::cases::{activity, at, referral};
use rusqlite::Connection;

use super::lane::{Phase, compare, numbers, reopen, sound};
use super::tally::Found;
use super::template::{ACTIVITY, REFERRALS, casebook, put};
use crate::scratch::Scratch;

pub struct Erasing {
    folder: Scratch,
    number: usize,
    erased: i64,
    head: String,
}

impl Erasing {
    pub fn new() -> Self {
        let folder = Scratch::on_disk();
        put(&folder.path("store-0"), &casebook().0);
        Self { folder, number: 0, erased: 0, head: casebook().1.clone() }
    }

    fn path(&self) -> PathBuf {
        self.folder.path(&format!("store-{}", self.number))
    }
}

/// Encrypted bytes of each client, from which nothing must be left: pieces of their key, name and entries.
fn pieces() -> &'static Vec<Vec<Vec<u8>>> {
    static MADE: OnceLock<Vec<Vec<Vec<u8>>>> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = Scratch::in_memory();
        put(&folder.path("store"), &casebook().0);
        let raw = Connection::open(folder.path("store")).expect("a file");
        let sql = "SELECT secret FROM subjects WHERE id = ?1 UNION ALL SELECT name FROM subjects WHERE id = ?1
            UNION ALL SELECT name FROM streams WHERE subject = ?1
            UNION ALL SELECT body FROM history JOIN streams ON streams.id = history.stream WHERE subject = ?1";
        let of = |id: usize| {
            let mut statement = raw.prepare(sql).expect("a query");
            let rows = statement.query_map([i64::try_from(id).expect("few")], |row| row.get::<_, Vec<u8>>(0)).expect("rows");
            let values: Vec<Vec<u8>> = rows.collect::<Result<_, _>>().expect("bytes");
            assert!(values.len() > 10, "a client has entries");
            values
                .iter()
                .flat_map(|value| [&value[..20], &value[value.len() / 2..][..20], &value[value.len() - 20..]])
                .map(<[u8]>::to_vec)
                .collect()
        };
        // Subjects were numbered as they came.
        (1..=REFERRALS).map(of).collect()
    })
}

/// Whether any piece of a client is in any file of a store.
fn left(path: &Path, client: usize) -> bool {
    ["", "-wal", "-journal"].iter().any(|ending| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        let bytes = fs::read(name).unwrap_or_default();
        pieces()[client].iter().any(|piece| contains(&bytes, piece))
    })
}

fn contains(bytes: &[u8], piece: &[u8]) -> bool {
    let first = piece[0];
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| *byte == first) {
        if bytes[from + at..].starts_with(piece) {
            return true;
        }
        from += at + 1;
    }
    false
}

/// How many clients are erased: a beginning of all of them.
fn erased(book: &Casebook, around: i64) -> i64 {
    let mut count = usize::try_from(around).expect("few").saturating_sub(1);
    let state = |number: usize| book.referral(&referral(&format!("r-{number}")));
    while matches!(state(count), Err(error) if error.code() == Code::StoreErased) {
        count += 1;
    }
    assert_eq!(state(count).expect("a whole referral").events().count(), 8, "erased by half");
    i64::try_from(count).expect("few")
}

impl Phase for Erasing {
    fn arguments(&self) -> Vec<OsString> {
        vec!["erase".into(), self.path().into(), self.erased.to_string().into()]
    }

    fn judge(&mut self, said: &[String]) -> Found {
        let (store, reopened) = reopen(&self.path());
        self.head = sound(&store, &self.head);
        let book = Casebook::new(Arc::new(store));
        let before = self.erased;
        let found = erased(&book, before);
        let compared = compare(before, said, found, reopened);
        for number in before..found {
            let number = usize::try_from(number).expect("few");
            assert!(!left(&self.path(), number), "something is left of client {number}");
        }
        assert!(left(&self.path(), usize::try_from(found).expect("few")), "the search finds who is there");
        // Of the answered ones the places are free again; the one that was not is asked for once more, as a user would.
        let last = numbers(said).last().map_or(before, |last| last + 1);
        let places = book.places(&activity(ACTIVITY), at("2026-11-25T10:00:00Z")).expect("places");
        for number in 0..last {
            let name = referral(&format!("r-{number}"));
            assert!(!places.held.iter().any(|held| held.referral == name), "{name} was erased and still holds a place");
        }
        self.erased = last;
        if usize::try_from(found).expect("few") + 20 > REFERRALS {
            (self.number, self.erased, self.head) = (self.number + 1, 0, casebook().1.clone());
            put(&self.path(), &casebook().0);
        }
        compared
    }
}
