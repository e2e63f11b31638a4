//! The streams: their names, and the ends of their chains.

use rusqlite::{Connection, Row, params};

use super::hashing::{BEGINNING, Hash, keyed, number, plain};
use super::keyring::Keyring;
use super::ledger::Ledger;
use super::ring;
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
    /// The next hash there is.
    pub(super) next: Hash,
    pub(super) kind: i64,
    /// Its number among those of its kind.
    pub(super) nth: i64,
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
    pub(super) const COLUMNS: &'static str = "id, stream, next, kind, nth, subject, name, version, head, seal";

    pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (id, hash, next, kind, nth) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
        let (subject, name, version, head, seal) = (row.get(5)?, row.get(6)?, row.get(7)?, row.get(8)?, row.get(9)?);
        Ok(Self { id, hash, next, kind, nth, subject, name, version, head, seal })
    }

    /// The stream of that name, or proof that there is none.
    pub(super) fn find(conn: &Connection, keys: &Keyring, stream: &StreamId) -> Work<Option<Self>> {
        Ok(match Self::place_of(conn, keys, &stream_hash(keys, stream))? {
            ring::Place::Here(stream) => Some(stream),
            ring::Place::After(_) => None,
        })
    }

    fn place_of(conn: &Connection, keys: &Keyring, hash: &Hash) -> Work<ring::Place<Self>> {
        let sql = format!("SELECT {} FROM streams WHERE stream <= ?1 ORDER BY stream DESC LIMIT 1", Self::COLUMNS);
        let row = conn.query_row(&sql, [hash], Self::from_row)?.checked(keys)?;
        let (own, next) = (row.hash, row.next);
        ring::proven(row, own, next, hash).ok_or_else(|| damaged(TABLE, "the order of the streams is damaged"))
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

    /// The row before all others, in a new store.
    pub(super) fn begin(conn: &Connection, keys: &Keyring) -> Work<()> {
        let (hash, next, name) = (ring::FIRST, ring::LAST, Vec::new());
        let mut first = Self { id: 0, hash, next, kind: 0, nth: 0, subject: None, name, version: 0, head: BEGINNING, seal: hash };
        first.insert(conn, keys)
    }

    pub(super) fn create(
        conn: &Connection,
        keys: &Keyring,
        ledger: &mut Ledger,
        stream: &StreamId,
        owner: Option<(&mut Subject, &Secret)>,
    ) -> Work<Self> {
        let hash = stream_hash(keys, stream);
        let ring::Place::After(mut before) = Self::place_of(conn, keys, &hash)? else {
            return Err(damaged(TABLE, "a stream is there twice"));
        };
        let key = owner.as_ref().map_or(&keys.data, |(_, key)| *key);
        let name = seal(key, &Place { table: TABLE, row: &[&hash] }, stream.name.as_bytes())?;
        let (id, kind) = (ledger.streams().saturating_add(1), kind_number(stream.kind));
        ledger.count_stream(kind);
        let subject = match owner {
            Some((subject, _)) => {
                subject.count_stream(conn, keys)?;
                Some(subject.id)
            }
            None => None,
        };
        let (nth, next) = (ledger.of_kind(kind), before.next);
        let mut made = Self { id, hash, next, kind, nth, subject, name, version: 0, head: BEGINNING, seal: hash };
        before.next = hash;
        before.update(conn, keys)?;
        made.insert(conn, keys)?;
        Ok(made)
    }

    fn insert(&mut self, conn: &Connection, keys: &Keyring) -> Work<()> {
        self.seal = self.seal(keys);
        let sql = "INSERT INTO streams (id, stream, next, kind, nth, subject, name, version, head, seal)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        let (id, subject, name, version) = (self.id, self.subject, &self.name, self.version);
        let row = params![id, self.hash, self.next, self.kind, self.nth, subject, name, version, self.head, self.seal];
        conn.execute(sql, row)?;
        Ok(())
    }

    /// Writes what has changed: the end of the chain, or the name that was erased.
    pub(super) fn update(&mut self, conn: &Connection, keys: &Keyring) -> Work<()> {
        self.seal = self.seal(keys);
        let sql = "UPDATE streams SET next = ?2, name = ?3, version = ?4, head = ?5, seal = ?6 WHERE id = ?1";
        conn.execute(sql, params![self.id, self.next, self.name, self.version, self.head, self.seal])?;
        Ok(())
    }

    fn seal(&self, keys: &Keyring) -> Hash {
        let numbers = [self.id, self.kind, self.nth, self.subject.unwrap_or(0), self.version].map(number);
        let [id, kind, nth, subject, version] = &numbers;
        let name = plain(&self.name);
        keyed(&keys.chain, TABLE, &[id, &self.hash, &self.next, kind, nth, subject, version, &self.head, &name])
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
