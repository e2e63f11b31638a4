//! One operation, again and again, while one call after the other fails.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fingerpost::{Append, Code, FingerpostError, SqliteStore, Store};
use fingerpost_tests::written::{batch, before_batch, is_beginning, key, more, stream};
use rusqlite::Connection;

/// How calls fail: the number and the name of the kind, and whether it makes sense for good.
const KINDS: &[(u32, &str, bool)] =
    &[(1, "EIO", true), (2, "ENOSPC", true), (3, "short write", true), (4, "EINTR", false), (5, "failed sync", true)];

/// How many batches the store holds before.
const BATCHES: i64 = 6;

/// A call that is never reached.
const BEYOND: u32 = 5_000;

/// What is done while calls fail, and what was done before, while none did.
struct Trial {
    folder: PathBuf,
    /// The handle, where there is one.
    store: Option<SqliteStore>,
    /// The head that was answered last.
    head: String,
}

/// What an operation came to.
type Done = Result<(), FingerpostError>;

/// An operation: how its handle is made ready, and what is done.
struct Operation {
    name: &'static str,
    opens: bool,
    begins: Begins,
    work: fn(&mut Trial) -> Done,
}

/// What is there before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begins {
    /// Nothing.
    Nothing,
    /// A store.
    Filled,
    /// A store that another program has left copies of entries in, on pages nothing uses: it has to be written anew.
    Copied,
}

const OPERATIONS: &[Operation] = &[
    Operation { name: "create+append", opens: false, begins: Begins::Nothing, work: open_and_append },
    Operation { name: "open+append", opens: false, begins: Begins::Filled, work: open_and_append },
    Operation { name: "append", opens: true, begins: Begins::Filled, work: append },
    Operation { name: "erase", opens: true, begins: Begins::Filled, work: erase },
    Operation { name: "erase copies", opens: true, begins: Begins::Copied, work: erase },
    Operation { name: "backup", opens: true, begins: Begins::Filled, work: backup },
    Operation { name: "close", opens: true, begins: Begins::Filled, work: close },
];

/// Who is erased.
const ERASED: &str = "subject of c";

fn open_and_append(trial: &mut Trial) -> Done {
    trial.store = Some(SqliteStore::open(trial.path(), key())?);
    append(trial)
}

fn append(trial: &mut Trial) -> Done {
    trial.handle().append(&trial.batch()).map(drop)
}

fn erase(trial: &mut Trial) -> Done {
    trial.handle().erase(ERASED).map(drop)
}

fn backup(trial: &mut Trial) -> Done {
    trial.handle().backup(&trial.backup()).map(drop)
}

fn close(trial: &mut Trial) -> Done {
    trial.store.take().map_or(Ok(()), SqliteStore::close)
}

impl Operation {
    fn erases(&self) -> bool {
        self.name.starts_with("erase")
    }
}

impl Trial {
    fn path(&self) -> PathBuf {
        self.folder.join("store")
    }

    fn backup(&self) -> PathBuf {
        self.folder.join("store.backup")
    }

    fn handle(&self) -> &SqliteStore {
        self.store.as_ref().expect("a store")
    }

    /// The batch that is tried: the first of a new store, or the next.
    fn batch(&self) -> [Append; 2] {
        batch(if self.head.is_empty() { 0 } else { BATCHES })
    }

    /// Tells the library that was loaded before to begin, or to end; whether any call was hit.
    fn tell(&self, what: &str) -> bool {
        let asked = fs::File::open(self.folder.join(format!("store!{what}")));
        asked.is_err_and(|error| error.kind() == std::io::ErrorKind::AlreadyExists)
    }
}

/// The files of a store that a program left behind when it died: half of it is in the log.
struct Template {
    main: Vec<u8>,
    log: Vec<u8>,
    head: String,
    /// Encrypted bytes of who is erased: a piece of each entry.
    pieces: Vec<Vec<u8>>,
}

