//! Every setting is read back from the open store.

use super::super::settings::{LIMITS, PRAGMAS, SWITCHES, read};
use super::{MARK, filled, open, raw};
use crate::edges::store::sqlite::header::APPLICATION;
use crate::edges::store::sqlite::scratch::Scratch;
use crate::edges::store::sqlite::trouble::Trouble;
use crate::edges::store::{SqliteStore, Store};

#[test]
fn settings_hold() {
    let folder = Scratch::new();
    filled(&folder)
        .read(|session| {
            for (name, _, expected) in PRAGMAS {
                assert_eq!(read(&session.conn, name).ok().as_deref(), Some(*expected), "{name}");
            }
            let more = [("journal_mode", "wal"), ("auto_vacuum", "0"), ("busy_timeout", "5000"), ("user_version", "2")];
            for (name, expected) in more {
                assert_eq!(read(&session.conn, name).ok().as_deref(), Some(expected), "{name}");
            }
            assert_eq!(read(&session.conn, "application_id").ok(), Some(APPLICATION.to_string()));
            for (limit, expected) in LIMITS {
                assert_eq!(session.conn.limit(*limit)?, *expected, "{limit:?}");
            }
            for (switch, expected) in SWITCHES {
                assert_eq!(session.conn.db_config(*switch)?, *expected);
            }
            for refused in ["ATTACH ':memory:' AS other", "SELECT load_extension('x')", "DELETE FROM sqlite_schema"] {
                assert!(session.conn.execute_batch(refused).is_err(), "{refused}");
            }
            Ok(())
        })
        .unwrap();
    let raw = raw(&folder);
    let strict = "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 1";
    assert_eq!(raw.query_row(strict, [], |row| row.get::<_, i64>(0)).unwrap(), 5);
}

#[test]
fn a_setting_that_does_not_hold_is_an_error() {
    let folder = Scratch::new();
    let error = open(&folder)
        .read(|session| {
            session.conn.execute_batch("PRAGMA synchronous = OFF")?;
            super::super::settings::confirm(&session.conn)
        })
        .unwrap_err();
    assert_eq!(error.code(), crate::ground::error::Code::StoreSettings);
    assert!(error.detail().contains("synchronous"));
}

#[cfg(unix)]
#[test]
fn files_belong_to_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Scratch::new();
    let store = filled(&folder);
    store.backup(&folder.path("copy")).unwrap();
    for name in ["store", "store-wal", "store-shm", "copy"] {
        let mode = std::fs::metadata(folder.path(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    // A file that was made readable for others is taken back.
    store.close().unwrap();
    std::fs::set_permissions(folder.path("store"), std::fs::Permissions::from_mode(0o644)).unwrap();
    open(&folder).close().unwrap();
    assert_eq!(std::fs::metadata(folder.path("store")).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn no_name_and_no_text_stands_in_the_files() {
    let folder = Scratch::new();
    let store = filled(&folder);
    let mut bytes = Vec::new();
    for name in ["store", "store-wal"] {
        bytes.extend(std::fs::read(folder.path(name)).unwrap());
    }
    for text in [MARK, "r-1", "p-1", "c-1", "c-2", "-e-"] {
        let found = bytes.windows(text.len()).filter(|window| *window == text.as_bytes()).count();
        // Three letters may stand there by accident, but not often.
        assert!(found <= if text.len() > 3 { 0 } else { 2 }, "{text} stands there {found} times");
    }
    assert!(store.verify().unwrap().sound);
    assert!(format!("{:?}", super::key()).len() < 12);
}

#[test]
fn tidying_up_waits_for_room_and_for_others_and_for_nothing_else() {
    use super::super::trouble::if_possible;
    let failed = |number| Err::<(), _>(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(number), None));
    assert!(matches!(if_possible(Ok(7)), Ok(Some(7))));
    for later in [5, 13] {
        assert!(matches!(if_possible(failed(later)), Ok(None)), "{later}");
    }
    for wrong in [1, 6, 8, 10, 11, 14, 26, 778, 1034, 1290] {
        assert!(if_possible(failed(wrong)).is_err(), "{wrong}");
    }
    assert!(if_possible(Err::<(), _>(rusqlite::Error::QueryReturnedNoRows)).is_err());
}

#[test]
fn errors_of_sqlite_have_codes() {
    use crate::ground::error::Code;
    let told = |number| Trouble::from(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(number), None));
    let expected = [
        (5, Code::StoreBusy),
        (6, Code::StoreBusy),
        (8, Code::StoreReadOnly),
        (10, Code::StoreInaccessible),
        (11, Code::StoreDamaged),
        (13, Code::StoreFull),
        (14, Code::StoreInaccessible),
        (26, Code::StoreDamaged),
    ];
    for (number, code) in expected {
        assert_eq!(told(number).fault().code(), code, "{number}");
    }
    assert_eq!(Trouble::from(rusqlite::Error::QueryReturnedNoRows).fault().code(), Code::StoreDamaged);
    // Failed writing and failed syncing poison the handle.
    for extended in [778, 1034, 1290] {
        assert!(told(extended).is_io());
        let folder = Scratch::new();
        let store: SqliteStore = filled(&folder);
        let error = store.write(|_| Err::<(), _>(told(extended))).unwrap_err();
        assert_eq!(error.code(), Code::StorePoisoned);
        assert_eq!(store.head().unwrap_err().code(), Code::StorePoisoned);
        drop(store);
        assert!(open(&folder).verify().unwrap().sound);
    }
}
