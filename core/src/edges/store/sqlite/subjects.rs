//! The subjects: whose key protects what.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::hashing::{Hash, keyed, number, plain};
use super::keyring::Keyring;
use super::ledger::Ledger;
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
    const COLUMNS: &'static str = "id, subject, secret, name, erased, seal";

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (secret, name, erased) = (row.get(2)?, row.get(3)?, row.get(4)?);
        Ok(Self { id: row.get(0)?, hash: row.get(1)?, secret, name, erased, seal: row.get(5)? })
    }

    pub(super) fn find(conn: &Connection, keys: &Keyring, name: &str) -> Work<Option<Self>> {
        let sql = format!("SELECT {} FROM subjects WHERE subject = ?1", Self::COLUMNS);
        let found = conn.query_row(&sql, [subject_hash(keys, name)], Self::from_row).optional()?;
        found.map(|subject| subject.checked(keys)).transpose()
    }

    pub(super) fn by_id(conn: &Connection, keys: &Keyring, id: i64) -> Work<Self> {
        let sql = format!("SELECT {} FROM subjects WHERE id = ?1", Self::COLUMNS);
        conn.query_row(&sql, [id], Self::from_row)?.checked(keys)
    }

    fn checked(self, keys: &Keyring) -> Work<Self> {
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

    /// A new subject with a key of their own, or the tombstone of one who was never seen.
    pub(super) fn create(conn: &Connection, keys: &Keyring, ledger: &mut Ledger, name: &str, erased: bool) -> Work<Self> {
        let hash = subject_hash(keys, name);
        let key = Secret::random()?;
        let (secret, name) = if erased {
            (vec![0; WRAPPED], Vec::new())
        } else {
            let wrapped = seal(&keys.wrap, &Place { table: TABLE, row: &[b"secret", &hash] }, key.bytes())?;
            (wrapped, seal(&key, &Place { table: TABLE, row: &[b"name", &hash] }, name.as_bytes())?)
        };
        let mut subject = Self { id: ledger.subjects.saturating_add(1), hash, secret, name, erased, seal: hash };
        subject.insert(conn, keys, ledger)?;
        Ok(subject)
    }

    /// The tombstone of somebody whose hash alone is known.
    pub(super) fn bury(conn: &Connection, keys: &Keyring, ledger: &mut Ledger, hash: Hash) -> Work<()> {
        let (secret, name) = (vec![0; WRAPPED], Vec::new());
        Self { id: ledger.subjects.saturating_add(1), hash, secret, name, erased: true, seal: hash }.insert(conn, keys, ledger)
    }

    fn insert(&mut self, conn: &Connection, keys: &Keyring, ledger: &mut Ledger) -> Work<()> {
        self.seal = self.seal(keys);
        let sql = "INSERT INTO subjects (id, subject, secret, name, erased, seal) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        conn.execute(sql, params![self.id, self.hash, self.secret, self.name, self.erased, self.seal])?;
        ledger.subjects = self.id;
        ledger.erased = ledger.erased.saturating_add(i64::from(self.erased));
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

    fn update(&mut self, conn: &Connection, keys: &Keyring) -> Work<()> {
        self.seal = self.seal(keys);
        let sql = "UPDATE subjects SET secret = ?2, name = ?3, erased = ?4, seal = ?5 WHERE id = ?1";
        conn.execute(sql, params![self.id, self.secret, self.name, self.erased, self.seal])?;
        Ok(())
    }

    fn seal(&self, keys: &Keyring) -> Hash {
        let parts: [&[u8]; 5] =
            [&number(self.id), &self.hash, &[u8::from(self.erased)], &plain(&self.secret), &plain(&self.name)];
        keyed(&keys.chain, TABLE, &parts)
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

    /// Every subject, in the order in which they came.
    pub(super) fn all(conn: &Connection, mut each: impl FnMut(Self) -> Work<()>) -> Work<()> {
        let mut statement = conn.prepare(&format!("SELECT {} FROM subjects ORDER BY id", Self::COLUMNS))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            each(Self::from_row(row)?)?;
        }
        Ok(())
    }
}