impl Template {
    fn make(folder: &Path, begins: Begins) -> Self {
        let path = folder.join("template");
        let fill = |from, to| {
            let store = SqliteStore::open(&path, key()).expect("a store");
            for nth in from..to {
                store.append(&batch(nth)).expect("an append");
            }
            store
        };
        let store = fill(0, BATCHES / 2);
        store.append(&[more("c", 0, 4)]).expect("an append");
        drop(store);
        let store = fill(BATCHES / 2, BATCHES);
        let other = Connection::open(&path).expect("a file");
        let entries = "SELECT body FROM history WHERE stream = (SELECT max(id) FROM streams)";
        if begins == Begins::Copied {
            let copy = format!("PRAGMA secure_delete = OFF; CREATE TABLE copies AS {entries}; DROP TABLE copies");
            other.execute_batch(&copy).expect("copies");
        }
        let mut statement = other.prepare(entries).expect("a query");
        let bodies = statement.query_map([], |row| row.get::<_, Vec<u8>>(0)).expect("rows");
        let pieces: Vec<_> = bodies.map(|body| body.expect("bytes")[..40].to_vec()).collect();
        assert_eq!(pieces.len(), 4, "the stream that came last has four entries");
        drop(statement);
        drop(other);
        let log = fs::read(folder.join("template-wal")).expect("a log");
        Self { main: fs::read(&path).expect("a file"), log, head: store.head().expect("a head"), pieces }
    }

    fn trial(&self, folder: &Path, operation: &Operation) -> Trial {
        for ending in ["", "-wal", "-shm", "-journal", ".backup", ".backup.part", ".backup.part-journal"] {
            let _ = fs::remove_file(folder.join(format!("store{ending}")));
        }
        let mut trial = Trial { folder: folder.to_owned(), store: None, head: String::new() };
        if operation.begins != Begins::Nothing {
            fs::write(trial.path(), &self.main).expect("a copy");
            fs::write(folder.join("store-wal"), &self.log).expect("a copy");
            trial.head = self.head.clone();
        }
        if operation.opens {
            trial.store = Some(SqliteStore::open(trial.path(), key()).expect("a store"));
            if operation.name == "close" {
                trial.handle().append(&trial.batch()).expect("an append");
                trial.head = trial.handle().head().expect("a head");
            }
        }
        trial
    }
}

/// Does one operation under every fault, and says what came of it.
pub fn run(folder: &Path, wanted: &str) {
    let operation = OPERATIONS.iter().find(|operation| operation.name == wanted).expect("an operation");
    let template = Template::make(folder, operation.begins);
    let mut left = 0;
    for (kind, name, may_last) in KINDS {
        for lasting in 0..=u32::from(*may_last) {
            let (mut outcomes, mut calls) = (BTreeMap::<String, u32>::new(), 0);
            for call in 1..BEYOND {
                let mut trial = template.trial(folder, operation);
                trial.tell(&format!("arm-{call}-{kind}-{lasting}"));
                let done = (operation.work)(&mut trial);
                if !trial.tell("end") {
                    done.unwrap_or_else(|error| panic!("no call failed, and yet: {error}"));
                    break;
                }
                let place = format!("{wanted}, {name} at call {call}, lasting {lasting}");
                let outcome = done.as_ref().map_or_else(|error| error.code().to_string(), |()| "ok".to_owned());
                // A synchronisation that failed is never taken for done by what has to be durable.
                let poisoned = done.as_ref().is_err_and(|error| error.code() == Code::StorePoisoned);
                let durable = wanted == "append" || operation.erases();
                assert!(*kind != 5 || !durable || poisoned, "{place}: answered as if nothing were: {outcome}");
                left += u32::from(done.as_ref().is_err_and(|error| error.code() == Code::StoreResidue));
                after(trial, operation, &done, &template.pieces, &place);
                *outcomes.entry(outcome).or_default() += 1;
                calls = call;
            }
            let told: Vec<_> = outcomes.iter().map(|(outcome, count)| format!("{outcome} {count}")).collect();
            println!("{wanted}: {name}{}: {calls} calls: {}", if lasting == 1 { " for good" } else { "" }, told.join(", "));
        }
    }
    assert!(operation.begins != Begins::Copied || left > 0, "the file was never written anew on a full disk");
}

