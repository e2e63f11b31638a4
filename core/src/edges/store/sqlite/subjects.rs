//! The subjects: whose key protects what.

use rusqlite::{Connection, Row, params};

use super::hashing::{Hash, keyed, number, plain};
use super::keyring::Keyring;
use super::ledger::Ledger;
use super::ring;
use super::sealing::{Place, open, open_key, seal};
use super::secret::Secret;
use super::trouble::{Work, damaged};

const TABLE: &str = "subjects";

/// The length of a wrapped key: nonce, key, check.
const WRAPPED: usize = 72;

/// One subject, as the file has it.
pub(super) struct Subject {
    pub(super) id: i64,
    pub(super) hash: Hash,
    /// The next hash there is.
    pub(super) next: Hash,
    /// How many streams belong to them.
    pub(super) streams: i64,
    pub(super) secret: Vec<u8>,
    pub(super) name: Vec<u8>,
    pub(super) erased: bool,
    pub(super) seal: Hash,
}

/// What a pseudonym is called in the file.
pub(super) fn subject_hash(keys: &Keyring, name: &str) -> Hash {
    keyed(&keys.index, "subject", &[name.as_bytes()])
}

impl Subject {
    const COLUMNS: &'static str = "id, subject, next, streams, secret, name, erased, seal";

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (next, streams, secret, name) = (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
        Ok(Self { id: row.get(0)?, hash: row.get(1)?, next, streams, secret, name, erased: row.get(6)?, seal: row.get(7)? })
    }

    /// The subject of that pseudonym, or proof that there is none.
    pub(super) fn find(conn: &Connection, keys: &Keyring, name: &str) -> Work<Option<Self>> {
        Self::of_hash(conn, keys, &subject_hash(keys, name))
    }

    /// The same for what a pseudonym is called in the file.
    pub(super) fn of_hash(conn: &Connection, keys: &Keyring, hash: &Hash) -> Work<Option<Self>> {
        Ok(match Self::place_of(conn, keys, hash)? {
            ring::Place::Here(subject) => Some(subject),
            ring::Place::After(_) => None,
        })
    }

    fn place_of(conn: &Connection, keys: &Keyring, hash: &Hash) -> Work<ring::Place<Self>> {
        let sql = format!("SELECT {} FROM subjects WHERE subject <= ?1 ORDER BY subject DESC LIMIT 1", Self::COLUMNS);
        let row = conn.query_row(&sql, [hash], Self::from_row)?.checked(keys)?;
        let (own, next) = (row.hash, row.next);
        ring::proven(row, own, next, hash).ok_or_else(|| damaged(TABLE, "the order of the subjects is damaged"))
    }

    pub(super) fn by_id(conn: &Connection, keys: &Keyring, id: i64) -> Work<Self> {
        let sql = format!("SELECT {} FROM subjects WHERE id = ?1", Self::COLUMNS);
        conn.query_row(&sql, [id], Self::from_row)?.checked(keys)
    }

    pub(super) fn checked(self, keys: &Keyring) -> Work<Self> {
        if self.fits(keys) { Ok(self) } else { Err(damaged(self.place(), "a subject is not as it was written")) }
    }

    /// Whether the row is as it was written. An erased one holds zeros and nothing else.
    pub(super) fn fits(&self, keys: &Keyring) -> bool {
        let zeros = || self.secret.iter().chain(&self.name).all(|byte| *byte == 0);
        self.seal == self.seal(keys) && (!self.erased || zeros())
    }

    pub(super) fn place(&self) -> String {
        format!("{TABLE}/{}", self.id)
    }

    /// The row before all others, in a new store.
    pub(super) fn begin(conn: &Connection, keys: &Keyring) -> Work<()> {
        Self::new(0, ring::FIRST, vec![0; WRAPPED], Vec::new(), false).insert(conn, keys)
    }

    fn new(id: i64, hash: Hash, secret: Vec<u8>, name: Vec<u8>, erased: bool) -> Self {
        Self { id, hash, next: ring::LAST, streams: 0, secret, name, erased, seal: hash }
    }

    /// A new subject with a key of their own.
    pub(super) fn create(conn: &Connection, keys: &Keyring, ledger: &mut Ledger, name: &str) -> Work<(Self, Secret)> {
        let hash = subject_hash(keys, name);
        let key = Secret::random()?;
        let secret = seal(&keys.wrap, &Place { table: TABLE, row: &[b"secret", &hash] }, key.bytes())?;
        let name = seal(&key, &Place { table: TABLE, row: &[b"name", &hash] }, name.as_bytes())?;
        let id = ledger.subjects.saturating_add(1);
        Ok((Self::new(id, hash, secret, name, false).join(conn, keys, ledger)?, key))
    }

