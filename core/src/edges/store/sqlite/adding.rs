//! How entries are added: every step costs the same however long the history is.

use rusqlite::Connection;

use super::keyring::Keyring;
use super::ledger::Ledger;
use super::rows::{HistoryRow, entry_hash};
use super::secret::Secret;
use super::streams::Stream;
use super::subjects::Subject;
use super::trouble::{Work, damaged};
use crate::edges::store::contract::{Append, Appended, Entry, Known, check, faults, plan};

/// Adds a batch, within a transaction.
pub(super) fn append_all(conn: &Connection, keys: &Keyring, batch: &[Append]) -> Work<Vec<Appended>> {
    let mut ledger = Ledger::read(conn, keys)?;
    ledger.agrees_with_the_end(conn)?;
    let mut done = Vec::with_capacity(batch.len());
    for (at, append) in batch.iter().enumerate() {
        done.push(append_one(conn, keys, &mut ledger, append, at)?);
    }
    ledger.write(conn, keys)?;
    Ok(done)
}

fn append_one(conn: &Connection, keys: &Keyring, ledger: &mut Ledger, append: &Append, at: usize) -> Work<Appended> {
    check(append, at)?;
    let stream = Stream::find(conn, keys, &append.stream)?;
    let subject = append.subject.as_ref().map(|name| Subject::find(conn, keys, name)).transpose()?.flatten();
    if subject.as_ref().is_some_and(|subject| subject.erased) {
        return Err(faults::erased().at(format!("/{at}/subject")).into());
    }
    let key = key_of(conn, keys, stream.as_ref(), subject.as_ref(), at)?;
    if stream.as_ref().is_some_and(|stream| subject_differs(append, stream, subject.as_ref())) {
        return Err(faults::subject_differs().at(format!("/{at}/subject")).into());
    }
    let version = stream.as_ref().map_or(0, |stream| stream.version);
    let known = |entry: &Entry| known(conn, keys, stream.as_ref(), key.as_ref(), entry);
    let added = plan(append, at, version, known)?;
    let count = u32::try_from(added.len()).unwrap_or(u32::MAX);
    if added.is_empty() {
        return Ok(Appended::new(append.stream.clone(), version, 0));
    }
    let (mut subject, key) = match (key, &append.subject) {
        (Some(key), _) => (subject, key),
        (None, Some(name)) => {
            let (made, key) = Subject::create(conn, keys, ledger, name)?;
            (Some(made), key)
        }
        (None, None) => (None, keys.data.clone()),
    };
    let stream = match stream {
        Some(stream) => stream,
        None => Stream::create(conn, keys, ledger, &append.stream, subject.as_mut().map(|subject| (subject, &key)))?,
    };
    let version = push(conn, keys, ledger, (stream, &key), &added)?;
    Ok(Appended::new(append.stream.clone(), version, count))
}

/// The key the append is kept under, where it is there already. A stream that was erased takes nothing.
fn key_of(
    conn: &Connection,
    keys: &Keyring,
    stream: Option<&Stream>,
    subject: Option<&Subject>,
    at: usize,
) -> Work<Option<Secret>> {
    match (stream, subject) {
        (Some(stream), _) => match stream.key(conn, keys)? {
            Some(key) => Ok(Some(key)),
            None => Err(faults::erased().at(format!("/{at}/stream")).into()),
        },
        (None, Some(subject)) => subject.key(conn, keys).map(Some),
        (None, None) => Ok(None),
    }
}

fn subject_differs(append: &Append, stream: &Stream, subject: Option<&Subject>) -> bool {
    append.subject.is_some() != stream.subject.is_some() || stream.subject != subject.map(|subject| subject.id)
}

/// The entry of that id that is in the stream, if any.
fn known(conn: &Connection, keys: &Keyring, stream: Option<&Stream>, key: Option<&Secret>, entry: &Entry) -> Work<Option<Known>> {
    let (Some(stream), Some(key)) = (stream, key) else { return Ok(None) };
    let Some(row) = HistoryRow::of_entry(conn, stream.id, &entry_hash(keys, &stream.hash, &entry.id))? else {
        return Ok(None);
    };
    let Some(recorded) = row.recorded(keys, key, &stream.hash) else {
        return Err(damaged(format!("{}/{}", stream.place(), row.sequence), "an entry is not what was recorded"));
    };
    Ok(Some(Known { sequence: row.sequence, same: recorded.payload == entry.payload }))
}

fn push(conn: &Connection, keys: &Keyring, ledger: &mut Ledger, to: (Stream, &Secret), added: &[&Entry]) -> Work<i64> {
    let (mut stream, key) = to;
    for entry in added {
        let row = HistoryRow::next(keys, key, &stream, (ledger.entries, &ledger.head), entry)?;
        row.insert(conn)?;
        (stream.version, stream.head) = (row.sequence, row.row_hash);
        (ledger.entries, ledger.head) = (row.position, row.link);
    }
    stream.update(conn, keys)?;
    Ok(stream.version)
}
