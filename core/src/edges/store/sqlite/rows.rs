//! The rows of the history.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::hashing::{Hash, keyed, number, plain};
use super::keyring::Keyring;
use super::sealing::{Place, open, seal};
use super::secret::Secret;
use super::streams::Stream;
use super::trouble::Work;
use crate::edges::store::contract::{Entry, Recorded};

const TABLE: &str = "history";

/// One entry, as the file has it.
pub(super) struct HistoryRow {
    pub(super) position: i64,
    pub(super) stream: i64,
    pub(super) sequence: i64,
    pub(super) entry: Hash,
    /// The hash of the body, which stays when the body is erased.
    pub(super) body_hash: Hash,
    /// Its link in the chain of its stream.
    pub(super) row_hash: Hash,
    /// Its link in the chain through everything.
    pub(super) link: Hash,
    pub(super) body: Vec<u8>,
}

/// Where an entry stands, without what it says.
pub(super) struct Arrival {
    pub(super) position: i64,
    pub(super) stream: i64,
    pub(super) sequence: i64,
    pub(super) row_hash: Hash,
    pub(super) link: Hash,
}

impl Arrival {
    /// Its link in the chain through everything, as it should be. It covers where the row stands, so that the order of arrival
    /// can be checked without reading whole streams.
    pub(super) fn link_after(&self, keys: &Keyring, before: &Hash) -> Hash {
        let (position, stream, sequence) = (number(self.position), number(self.stream), number(self.sequence));
        keyed(&keys.chain, "link", &[before, &position, &stream, &sequence, &self.row_hash])
    }
}

/// What the id of an entry is called in the file.
pub(super) fn entry_hash(keys: &Keyring, stream: &Hash, id: &str) -> Hash {
    keyed(&keys.index, "entry", &[stream, id.as_bytes()])
}

impl HistoryRow {
    pub(super) const COLUMNS: &'static str = "position, stream, sequence, entry, body_hash, row_hash, link, body";

    pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (position, stream, sequence, entry) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        let (body_hash, row_hash, link, body) = (row.get(4)?, row.get(5)?, row.get(6)?, row.get(7)?);
        Ok(Self { position, stream, sequence, entry, body_hash, row_hash, link, body })
    }

    /// The entry of one id in one stream.
    pub(super) fn of_entry(conn: &Connection, stream: i64, entry: &Hash) -> Work<Option<Self>> {
        let sql = format!("SELECT {} FROM history WHERE stream = ?1 AND entry = ?2", Self::COLUMNS);
        Ok(conn.query_row(&sql, params![stream, entry], Self::from_row).optional()?)
    }

    /// The entry at one position.
    pub(super) fn at(conn: &Connection, position: i64) -> Work<Option<Self>> {
        let sql = format!("SELECT {} FROM history WHERE position = ?1", Self::COLUMNS);
        Ok(conn.query_row(&sql, [position], Self::from_row).optional()?)
    }

    /// Makes the row that follows the end of a stream and of everything.
    pub(super) fn next(keys: &Keyring, key: &Secret, stream: &Stream, before: (i64, &Hash), entry: &Entry) -> Work<Self> {
        let (position, sequence) = (before.0.saturating_add(1), stream.version.saturating_add(1));
        let place = [&stream.hash[..], &number(sequence), &number(position)];
        let body = seal(key, &Place { table: TABLE, row: &place }, &framed(entry))?;
        let (entry, body_hash) = (entry_hash(keys, &stream.hash, &entry.id), plain(&body));
        let mut row = Self { position, stream: stream.id, sequence, entry, body_hash, row_hash: entry, link: entry, body };
        row.row_hash = row.hash(keys, &stream.hash, &stream.head);
        row.link = row.link_after(keys, before.1);
        Ok(row)
    }

    pub(super) fn insert(&self, conn: &Connection) -> Work<()> {
        let sql = "INSERT INTO history (position, stream, sequence, entry, body_hash, row_hash, link, body)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let (hashes, body) = ((self.body_hash, self.row_hash, self.link), &self.body);
        let row = params![self.position, self.stream, self.sequence, self.entry, hashes.0, hashes.1, hashes.2, body];
        conn.execute(sql, row)?;
        Ok(())
    }

    /// Its link in the chain of its stream, as it should be.
    pub(super) fn hash(&self, keys: &Keyring, stream: &Hash, before: &Hash) -> Hash {
        let (sequence, position) = (number(self.sequence), number(self.position));
        keyed(&keys.chain, TABLE, &[before, stream, &sequence, &position, &self.entry, &self.body_hash])
    }

    /// Its link in the chain through everything, as it should be.
    pub(super) fn link_after(&self, keys: &Keyring, before: &Hash) -> Hash {
        let (position, stream, sequence) = (self.position, self.stream, self.sequence);
        let (row_hash, link) = (self.row_hash, self.link);
        Arrival { position, stream, sequence, row_hash, link }.link_after(keys, before)
    }

    /// Whether it follows what stands before it in its stream.
    pub(super) fn follows(&self, keys: &Keyring, stream: &Hash, sequence: i64, before: &Hash) -> bool {
        self.sequence == sequence.saturating_add(1) && self.row_hash == self.hash(keys, stream, before)
    }

    /// Whether its body was overwritten.
    pub(super) fn is_scrubbed(&self) -> bool {
        self.body.iter().all(|byte| *byte == 0)
    }

    /// What was recorded; none where it is not what is read.
    pub(super) fn recorded(&self, keys: &Keyring, key: &Secret, stream: &Hash) -> Option<Recorded> {
        if plain(&self.body) != self.body_hash {
            return None;
        }
        let place = [&stream[..], &number(self.sequence), &number(self.position)];
        let bytes = open(key, &Place { table: TABLE, row: &place }, &self.body)?;
        let (id, payload) = unframed(&bytes)?;
        let (sequence, position) = (self.sequence, self.position);
        (entry_hash(keys, stream, &id) == self.entry).then_some(Recorded { sequence, position, id, payload })
    }
}

/// The id and the payload as one text: the length of the id, the id, the payload.
fn framed(entry: &Entry) -> zeroize::Zeroizing<Vec<u8>> {
    let length = u16::try_from(entry.id.len()).unwrap_or(u16::MAX).to_le_bytes();
    zeroize::Zeroizing::new([&length, entry.id.as_bytes(), &entry.payload].concat())
}

fn unframed(bytes: &[u8]) -> Option<(String, Vec<u8>)> {
    let (length, rest) = bytes.split_first_chunk::<2>()?;
    let (id, payload) = rest.split_at_checked(usize::from(u16::from_le_bytes(*length)))?;
    Some((String::from_utf8(id.to_vec()).ok()?, payload.to_vec()))
}
