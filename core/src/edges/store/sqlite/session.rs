//! An open connection, and how work on it is made whole.

use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::in_use::Claim;
use super::keyring::Keyring;
use super::traces::Traces;
use super::trouble::{Trouble, Work, if_possible};

/// How long SQLite waits for another writer before it gives up.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// How long it is before work that was refused at once is tried again.
const PAUSE: Duration = Duration::from_millis(5);

/// How often a write is begun before the store is told as busy.
const TRIES: u32 = 3;

/// An open store.
pub(super) struct Session {
    pub(super) conn: Connection,
    pub(super) keys: Keyring,
    pub(super) path: PathBuf,
    /// What was overwritten and may still stand in a file.
    pub(super) traces: Traces,
    /// Last, so that it is given up after the connection.
    pub(super) _claim: Claim,
}

impl Session {
    /// Does work that sees the store at one moment.
    pub(super) fn reading<T>(&self, work: impl FnOnce(&Connection, &Keyring) -> Work<T>) -> Work<T> {
        // Ends when it is dropped: there is nothing to commit.
        let _transaction = Transaction::new_unchecked(&self.conn, TransactionBehavior::Deferred)?;
        work(&self.conn, &self.keys)
    }

    /// Does work that is kept as a whole or not at all.
    pub(super) fn writing<T>(&self, work: impl FnOnce(&Connection, &Keyring) -> Work<T>) -> Work<T> {
        let transaction = begin(&self.conn, TransactionBehavior::Immediate)?;
        self.keys.still_fits(&self.conn)?;
        let done = work(&self.conn, &self.keys)?;
        transaction.commit()?;
        Ok(done)
    }

    /// Moves what stands in the log into the main file and empties the log. Whether that was possible: other readers may need the
    /// log, and a full disk may have no room for what it holds. Nothing is lost then.
    pub(super) fn empty_the_log(&self) -> Work<bool> {
        let busy = self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
        Ok(if_possible(busy)? == Some(0))
    }
}

/// Begins to write, and tries again a few times where others write.
pub(super) fn begin(conn: &Connection, behaviour: TransactionBehavior) -> Work<Transaction<'_>> {
    let mut tries = 1;
    loop {
        match Transaction::new_unchecked(conn, behaviour).map_err(Trouble::from) {
            Err(trouble) if trouble.is_busy() && tries < TRIES => tries = tries.saturating_add(1),
            begun => return begun,
        }
    }
}

/// Does work again while others are in its way, until SQLite's own patience is over.
pub(super) fn patiently<T>(mut work: impl FnMut() -> Work<T>) -> Work<T> {
    let begun = Instant::now();
    loop {
        match work() {
            Err(trouble) if trouble.is_busy() && begun.elapsed() < PATIENCE => sleep(PAUSE),
            done => return done,
        }
    }
}
