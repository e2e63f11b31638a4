//! The settings that protect the store: set at every opening, and read back.

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;

use super::session::PATIENCE;
use super::trouble::{Trouble, Work, damaged};
use crate::ground::error::{Code, FingerpostError};

/// Name, value, and what reading it gives. FULL is what makes an append durable; `secure_delete` and `auto_vacuum` (none) are
/// what makes overwriting in place reach everything.
pub(super) const PRAGMAS: &[(&str, &str, &str)] = &[
    ("synchronous", "FULL", "2"),
    ("fullfsync", "ON", "1"),
    ("checkpoint_fullfsync", "ON", "1"),
    ("foreign_keys", "ON", "1"),
    ("secure_delete", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("mmap_size", "0", "0"),
    ("temp_store", "MEMORY", "2"),
    ("recursive_triggers", "OFF", "0"),
];

/// Switches, and how they stand.
pub(super) const SWITCHES: &[(DbConfig, bool)] = &[
    (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
    (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
    (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
];

/// The limits SQLite advises for files that may be hostile.
pub(super) const LIMITS: &[(Limit, i32)] = &[
    (Limit::SQLITE_LIMIT_LENGTH, 1_000_000),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (Limit::SQLITE_LIMIT_COLUMN, 100),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 10),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 3),
    (Limit::SQLITE_LIMIT_VDBE_OP, 25_000),
    (Limit::SQLITE_LIMIT_FUNCTION_ARG, 8),
    (Limit::SQLITE_LIMIT_ATTACHED, 0),
    (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50),
    (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 10),
    (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 10),
    (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
];

/// Sets everything that touches no file, before the first statement reads it, and reads it back.
pub(super) fn protect(conn: &Connection) -> Work<()> {
    conn.busy_timeout(PATIENCE)?;
    conn.load_extension_disable()?;
    for (limit, value) in LIMITS {
        conn.set_limit(*limit, *value)?;
        held("a limit", conn.limit(*limit)? == *value)?;
    }
    for (switch, on) in SWITCHES {
        held("a switch", conn.set_db_config(*switch, *on)? == *on)?;
    }
    for (name, value, _) in PRAGMAS {
        conn.pragma_update(None, name, value)?;
    }
    Ok(())
}

/// Reads back what can only be read once the file is open.
pub(super) fn confirm(conn: &Connection) -> Work<()> {
    for (name, _, expected) in PRAGMAS {
        held(name, read(conn, name)? == *expected)?;
    }
    // This one is a property of the file: pages that are moved by themselves would leave copies behind.
    if read(conn, "auto_vacuum")? == "0" { Ok(()) } else { Err(damaged("header", "the file was made with other settings")) }
}

/// Switches on the log, which readers and a writer can share.
pub(super) fn use_the_log(conn: &Connection) -> Work<()> {
    let mode: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    held("journal_mode", mode == "wal" && read(conn, "journal_mode")? == "wal")
}

/// How a setting stands.
pub(super) fn read(conn: &Connection, name: &str) -> Work<String> {
    let value: rusqlite::types::Value = conn.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0))?;
    Ok(match value {
        rusqlite::types::Value::Integer(number) => number.to_string(),
        rusqlite::types::Value::Text(text) => text,
        _ => String::new(),
    })
}

fn held(what: &str, holds: bool) -> Work<()> {
    if holds {
        return Ok(());
    }
    let detail = format!("{what} does not hold in this build of SQLite");
    Err(Trouble::Fault(FingerpostError::store(Code::StoreSettings, "", detail)))
}
