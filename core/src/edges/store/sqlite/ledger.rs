//! The ledger: how much a store holds, and the end of the chain through everything.

use rusqlite::{Connection, params};

use super::hashing::{BEGINNING, Hash, keyed, number};
use super::keyring::Keyring;
use super::trouble::{Work, damaged};
use crate::edges::store::contract::{Head, hexadecimal};

/// How much a store holds. It is sealed, so that rows cannot be taken off the end unseen.
pub(super) struct Ledger {
    pub(super) entries: i64,
    /// The number of streams of each kind, in the order of the kinds' numbers.
    pub(super) kinds: [i64; 3],
    pub(super) subjects: i64,
    pub(super) erased: i64,
    /// The last link of the chain through all entries.
    pub(super) head: Hash,
}

impl Ledger {
    pub(super) const EMPTY: Self = Self { entries: 0, kinds: [0; 3], subjects: 0, erased: 0, head: BEGINNING };

    pub(super) fn read(conn: &Connection, keys: &Keyring) -> Work<Self> {
        let sql = "SELECT entries, referrals, places, settings, subjects, erased, head, seal FROM ledger WHERE id = 1";
        let (ledger, seal): (Self, Hash) = conn.query_row(sql, [], |row| {
            let (entries, kinds) = (row.get(0)?, [row.get(1)?, row.get(2)?, row.get(3)?]);
            let (subjects, erased, head) = (row.get(4)?, row.get(5)?, row.get(6)?);
            Ok((Self { entries, kinds, subjects, erased, head }, row.get(7)?))
        })?;
        if ledger.seal(keys) == seal { Ok(ledger) } else { Err(damaged("ledger", "the ledger is not as it was written")) }
    }

    pub(super) fn write(&self, conn: &Connection, keys: &Keyring) -> Work<()> {
        let sql = "INSERT INTO ledger (id, entries, referrals, places, settings, subjects, erased, head, seal)
            VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE
            SET entries = ?1, referrals = ?2, places = ?3, settings = ?4, subjects = ?5, erased = ?6, head = ?7, seal = ?8";
        let [referrals, places, settings] = self.kinds;
        let (subjects, erased) = (self.subjects, self.erased);
        let row = params![self.entries, referrals, places, settings, subjects, erased, self.head, self.seal(keys)];
        conn.execute(sql, row)?;
        Ok(())
    }

    fn seal(&self, keys: &Keyring) -> Hash {
        let [referrals, places, settings] = self.kinds;
        let counts = [self.entries, referrals, places, settings, self.subjects, self.erased].map(number);
        let [entries, referrals, places, settings, subjects, erased] = &counts;
        keyed(&keys.chain, "ledger", &[entries, referrals, places, settings, subjects, erased, &self.head])
    }

    /// The number of streams of all kinds.
    pub(super) fn streams(&self) -> i64 {
        self.kinds.iter().fold(0, |sum: i64, count| sum.saturating_add(*count))
    }

    /// The number of streams of the kind with this number.
    pub(super) fn of_kind(&self, kind: i64) -> i64 {
        usize::try_from(kind).ok().and_then(|kind| self.kinds.get(kind.checked_sub(1)?)).copied().unwrap_or(0)
    }

    /// Counts one more stream of a kind.
    pub(super) fn count_stream(&mut self, kind: i64) {
        let place = usize::try_from(kind).ok().and_then(|kind| self.kinds.get_mut(kind.checked_sub(1)?));
        if let Some(count) = place {
            *count = count.saturating_add(1);
        }
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
        if counts != [self.entries, self.streams(), self.subjects] {
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
