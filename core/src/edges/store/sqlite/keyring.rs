//! The keys of an open store.

use rusqlite::{Connection, OptionalExtension, params};

use super::hashing::{Hash, keyed};
use super::key::StoreKey;
use super::sealing::{Place, open_key, seal};
use super::secret::{Secret, random};
use super::trouble::{Trouble, Work, damaged};
use crate::ground::error::{Code, FingerpostError};

/// The keys of an open store. The master key itself is not kept.
#[derive(Clone)]
pub(super) struct Keyring {
    /// Which store this is.
    store: [u8; 16],
    /// What the file says where the master key is the right one.
    check: Hash,
    /// Wraps all other keys; made from the master key.
    pub(super) wrap: Secret,
    /// Makes the hashes of names.
    pub(super) index: Secret,
    /// Makes the chains and seals.
    pub(super) chain: Secret,
    /// Encrypts what belongs to no subject.
    pub(super) data: Secret,
}

impl Keyring {
    /// New keys for a new store. Names hash as in another store where its key is given.
    pub(super) fn new(master: &StoreKey, index: Option<&Secret>) -> Work<Self> {
        let store = random()?;
        let index = index.cloned().map_or_else(Secret::random, Ok)?;
        let (chain, data) = (Secret::random()?, Secret::random()?);
        Ok(Self { check: check(master, &store), wrap: wrap(master), store, index, chain, data })
    }

    /// The same keys under another master key.
    pub(super) fn under(&self, master: &StoreKey) -> Self {
        Self { check: check(master, &self.store), wrap: wrap(master), ..self.clone() }
    }

    /// Reads the keys of a store.
    pub(super) fn read(conn: &Connection, master: &StoreKey) -> Work<Self> {
        let sql = "SELECT store, key_check, index_key, chain_key, data_key FROM keys WHERE id = 1";
        type Row = ([u8; 16], Hash, Vec<u8>, Vec<u8>, Vec<u8>);
        let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?));
        let found: Option<Row> = conn.query_row(sql, [], row).optional()?;
        let (store, said, index, chain, data) = found.ok_or_else(|| damaged("keys", "the keys are missing"))?;
        let wrap = wrap(master);
        let key = |name: &str, bytes: &[u8]| open_key(&wrap, &Place { table: "keys", row: &[name.as_bytes(), &store] }, bytes);
        let keys = (key("index", &index), key("chain", &chain), key("data", &data));
        let fits = said == check(master, &store);
        match keys {
            (Some(index), Some(chain), Some(data)) if fits => Ok(Self { store, check: said, wrap, index, chain, data }),
            // Nothing at all fits: it is another key. Where some does, the key is right and the rest is damaged.
            (None, None, None) if !fits => Err(wrong_key()),
            _ => Err(damaged("keys", "the keys are damaged")),
        }
    }

    /// Writes the keys of a new store, or after a rotation.
    pub(super) fn write(&self, conn: &Connection) -> Work<()> {
        let wrapped = |name: &str, key: &Secret| {
            seal(&self.wrap, &Place { table: "keys", row: &[name.as_bytes(), &self.store] }, key.bytes())
        };
        let sql = "INSERT INTO keys (id, store, key_check, index_key, chain_key, data_key) VALUES (1, ?1, ?2, ?3, ?4, ?5)
            ON CONFLICT (id) DO UPDATE SET key_check = ?2, index_key = ?3, chain_key = ?4, data_key = ?5";
        let (index, chain, data) = (wrapped("index", &self.index)?, wrapped("chain", &self.chain)?, wrapped("data", &self.data)?);
        conn.execute(sql, params![self.store, self.check, index, chain, data])?;
        Ok(())
    }

    /// The wrapped keys as they stand in the file.
    pub(super) fn wrapped(conn: &Connection) -> Work<[Vec<u8>; 3]> {
        let sql = "SELECT index_key, chain_key, data_key FROM keys WHERE id = 1";
        Ok(conn.query_row(sql, [], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?)
    }

    /// Refuses to go on where somebody else has rotated the master key meanwhile.
    pub(super) fn still_fits(&self, conn: &Connection) -> Work<()> {
        let said: Hash = conn.query_row("SELECT key_check FROM keys WHERE id = 1", [], |row| row.get(0))?;
        if said == self.check { Ok(()) } else { Err(wrong_key()) }
    }
}

fn wrap(master: &StoreKey) -> Secret {
    Secret::new(keyed(master.secret(), "wrap", &[]))
}

fn check(master: &StoreKey, store: &[u8; 16]) -> Hash {
    keyed(master.secret(), "check", &[store])
}

fn wrong_key() -> Trouble {
    let detail = "the store was written with another key";
    Trouble::Fault(FingerpostError::store(Code::StoreWrongKey, "", detail))
}