    /// The tombstone of somebody of whom nothing was kept.
    pub(super) fn bury(conn: &Connection, keys: &Keyring, ledger: &mut Ledger, hash: Hash) -> Work<()> {
        let id = ledger.subjects.saturating_add(1);
        Self::new(id, hash, vec![0; WRAPPED], Vec::new(), true).join(conn, keys, ledger).map(drop)
    }

    /// Takes its place in the order.
    fn join(mut self, conn: &Connection, keys: &Keyring, ledger: &mut Ledger) -> Work<Self> {
        let ring::Place::After(mut before) = Self::place_of(conn, keys, &self.hash)? else {
            return Err(damaged(TABLE, "a subject is there twice"));
        };
        (self.next, before.next) = (before.next, self.hash);
        before.update(conn, keys)?;
        self.insert(conn, keys)?;
        ledger.subjects = self.id;
        ledger.erased = ledger.erased.saturating_add(i64::from(self.erased));
        Ok(self)
    }

    fn insert(&mut self, conn: &Connection, keys: &Keyring) -> Work<()> {
        self.seal = self.seal(keys);
        let sql = "INSERT INTO subjects (id, subject, next, streams, secret, name, erased, seal)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let (secret, name) = (&self.secret, &self.name);
        conn.execute(sql, params![self.id, self.hash, self.next, self.streams, secret, name, self.erased, self.seal])?;
        Ok(())
    }

    /// Overwrites the key and the name with zeros of the same length, in place.
    pub(super) fn erase(&mut self, conn: &Connection, keys: &Keyring, ledger: &mut Ledger) -> Work<()> {
        self.erased = true;
        self.secret.fill(0);
        self.name.fill(0);
        ledger.erased = ledger.erased.saturating_add(1);
        self.update(conn, keys)
    }

    /// Wraps the key anew.
    pub(super) fn rewrap(&mut self, conn: &Connection, old: &Keyring, new: &Keyring) -> Work<()> {
        let key = open_key(&old.wrap, &Place { table: TABLE, row: &[b"secret", &self.hash] }, &self.secret);
        let key = key.ok_or_else(|| damaged(self.place(), "the key of a subject is not as it was written"))?;
        self.secret = seal(&new.wrap, &Place { table: TABLE, row: &[b"secret", &self.hash] }, key.bytes())?;
        self.update(conn, new)
    }

    /// Counts one more stream of theirs.
    pub(super) fn count_stream(&mut self, conn: &Connection, keys: &Keyring) -> Work<()> {
        self.streams = self.streams.saturating_add(1);
        self.update(conn, keys)
    }

    fn update(&mut self, conn: &Connection, keys: &Keyring) -> Work<()> {
        self.seal = self.seal(keys);
        let sql = "UPDATE subjects SET next = ?2, streams = ?3, secret = ?4, name = ?5, erased = ?6, seal = ?7 WHERE id = ?1";
        let (secret, name) = (&self.secret, &self.name);
        conn.execute(sql, params![self.id, self.next, self.streams, secret, name, self.erased, self.seal])?;
        Ok(())
    }

    fn seal(&self, keys: &Keyring) -> Hash {
        let (id, streams, erased) = (number(self.id), number(self.streams), [u8::from(self.erased)]);
        let (secret, name) = (plain(&self.secret), plain(&self.name));
        keyed(&keys.chain, TABLE, &[&id, &self.hash, &self.next, &streams, &erased, &secret, &name])
    }

    /// The subject's own key.
    pub(super) fn key(&self, conn: &Connection, keys: &Keyring) -> Work<Secret> {
        match open_key(&keys.wrap, &Place { table: TABLE, row: &[b"secret", &self.hash] }, &self.secret) {
            Some(key) => Ok(key),
            None => {
                keys.still_fits(conn)?;
                Err(damaged(self.place(), "the key of a subject is not as it was written"))
            }
        }
    }

    /// The pseudonym.
    pub(super) fn name(&self, key: &Secret) -> Work<String> {
        let plain = open(key, &Place { table: TABLE, row: &[b"name", &self.hash] }, &self.name);
        let text = plain.and_then(|plain| String::from_utf8(plain.to_vec()).ok());
        text.ok_or_else(|| damaged(self.place(), "the name of a subject is not as it was written"))
    }

    /// Every subject, in the order in which they came; first the row before all others.
    pub(super) fn all(conn: &Connection, mut each: impl FnMut(Self) -> Work<()>) -> Work<()> {
        let mut statement = conn.prepare(&format!("SELECT {} FROM subjects ORDER BY id", Self::COLUMNS))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            each(Self::from_row(row)?)?;
        }
        Ok(())
    }
}
