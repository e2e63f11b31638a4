//! Files somebody has added something to with other tools.

use rusqlite::Connection;

use super::damage::Damaged;
use super::originals::{Files, Originals};
use crate::scratch::Scratch;

/// What was added.
const ADDED: &[&str] = &[
    "CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM history; END",
    "CREATE TRIGGER t AFTER UPDATE ON ledger BEGIN SELECT printf('%.*c', 10000000000, 'x'); END",
    "CREATE TEMP TABLE unused (a); CREATE VIEW v AS SELECT printf('%.*c', 10000000000, 'x')",
    "CREATE VIRTUAL TABLE f USING fts5(a)",
    "CREATE VIRTUAL TABLE f USING rtree(id, low, high)",
    "CREATE TABLE more (a)",
    "CREATE TABLE more (a DEFAULT (printf('%.*c', 10000000000, 'x')))",
    "ALTER TABLE history ADD COLUMN more TEXT AS (printf('%.*c', 10000000000, 'x'))",
    "ALTER TABLE keys RENAME TO keys_2; CREATE VIEW keys AS SELECT * FROM keys_2",
    "ALTER TABLE history RENAME TO history_2; CREATE VIEW history AS SELECT * FROM history_2 WHERE position < 5",
    "CREATE INDEX i ON history (printf('%.*c', 1000, body))",
    "CREATE INDEX i ON history (position) WHERE position < 5",
    "DROP INDEX streams_by_kind",
    "DROP INDEX streams_by_kind; CREATE UNIQUE INDEX streams_by_kind ON streams (kind, nth) WHERE nth < 2",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE history (nonsense' WHERE name = 'history'",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'history'",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'streams')
        WHERE name = 'subjects'",
    "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'sqlite_autoindex_streams_1'",
    "PRAGMA user_version = 3",
    "PRAGMA user_version = 1",
    "PRAGMA user_version = 0",
    "PRAGMA application_id = 1",
    "ANALYZE",
    "PRAGMA journal_mode = DELETE; PRAGMA auto_vacuum = INCREMENTAL; VACUUM",
    "PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM",
    "PRAGMA journal_mode = DELETE; PRAGMA encoding = 'UTF-16'",
    "DROP TABLE ledger",
    "DROP TABLE keys",
    "DELETE FROM keys",
];

pub fn hostile(originals: &Originals) -> Vec<Damaged> {
    ADDED
        .iter()
        .map(|added| {
            let folder = Scratch::in_memory();
            originals.closed.write(&folder);
            let raw = Connection::open(folder.path("store")).expect("a file");
            // What SQLite refuses to add leaves the file as it is, or half changed: both are worth a look.
            let refused = raw.execute_batch(&format!("PRAGMA foreign_keys = OFF; {added}")).is_err();
            drop(raw);
            let what = format!("{}{added}", if refused { "(refused by SQLite) " } else { "" });
            Damaged { what, files: Files::read(&folder), may_be_older: false }
        })
        .collect()
}
