//! A damaged store, read row by row: where one page is damaged the others still answer.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::hashing::{BEGINNING, Hash};
use super::keyring::Keyring;
use super::ledger::Ledger;
use super::rows::HistoryRow;
use super::salvage_report::{SalvageReport, SalvagedStream};
use super::secret::Secret;
use super::streams::Stream;
use super::subjects::Subject;
use super::trouble::Work;
use crate::edges::store::contract::{Append, Entry, StreamId};

/// How far rows are looked for where nothing says how many there are.
const SEARCHED: i64 = 1_000_000;

/// A damaged store.
pub(super) struct Wreck {
    conn: Connection,
    pub(super) keys: Keyring,
    ledger: Option<Ledger>,
    /// How many entries to ask for.
    pub(super) positions: i64,
    streams: BTreeMap<i64, Saving>,
    /// The hashes of erased subjects.
    erased: Vec<Hash>,
}

/// A stream while it is saved.
struct Saving {
    known: Option<Known>,
    is_erased: bool,
    /// How many entries there were, as far as anything says so.
    length: i64,
    saved: i64,
    head: Hash,
    why: Option<String>,
}

/// What is needed to read a stream.
struct Known {
    hash: Hash,
    id: StreamId,
    subject: Option<String>,
    key: Secret,
}

impl Wreck {
    pub(super) fn read(conn: Connection, keys: Keyring) -> Work<Self> {
        let ledger = Ledger::read(&conn, &keys).ok();
        let bound = |table: &str, column: &str, counted: Option<i64>| {
            let sql = format!("SELECT coalesce(max({column}), 0) FROM {table}");
            let found = conn.query_row(&sql, [], |row| row.get::<_, i64>(0)).unwrap_or(SEARCHED);
            counted.unwrap_or_else(|| found.clamp(0, SEARCHED))
        };
        let positions = bound("history", "position", ledger.as_ref().map(|ledger| ledger.entries));
        let last_stream = bound("streams", "id", ledger.as_ref().map(Ledger::streams));
        let last_subject = bound("subjects", "id", ledger.as_ref().map(|ledger| ledger.subjects));
        let mut wreck = Self { conn, keys, ledger, positions, streams: BTreeMap::new(), erased: Vec::new() };
        for id in 1..=last_subject {
            if let Some(subject) = wreck.subject(id).filter(|subject| subject.erased) {
                wreck.erased.push(subject.hash);
            }
        }
        for id in 1..=last_stream {
            let saving = wreck.stream(id);
            wreck.streams.insert(id, saving);
        }
        Ok(wreck)
    }

    fn subject(&self, id: i64) -> Option<Subject> {
        Subject::by_id(&self.conn, &self.keys, id).ok()
    }

    fn stream(&self, id: i64) -> Saving {
        let sql = format!("SELECT {} FROM streams WHERE id = ?1", Stream::COLUMNS);
        let mut saving = Saving { known: None, is_erased: false, length: 0, saved: 0, head: BEGINNING, why: None };
        let Ok(stream) = self.conn.query_row(&sql, [id], Stream::from_row) else { return saving };
        if stream.fits(&self.keys) {
            saving.length = stream.version;
        }
        let subject = stream.subject.and_then(|id| self.subject(id));
        saving.is_erased = subject.as_ref().is_some_and(|subject| subject.erased);
        saving.known = self.known(&stream, subject.as_ref());
        saving
    }

    fn known(&self, stream: &Stream, subject: Option<&Subject>) -> Option<Known> {
        let key = match (stream.subject, subject) {
            (None, _) => self.keys.data.clone(),
            (Some(_), Some(subject)) if !subject.erased => subject.key(&self.conn, &self.keys).ok()?,
            _ => return None,
        };
        let id = stream.name(&self.keys, &key).ok()?;
        let subject = match subject {
            Some(subject) => Some(subject.name(&key).ok()?),
            None => None,
        };
        Some(Known { hash: stream.hash, id, subject, key })
    }

    /// Remembers in another store who was erased.
    pub(super) fn bury(&self, conn: &Connection, keys: &Keyring) -> Work<()> {
        let mut ledger = Ledger::read(conn, keys)?;
        for hash in &self.erased {
            Subject::bury(conn, keys, &mut ledger, *hash)?;
        }
        ledger.write(conn, keys)
    }

    /// What to add to the new store for one entry: nothing where it, or one before it in its stream, cannot be trusted.
    pub(super) fn take(&mut self, position: i64) -> Option<Append> {
        let row = HistoryRow::at(&self.conn, position).ok().flatten()?;
        let stream = self.streams.get_mut(&row.stream)?;
        stream.length = stream.length.max(row.sequence);
        if stream.why.is_some() || stream.is_erased {
            return None;
        }
        let Some(known) = &stream.known else {
            stream.why = Some("the name or the key of the stream cannot be read".to_owned());
            return None;
        };
        let next = stream.saved.saturating_add(1);
        let follows = row.follows(&self.keys, &known.hash, stream.saved, &stream.head);
        let Some(recorded) = row.recorded(&self.keys, &known.key, &known.hash).filter(|_| follows) else {
            stream.why = Some(format!("entry {next} is missing or not what was recorded"));
            return None;
        };
        let entry = Entry::new(recorded.id, recorded.payload);
        let append = Append { subject: known.subject.clone(), ..Append::new(known.id.clone(), stream.saved, vec![entry]) };
        (stream.saved, stream.head) = (next, row.row_hash);
        Some(append)
    }

    pub(super) fn report(self) -> SalvageReport {
        let erased = i64::try_from(self.erased.len()).unwrap_or(i64::MAX);
        let mut report = SalvageReport::new(0, 0, erased, Vec::new(), self.ledger.is_some());
        for stream in self.streams.into_values().filter(|stream| !stream.is_erased) {
            let lost = stream.length.saturating_sub(stream.saved);
            let missing = || (lost > 0).then(|| format!("entry {} is missing", stream.saved.saturating_add(1)));
            let why = stream.why.clone().or_else(missing);
            let id = stream.known.map(|known| known.id);
            let unknown = || (id.is_none()).then(|| "the name or the key of the stream cannot be read".to_owned());
            let why = why.or_else(unknown);
            report.saved = report.saved.saturating_add(stream.saved);
            report.lost = report.lost.saturating_add(lost);
            report.streams.push(SalvagedStream { saved: stream.saved, lost, stream: id, why });
        }
        report
    }
}
