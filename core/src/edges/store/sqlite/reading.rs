//! How streams are read: checked, link by link, against the chain of the stream.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rusqlite::{Connection, params};

use super::hashing::BEGINNING;
use super::keyring::Keyring;
use super::ledger::{Ledger, link};
use super::rows::{Arrival, HistoryRow};
use super::streams::{Stream, kind_number};
use super::trouble::{Work, damaged};
use crate::edges::store::contract::{Change, PAGE_LIMIT, Recorded, StreamId, StreamKind, StreamPage, faults};

/// Every entry of a stream.
pub(super) fn load(conn: &Connection, keys: &Keyring, id: &StreamId) -> Work<Vec<Recorded>> {
    let Some(stream) = Stream::find(conn, keys, id)? else { return Ok(Vec::new()) };
    let Some(key) = stream.key(conn, keys)? else { return Err(faults::erased_stream(id).into()) };
    let mut statement =
        conn.prepare(&format!("SELECT {} FROM history WHERE stream = ?1 ORDER BY sequence", HistoryRow::COLUMNS))?;
    let mut rows = statement.query([stream.id])?;
    let (mut entries, mut sequence, mut head) = (Vec::new(), 0_i64, BEGINNING);
    while let Some(row) = rows.next()? {
        let row = HistoryRow::from_row(row)?;
        let here = || format!("{id}/{}", sequence.saturating_add(1));
        if !row.follows(keys, &stream.hash, sequence, &head) {
            return Err(damaged(here(), "an entry does not follow the one before it"));
        }
        let recorded = row.recorded(keys, &key, &stream.hash);
        entries.push(recorded.ok_or_else(|| damaged(here(), "an entry is not what was recorded"))?);
        (sequence, head) = (row.sequence, row.row_hash);
    }
    if sequence != stream.version || head != stream.head {
        return Err(damaged(id.to_string(), "entries are missing at the end of the stream"));
    }
    Ok(entries)
}

/// The number of entries of a stream.
pub(super) fn version(conn: &Connection, keys: &Keyring, id: &StreamId) -> Work<i64> {
    let Some(stream) = Stream::find(conn, keys, id)? else { return Ok(0) };
    match stream.key(conn, keys)? {
        Some(_) => Ok(stream.version),
        None => Err(faults::erased_stream(id).into()),
    }
}

/// Names of streams of one kind. Their numbers have no gaps, so that a damaged index hides none.
pub(super) fn streams(conn: &Connection, keys: &Keyring, kind: StreamKind, after: Option<&str>, limit: u32) -> Work<StreamPage> {
    let mut nth = match after {
        None => 0,
        Some(name) => {
            let id = StreamId::new(kind, name.to_owned());
            Stream::find(conn, keys, &id)?.ok_or_else(faults::unknown_stream)?.nth
        }
    };
    let limit = usize::try_from(limit.min(PAGE_LIMIT)).unwrap_or(0);
    let sql = format!("SELECT {} FROM streams WHERE kind = ?1 AND nth > ?2 ORDER BY nth", Stream::COLUMNS);
    let mut statement = conn.prepare(&sql)?;
    let mut rows = statement.query(params![kind_number(kind), nth])?;
    let mut page = StreamPage::new(Vec::new());
    while let Some(row) = rows.next()? {
        let stream = Stream::from_row(row)?.checked(keys)?;
        if stream.kind != kind_number(kind) || stream.nth != nth.saturating_add(1) {
            return Err(damaged("streams", "the list of the streams is damaged"));
        }
        nth = stream.nth;
        let Some(key) = stream.key(conn, keys)? else { continue };
        if page.names.len() == limit {
            page.next = page.names.last().cloned();
            return Ok(page);
        }
        page.names.push(stream.name(keys, &key)?.name);
    }
    if nth != Ledger::read(conn, keys)?.of_kind(kind_number(kind)) {
        return Err(damaged("streams", "streams are missing at the end of the list"));
    }
    Ok(page)
}

/// What arrived after a position, checked against the chain through everything.
pub(super) fn changes(conn: &Connection, keys: &Keyring, after: i64, limit: u32) -> Work<Vec<Change>> {
    let ledger = Ledger::read(conn, keys)?;
    let after = after.max(0);
    let limit = usize::try_from(limit.min(PAGE_LIMIT)).unwrap_or(0);
    let mut found = Vec::new();
    if after >= ledger.entries || limit == 0 {
        return Ok(found);
    }
    let (mut position, mut before) = (after, if after == 0 { BEGINNING } else { link(conn, after)? });
    let sql = "SELECT position, stream, sequence, row_hash, link FROM history WHERE position > ?1 ORDER BY position";
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([after])?;
    let mut names: HashMap<i64, Option<StreamId>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let row = Arrival {
            position: row.get(0)?,
            stream: row.get(1)?,
            sequence: row.get(2)?,
            row_hash: row.get(3)?,
            link: row.get(4)?,
        };
        if row.position != position.saturating_add(1) || row.link != row.link_after(keys, &before) {
            return Err(damaged(format!("history/{}", row.position), "an entry does not follow the one that arrived before it"));
        }
        (position, before) = (row.position, row.link);
        if let Entry::Vacant(vacant) = names.entry(row.stream) {
            vacant.insert(name_of(conn, keys, row.stream)?);
        }
        if let Some(stream) = names.get(&row.stream).cloned().flatten() {
            found.push(Change { position, stream, sequence: row.sequence });
            if found.len() == limit {
                return Ok(found);
            }
        }
    }
    if (position, before) != (ledger.entries, ledger.head) {
        return Err(damaged("history", "entries are missing at the end"));
    }
    Ok(found)
}

/// The name of a stream; none where its subject was erased.
fn name_of(conn: &Connection, keys: &Keyring, id: i64) -> Work<Option<StreamId>> {
    let stream = by_id(conn, keys, id)?;
    stream.key(conn, keys)?.map(|key| stream.name(keys, &key)).transpose()
}

fn by_id(conn: &Connection, keys: &Keyring, id: i64) -> Work<Stream> {
    let sql = format!("SELECT {} FROM streams WHERE id = ?1", Stream::COLUMNS);
    conn.query_row(&sql, [id], Stream::from_row)?.checked(keys)
}

/// The name of a stream that was not erased.
pub(super) fn named(conn: &Connection, keys: &Keyring, stream: &Stream) -> Work<StreamId> {
    let key = stream.key(conn, keys)?.ok_or_else(|| damaged(stream.place(), "a stream lost its key"))?;
    stream.name(keys, &key)
}

/// The head of the history.
pub(super) fn head(conn: &Connection, keys: &Keyring) -> Work<String> {
    Ok(Ledger::read(conn, keys)?.head().to_string())
}
