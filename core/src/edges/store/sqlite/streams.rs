//! The streams: their names, and the ends of their chains.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::hashing::{BEGINNING, Hash, keyed, number, plain};
use super::keyring::Keyring;
use super::ledger::Ledger;
use super::sealing::{Place, open, seal};
use super::secret::Secret;
use super::subjects::Subject;
use super::trouble::{Work, damaged};
use crate::edges::store::contract::{StreamId, StreamKind};

const TABLE: &str = "streams";

/// One stream, as the file has it.
pub(super) struct Stream {
    pub(super) id: i64,
    pub(super) hash: Hash,
    pub(super) kind: i64,
    pub(super) subject: Option<i64>,
    pub(super) name: Vec<u8>,
    pub(super) version: i64,
    /// The last hash of its own chain.
    pub(super) head: Hash,
    pub(super) seal: Hash,
}

/// What a stream is called in the file.
pub(super) fn stream_hash(keys: &Keyring, stream: &StreamId) -> Hash {
    keyed(&keys.index, "stream", &[stream.kind.as_str().as_bytes(), stream.name.as_bytes()])
}

/// The number of a kind in the file. Numbers are never given to another kind.
pub(super) const fn kind_number(kind: StreamKind) -> i64 {
    match kind {
        StreamKind::Referral => 1,
        StreamKind::Places => 2,
        StreamKind::Settings => 3,
    }
}

impl Stream {
    pub(super) const COLUMNS: &'static str = "id, stream, kind, subject, name, version, head, seal";

    pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (kind, subject, name, version) = (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
        Ok(Self { id: row.get(0)?, hash: row.get(1)?, kind, subject, name, version, head: row.get(6)?, seal: row.get(7)? })
    }

    pub(super) fn find(conn: &Connection, keys: &Keyring, stream: &StreamId) -> Work<Option<Self>> {
        let sql = format!("SELECT {} FROM streams WHERE stream = ?1", Self::COLUMNS);
        let found = conn.query_row(&sql, [stream_hash(keys, stream)], Self::from_row).optional()?;
        found.map(|stream| stream.checked(keys)).transpose()
    }

    pub(super) fn checked(self, keys: &Keyring) -> Work<Self> {
        if self.fits(keys) { Ok(self) } else { Err(damaged(self.place(), "a stream is not as it was written")) }
    }

    pub(super) fn fits(&self, keys: &Keyring) -> bool {
        self.seal == self.seal(keys)
    }

    /// Where it stands, while its name is not known.
    pub(super) fn place(&self) -> String {
        format!("{TABLE}/{}", self.id)
    }

    pub(super) fn create(
        conn: &Connection,
        keys: &Keyring,
        ledger: &mut Ledger,
        stream: &StreamId,
        owner: Option<(&Subject, &Secret)>,
    ) -> Work<Self> {
        let hash = stream_hash(keys, stream);
        let key = owner.map_or(&keys.data, |(_, key)| key);
        let name = seal(key, &Place { table: TABLE, row: &[&hash] }, stream.name.as_bytes())?;
        let (id, kind) = (ledger.streams.saturating_add(1), kind_number(stream.kind));
        let subject = owner.map(|(subject, _)| subject.id);
        let mut made = Self { id, hash, kind, subject, name, version: 0, head: BEGINNING, seal: hash };
        made.seal = made.seal(keys);
        let sql =
            "INSERT INTO streams (id, stream, kind, subject, name, version, head, seal) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let row = params![made.id, made.hash, made.kind, made.subject, made.name, made.version, made.head, made.seal];
        conn.execute(sql, row)?;
        ledger.streams = id;
        Ok(made)
    }

    /// Writes what has changed: the end of the chain, or the name that was erased.
    pub(super) fn update(&mut self, conn: &Connection, keys: &Keyring) -> Work<()> {
        self.seal = self.seal(keys);
        let sql = "UPDATE streams SET name = ?2, version = ?3, head = ?4, seal = ?5 WHERE id = ?1";
        conn.execute(sql, params![self.id, self.name, self.version, self.head, self.seal])?;
        Ok(())
    }

    fn seal(&self, keys: &Keyring) -> Hash {
        let numbers = [self.id, self.kind, self.subject.unwrap_or(0), self.version].map(number);
        let [id, kind, subject, version] = &numbers;
        keyed(&keys.chain, TABLE, &[id, &self.hash, kind, subject, version, &self.head, &plain(&self.name)])
    }

    /// Its name, which says the hash in the file again.
    pub(super) fn name(&self, keys: &Keyring, key: &Secret) -> Work<StreamId> {
        let wrong = || damaged(self.place(), "the name of a stream is not as it was written");
        let plain = open(key, &Place { table: TABLE, row: &[&self.hash] }, &self.name).ok_or_else(wrong)?;
        let name = String::from_utf8(plain.to_vec()).map_err(|_| wrong())?;
        let kind = StreamKind::ALL.iter().find(|kind| kind_number(**kind) == self.kind).ok_or_else(wrong)?;
        let stream = StreamId::new(*kind, name);
        if stream_hash(keys, &stream) == self.hash { Ok(stream) } else { Err(wrong()) }
    }

    /// The key of its subject, or the store's own; none where the subject was erased.
    pub(super) fn key(&self, conn: &Connection, keys: &Keyring) -> Work<Option<Secret>> {
        let Some(subject) = self.subject else { return Ok(Some(keys.data.clone())) };
        let subject = Subject::by_id(conn, keys, subject)?;
        if subject.erased { Ok(None) } else { subject.key(conn, keys).map(Some) }
    }
}
