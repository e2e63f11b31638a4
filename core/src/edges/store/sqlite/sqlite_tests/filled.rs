//! A small store that every test can expect the same of.

use rusqlite::Connection;

use crate::edges::store::sqlite::scratch::Scratch;
use crate::edges::store::{Append, Entry, SqliteStore, Store, StoreKey, StreamId, StreamKind};

pub(super) const KEY: [u8; 32] = [7; 32];

/// What stands in every payload, and in no file.
pub(super) const MARK: &str = "Mair from the mill";

pub(super) fn key() -> StoreKey {
    StoreKey::from_bytes(KEY)
}

pub(super) fn stream(name: &str) -> StreamId {
    StreamId::new(StreamKind::Referral, name.to_owned())
}

pub(super) fn entry(id: &str) -> Entry {
    Entry::new(id.to_owned(), format!("{MARK} {id}").into_bytes())
}

/// Three streams of two subjects and one of none, ten entries each, one of them too large for a page.
pub(super) fn filled(folder: &Scratch) -> SqliteStore {
    let store = open(folder);
    for round in 0..10 {
        let mut batch = Vec::new();
        for (name, subject) in [("r-1", Some("c-1")), ("r-2", Some("c-2")), ("r-3", Some("c-1")), ("p-1", None)] {
            let mut entry = entry(&format!("{name}-e-{round}"));
            if round == 4 {
                entry.payload.resize(9_000, 5);
            }
            batch.push(Append { subject: subject.map(str::to_owned), ..Append::new(stream(name), round, vec![entry]) });
        }
        store.append(&batch).unwrap();
    }
    store
}

pub(super) fn open(folder: &Scratch) -> SqliteStore {
    SqliteStore::open(folder.path("store"), key()).unwrap()
}

/// A connection that knows nothing of us.
pub(super) fn raw(folder: &Scratch) -> Connection {
    Connection::open(folder.path("store")).unwrap()
}

/// What a stream holds, or the code of the error.
pub(super) type Held = Result<Vec<String>, String>;

/// What each stream holds.
pub(super) fn texts(store: &dyn Store) -> Vec<Held> {
    let load = |name| {
        let loaded = store.load(&stream(name)).map_err(|error| error.code().to_string())?;
        Ok(loaded.into_iter().map(|found| format!("{} {} {:?}", found.sequence, found.id, found.payload)).collect())
    };
    ["r-1", "r-2", "r-3", "p-1"].map(load).to_vec()
}
