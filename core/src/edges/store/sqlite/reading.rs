//! How streams are read: checked, link by link, against the chain of the stream.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use super::hashing::BEGINNING;
use super::keyring::Keyring;
use super::ledger::Ledger;
use super::rows::HistoryRow;
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

/// Names of streams of one kind.
pub(super) fn streams(conn: &Connection, keys: &Keyring, kind: StreamKind, after: Option<&str>, limit: u32) -> Work<StreamPage> {
    let from = match after {
        None => 0,
        Some(name) => {
            let id = StreamId::new(kind, name.to_owned());
            Stream::find(conn, keys, &id)?.ok_or_else(faults::unknown_stream)?.id
        }
    };
    let limit = limit.min(PAGE_LIMIT);
    let columns = "s.id, s.stream, s.kind, s.subject, s.name, s.version, s.head, s.seal";
    let sql = format!(
        "SELECT {columns} FROM streams s LEFT JOIN subjects u ON u.id = s.subject
         WHERE s.kind = ?1 AND s.id > ?2 AND coalesce(u.erased, 0) = 0 ORDER BY s.id LIMIT ?3"
    );
    let mut statement = conn.prepare(&sql)?;
    let mut rows = statement.query(params![kind_number(kind), from, limit.saturating_add(1)])?;
    let mut page = StreamPage::new(Vec::new());
    while let Some(row) = rows.next()? {
        if page.names.len() == usize::try_from(limit).unwrap_or(0) {
            page.next = page.names.last().cloned();
            break;
        }
        let stream = Stream::from_row(row)?.checked(keys)?;
        page.names.push(named(conn, keys, &stream)?.name);
    }
    Ok(page)
}

/// What arrived after a position.
pub(super) fn changes(conn: &Connection, keys: &Keyring, after: i64, limit: u32) -> Work<Vec<Change>> {
    let sql = "SELECT h.position, h.sequence, h.stream FROM history h JOIN streams s ON s.id = h.stream
        LEFT JOIN subjects u ON u.id = s.subject
        WHERE h.position > ?1 AND coalesce(u.erased, 0) = 0 ORDER BY h.position LIMIT ?2";
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query(params![after, limit.min(PAGE_LIMIT)])?;
    let mut names: HashMap<i64, StreamId> = HashMap::new();
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (position, sequence, id) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let stream = match names.get(&id) {
            Some(stream) => stream.clone(),
            None => {
                let stream = named(conn, keys, &by_id(conn, keys, id)?)?;
                names.insert(id, stream.clone());
                stream
            }
        };
        found.push(Change { position, stream, sequence });
    }
    Ok(found)
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
