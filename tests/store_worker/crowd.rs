//! Many threads that write to one file with many others.

use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use fingerpost::{Append, Casebook, Code, Entry, SqliteStore, Store};
use fingerpost_tests::cases::accept;
use fingerpost_tests::dice::Dice;
use fingerpost_tests::written::{key, stream};

/// How many threads. Half of them share one handle, the others have their own.
const THREADS: u64 = 8;

/// How many streams they all append to.
const STREAMS: usize = 3;

/// Works with a store for so many seconds: `who` tells this program from the others.
pub fn run(path: &Path, who: u64, seconds: u64, referrals: usize) {
    let until = Instant::now() + Duration::from_secs(seconds);
    let open = || Arc::new(SqliteStore::open(path, key()).expect("a store"));
    let shared = open();
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let shared = Arc::clone(&shared);
            scope.spawn(move || {
                let store = if thread % 2 == 0 { shared } else { open() };
                let name = format!("{who}-{thread}");
                Member { store, name, kept: Vec::new(), conflicts: 0, busy: 0 }.work(
                    until,
                    referrals,
                    &mut Dice::new(who * 100 + thread),
                );
            });
        }
    });
}

struct Member {
    store: Arc<SqliteStore>,
    name: String,
    /// What was answered: the stream, the id and its place.
    kept: Vec<(String, String, i64)>,
    conflicts: u32,
    busy: u32,
}

impl Member {
    fn work(mut self, until: Instant, referrals: usize, dice: &mut Dice) {
        let casebook = Casebook::new(Arc::clone(&self.store) as Arc<dyn Store>);
        for number in 0.. {
            if Instant::now() >= until {
                break;
            }
            match dice.below(10) {
                0..=5 => self.append(&format!("shared-{}", dice.below(STREAMS)), number),
                6..=7 => self.accept(&casebook, &format!("r-{}", dice.below(referrals))),
                _ => self.look(dice),
            }
        }
        println!("end {} conflicts {} busy {}", self.name, self.conflicts, self.busy);
    }

    /// Appends to a stream others append to as well, upon the version it has now.
    fn append(&mut self, name: &str, number: u32) {
        let id = format!("{}-{number}", self.name);
        let version = match self.store.version(&stream(name)) {
            Ok(version) => version,
            Err(error) => return self.excuse(error.code(), "a version"),
        };
        let entry = Entry::new(id.clone(), format!("{id} in {name}").into_bytes());
        match self.store.append(&[Append::new(stream(name), version, vec![entry])]) {
            Ok(done) => {
                assert_eq!((done[0].version, done[0].added), (version + 1, 1), "another place than was asked for");
                println!("kept {name} {id} {}", done[0].version);
                self.kept.push((name.to_owned(), id, done[0].version));
            }
            Err(error) => self.excuse(error.code(), "an append"),
        }
    }

    fn accept(&mut self, casebook: &Casebook, referral: &str) {
        match casebook.record(accept(referral)) {
            Ok(_) => println!("accepted {referral}"),
            Err(error) if error.code() == Code::PlacesFull => {}
            Err(error) => self.excuse(error.code(), "an acceptance"),
        }
    }

    /// What this thread was answered before is there.
    fn look(&mut self, dice: &mut Dice) {
        if self.kept.is_empty() {
            return;
        }
        let (name, id, place) = dice.pick(&self.kept).clone();
        match self.store.load(&stream(&name)) {
            Ok(found) => {
                let at = usize::try_from(place - 1).expect("small");
                assert!(found.get(at).is_some_and(|found| found.id == id && found.sequence == place), "{id} is not there");
            }
            Err(error) => self.excuse(error.code(), "a stream"),
        }
    }

    fn excuse(&mut self, code: Code, what: &str) {
        match code {
            Code::StoreVersion => self.conflicts += 1,
            Code::StoreBusy => self.busy += 1,
            code => panic!("{what}: {code}"),
        }
    }
}
