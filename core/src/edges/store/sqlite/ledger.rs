//! The ledger: how much a store holds, and the end of the chain through everything.

use rusqlite::{Connection, params};

use super::hashing::{BEGINNING, Hash, keyed, number};
use super::keyring::Keyring;
use super::trouble::{Work, damaged};
use crate::edges::store::contract::{Head, hexadecimal};

/// How much a store holds. It is sealed, so that rows cannot be taken off the end unseen.
pub(super) struct Ledger {
    pub(super) entries: i64,
    pub(super) streams: i64,
    pub(super) subjects: i64,
    pub(super) erased: i64,
    /// The last link of the chain through all entries.
    pub(super) head: Hash,
}

impl Ledger {
    pub(super) const EMPTY: Self = Self { entries: 0, streams: 0, subjects: 0, erased: 0, head: BEGINNING };

    pub(super) fn read(conn: &Connection, keys: &Keyring) -> Work<Self> {
        let sql = "SELECT entries, streams, subjects, erased, head, seal FROM ledger WHERE id = 1";
        let (ledger, seal): (Self, Hash) = conn.query_row(sql, [], |row| {
            let (entries, streams, subjects, erased) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            Ok((Self { entries, streams, subjects, erased, head: row.get(4)? }, row.get(5)?))
        })?;
        if ledger.seal(keys) == seal { Ok(ledger) } else { Err(damaged("ledger", "the ledger is not as it was written")) }
    }

    pub(super) fn write(&self, conn: &Connection, keys: &Keyring) -> Work<()> {
        let sql = "INSERT INTO ledger (id, entries, streams, subjects, erased, head, seal) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (id) DO UPDATE SET entries = ?1, streams = ?2, subjects = ?3, erased = ?4, head = ?5, seal = ?6";
        let counts = (self.entries, self.streams, self.subjects, self.erased);
        conn.execute(sql, params![counts.0, counts.1, counts.2, counts.3, self.head, self.seal(keys)])?;
        Ok(())
    }

    fn seal(&self, keys: &Keyring) -> Hash {
        let counts = [self.entries, self.streams, self.subjects, self.erased].map(number);
        let [entries, streams, subjects, erased] = &counts;
        keyed(&keys.chain, "ledger", &[entries, streams, subjects, erased, &self.head])
    }

    pub(super) fn head(&self) -> Head {
        Head { position: self.entries, hash: hexadecimal(&self.head) }
    }

    /// Refuses a store whose last rows do not agree with its ledger.
    pub(super) fn agrees_with_the_end(&self, conn: &Connection) -> Work<()> {
        let last = |table: &str, column: &str| -> Work<i64> {
            Ok(conn.query_row(&format!("SELECT coalesce(max({column}), 0) FROM {table}"), [], |row| row.get(0))?)
        };
        let counts = [last("history", "position")?, last("streams", "id")?, last("subjects", "id")?];
        if counts != [self.entries, self.streams, self.subjects] {
            return Err(damaged("ledger", "rows are missing at the end, or there are more than were written"));
        }
        let end = if self.entries == 0 { BEGINNING } else { link(conn, self.entries)? };
        if end == self.head { Ok(()) } else { Err(damaged("ledger", "the last entry is not the one that was written")) }
    }
}

/// The link of one entry in the chain through everything.
pub(super) fn link(conn: &Connection, position: i64) -> Work<Hash> {
    Ok(conn.query_row("SELECT link FROM history WHERE position = ?1", [position], |row| row.get(0))?)
}