/// Looks at what an operation left behind, when no call fails any more.
fn after(mut trial: Trial, operation: &Operation, done: &Done, pieces: &[Vec<u8>], place: &str) {
    let code = done.as_ref().err().map(FingerpostError::code);
    if let (Some(code), Some(store)) = (code, &trial.store) {
        // These say that nothing has changed.
        let nothing = operation.erases() && matches!(code, Code::StoreFull | Code::StoreBusy);
        assert!(!nothing || store.load(&stream("c")).is_ok(), "{place}: told as {code}, and erased all the same");
        retry(store, &trial, operation, code, place);
    }
    let retried = trial.store.is_some() && code.is_some_and(|code| code != Code::StorePoisoned);
    drop(trial.store.take());
    let store = SqliteStore::open(trial.path(), key()).unwrap_or_else(|error| panic!("{place}: does not open: {error}"));
    let head = if trial.head.is_empty() { store.head().expect("a head") } else { trial.head.clone() };
    let report = store.verify_against(&head).expect("a report");
    assert!(report.sound, "{place}: {:?}", report.issues);
    let (a, b) = (store.load(&stream("a")).expect("a stream"), store.load(&stream("b")).expect("a stream"));
    assert!(is_beginning("a", &a) && is_beginning("b", &b), "{place}: other entries than were written");
    let found = i64::try_from(b.len()).expect("few");
    assert_eq!(before_batch(found).0, i64::try_from(a.len()).expect("few"), "{place}: a batch by half");
    let before = match operation.name {
        "create+append" => 0,
        "close" => BATCHES + 1,
        _ => BATCHES,
    };
    let appends = operation.name.ends_with("append");
    let allowed = match code {
        None => vec![before + i64::from(appends)],
        Some(_) if appends && retried => vec![before + 1],
        // After this error it is not known.
        Some(Code::StorePoisoned) if appends => vec![before, before + 1],
        Some(_) => vec![before],
    };
    assert!(allowed.contains(&found), "{place}: {found} batches, allowed {allowed:?}");
    match store.load(&stream("c")) {
        _ if operation.begins == Begins::Nothing => {}
        Ok(found) => {
            assert!(found.len() == 4 && is_beginning("c", &found), "{place}: erased by half");
            assert!(!operation.erases() || code.is_some(), "{place}: answered, and not erased");
        }
        Err(error) => {
            assert!(error.code() == Code::StoreErased && operation.erases(), "{place}: {error}");
            assert!(code.is_some() && !retried || !stands(&trial, pieces), "{place}: answered, and something is left");
        }
    }
    if operation.name == "backup" {
        assert!(code.is_some() || trial.backup().exists(), "{place}: answered, and no backup");
        if trial.backup().exists() {
            let copy = SqliteStore::open_read_only(trial.backup(), key()).unwrap_or_else(|error| panic!("{place}: {error}"));
            assert!(copy.verify_against(&trial.head).expect("a report").sound, "{place}: half a backup");
        }
    }
}

/// Whether a piece stands in a file of the store.
fn stands(trial: &Trial, pieces: &[Vec<u8>]) -> bool {
    ["store", "store-wal", "store-journal"].iter().any(|name| {
        let bytes = fs::read(trial.folder.join(name)).unwrap_or_default();
        pieces.iter().any(|piece| bytes.windows(piece.len()).any(|window| window == piece))
    })
}

/// After an error that poisons the handle does nothing more; after any other what was asked can be asked again.
fn retry(store: &SqliteStore, trial: &Trial, operation: &Operation, code: Code, place: &str) {
    let again = match operation.name {
        "erase" | "erase copies" => store.erase(ERASED).map(drop),
        "backup" => {
            let _ = fs::remove_file(trial.backup());
            store.backup(&trial.backup()).map(drop)
        }
        _ => store.append(&trial.batch()).map(drop),
    };
    if code == Code::StorePoisoned {
        assert_eq!(again.expect_err("a poisoned handle").code(), Code::StorePoisoned, "{place}");
        assert_eq!(store.load(&stream("a")).expect_err("a poisoned handle").code(), Code::StorePoisoned, "{place}");
    } else {
        again.unwrap_or_else(|error| panic!("{place}: {code}, and again: {error}"));
    }
}
