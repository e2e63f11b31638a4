//! The tables, version by version. A version that was released is never changed.

use rusqlite::{Connection, TransactionBehavior};

use super::session::begin;
use super::trouble::{Work, damaged};

/// What makes each version out of the one before it.
const MIGRATIONS: &[(i32, &str)] = &[(1, include_str!("migrations/0001.sql")), (2, include_str!("migrations/0002.sql"))];

/// The newest version.
pub(super) const LATEST: i32 = 2;

/// Makes the first version, within a transaction.
pub(super) fn first(conn: &Connection) -> Work<()> {
    apply(conn, 1)
}

/// Brings a store to the newest version, one transaction for each, so that a crash leaves one version or the next.
pub(super) fn upgrade(conn: &Connection) -> Work<()> {
    for (version, _) in MIGRATIONS {
        let transaction = begin(conn, TransactionBehavior::Immediate)?;
        // Asked within the transaction: somebody else may be upgrading too.
        if version_of(conn)? < *version {
            apply(conn, *version)?;
        }
        transaction.commit()?;
    }
    Ok(())
}

fn apply(conn: &Connection, wanted: i32) -> Work<()> {
    for (version, sql) in MIGRATIONS.iter().filter(|(version, _)| *version == wanted) {
        conn.execute_batch(sql)?;
        conn.pragma_update(None, "user_version", version)?;
    }
    Ok(())
}

pub(super) fn version_of(conn: &Connection) -> Work<i32> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Refuses a file whose tables, indexes and whatever else are not exactly those of its version: a trigger that was added, an index
/// that was taken away.
pub(super) fn is_as_made(conn: &Connection) -> Work<()> {
    let version = version_of(conn)?;
    let model = Connection::open_in_memory()?;
    for (_, sql) in MIGRATIONS.iter().filter(|(made, _)| *made <= version) {
        model.execute_batch(sql)?;
    }
    if schema(conn)? == schema(&model)? {
        return Ok(());
    }
    Err(damaged("schema", "the tables of the file are not those of its version"))
}

/// Everything the file defines, by name.
fn schema(conn: &Connection) -> Work<Vec<(String, String, Option<String>)>> {
    let mut statement = conn.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
