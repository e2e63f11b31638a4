//! Somebody changes rows with other tools, who knows how the tables are made and has no key.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fingerpost::{Code, SqliteStore, Store};
use fingerpost_tests::dice::Dice;
use fingerpost_tests::soak::soaking;
use fingerpost_tests::written::{is_beginning, key, more, stream};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::scratch::Scratch;
use crate::settings::seed;

const STREAMS: &[&str] = &["a", "b", "c", "d"];
const ROUNDS: i64 = 8;

/// A store after so many rounds, and the head it had.
fn made(folder: &Scratch, rounds: i64) -> String {
    let store = SqliteStore::open(folder.path("store"), key()).expect("a store");
    let done = store.version(&stream("a")).expect("a version");
    for round in done..rounds {
        store.append(&STREAMS.iter().map(|name| more(name, round, 1)).collect::<Vec<_>>()).expect("an append");
    }
    store.head().expect("a head")
}

/// What a tampering does: fewer or no rows changed means that it was none.
type Tampering = fn(&Connection, &mut Dice) -> rusqlite::Result<usize>;

const TAMPERINGS: &[(&str, Tampering)] = &[
    ("edit", edit),
    ("delete", |raw, dice| {
        let (table, id) = *dice.pick(&[("history", "position"), ("streams", "id"), ("subjects", "id")]);
        raw.execute(&format!("DELETE FROM {table} WHERE {id} = ?1"), [place(raw, table, id, dice)?])
    }),
    ("delete the end", |raw, dice| {
        let from = ROUNDS * 4 - i64::try_from(dice.below(12)).unwrap();
        // With everything the rows themselves can be made to say.
        raw.execute_batch(&format!(
            "DELETE FROM history WHERE position >= {from};
             UPDATE streams SET version = (SELECT max(sequence) FROM history WHERE stream = streams.id),
                head = (SELECT row_hash FROM history WHERE stream = streams.id ORDER BY sequence DESC LIMIT 1) WHERE id > 0;
             UPDATE ledger SET entries = {from} - 1, head = (SELECT link FROM history WHERE position = {from} - 1)"
        ))?;
        Ok(1)
    }),
    ("duplicate", |raw, dice| {
        let from = place(raw, "history", "position", dice)?;
        raw.execute(
            "INSERT INTO history SELECT (SELECT max(position) + 1 FROM history), stream,
                (SELECT max(sequence) + 1 FROM history WHERE stream = h.stream), randomblob(32), body_hash, row_hash, link, body
             FROM history h WHERE position = ?1",
            [from],
        )
    }),
    ("reorder", |raw, dice| {
        let (one, other) = (place(raw, "history", "position", dice)?, place(raw, "history", "position", dice)?);
        let column = *dice.pick(&["position", "everything but the position"]);
        if one == other {
            return Ok(0);
        }
        if column == "position" {
            raw.execute("UPDATE history SET position = -1 WHERE position = ?1", [one])?;
            raw.execute("UPDATE history SET position = ?1 WHERE position = ?2", [one, other])?;
            return raw.execute("UPDATE history SET position = ?1 WHERE position = -1", [other]);
        }
        exchange(raw, "body, body_hash, row_hash, link", one, other)
    }),
    ("swap streams", |raw, dice| {
        let (one, other) = (place(raw, "history", "position", dice)?, place(raw, "history", "position", dice)?);
        let streams: (i64, i64) = (stream_of(raw, one)?, stream_of(raw, other)?);
        if streams.0 == streams.1 {
            return Ok(0);
        }
        let columns: &&str = dice.pick(&["body, body_hash", "body, body_hash, row_hash", "body"]);
        exchange(raw, columns, one, other)
    }),
    ("splice", |raw, dice| {
        // From another store under the same master key, or from a copy of this one that went another way.
        let from = *dice.pick(&["\"foreign\"", "fork"]);
        let at = place(raw, "history", "position", dice)?;
        let columns =
            *dice.pick(&["body, body_hash", "body, body_hash, row_hash, link", "entry, body, body_hash, row_hash, link"]);
        raw.execute(&format!("UPDATE history SET ({columns}) = (SELECT {columns} FROM {from}.history WHERE position = ?1) WHERE position = ?1 AND body <> (SELECT body FROM {from}.history WHERE position = ?1)"), [at])
    }),
    ("splice tables", |raw, dice| {
        let from = *dice.pick(&["\"foreign\"", "fork"]);
        let table = *dice.pick(&["keys", "ledger", "streams", "subjects", "history"]);
        let differs: bool =
            raw.query_row(&format!("SELECT EXISTS (SELECT * FROM {table} EXCEPT SELECT * FROM {from}.{table})"), [], |row| {
                row.get(0)
            })?;
        raw.execute_batch(&format!("DELETE FROM {table}; INSERT INTO {table} SELECT * FROM {from}.{table}"))?;
        Ok(usize::from(differs))
    }),
];

/// A row there is.
fn place(raw: &Connection, table: &str, id: &str, dice: &mut Dice) -> rusqlite::Result<i64> {
    let count: i64 = raw.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?;
    let nth = i64::try_from(dice.below(usize::try_from(count).unwrap())).unwrap();
    raw.query_row(&format!("SELECT {id} FROM {table} LIMIT 1 OFFSET {nth}"), [], |row| row.get(0))
}

fn stream_of(raw: &Connection, position: i64) -> rusqlite::Result<i64> {
    raw.query_row("SELECT stream FROM history WHERE position = ?1", [position], |row| row.get(0))
}

fn exchange(raw: &Connection, columns: &str, one: i64, other: i64) -> rusqlite::Result<usize> {
    raw.execute_batch(&format!(
        "CREATE TEMP TABLE held AS SELECT * FROM history WHERE position = {one};
         UPDATE history SET ({columns}) = (SELECT {columns} FROM history WHERE position = {other}) WHERE position = {one};
         UPDATE history SET ({columns}) = (SELECT {columns} FROM held) WHERE position = {other};
         DROP TABLE held"
    ))?;
    Ok(1)
}

/// One value of one row is another.
fn edit(raw: &Connection, dice: &mut Dice) -> rusqlite::Result<usize> {
    let table = *dice.pick(&["history", "history", "streams", "subjects", "ledger", "keys"]);
    let columns: Vec<String> = raw
        .prepare(&format!("SELECT name FROM pragma_table_info('{table}')"))?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let (column, id) = (dice.pick(&columns).clone(), columns[0].clone());
    let row = place(raw, table, &id, dice)?;
    let value: Value = raw.query_row(&format!("SELECT {column} FROM {table} WHERE {id} = ?1"), [row], |row| row.get(0))?;
    let other = match value {
        Value::Integer(number) => Value::Integer(number + i64::from(dice.below(2) == 0) * 2 - 1),
        Value::Blob(mut bytes) if bytes.is_empty() => {
            bytes.push(1);
            Value::Blob(bytes)
        }
        Value::Blob(mut bytes) => {
            match dice.below(8) {
                0 => bytes.push(0),
                1 => drop(bytes.pop()),
                _ => {
                    let at = dice.below(bytes.len());
                    bytes[at] ^= 1 << dice.below(8);
                }
            }
            Value::Blob(bytes)
        }
        Value::Null => Value::Integer(1),
        other => other,
    };
    raw.execute(&format!("UPDATE {table} SET {column} = ?1 WHERE {id} = ?2"), params_from_iter([other, Value::Integer(row)]))
}

/// How a tampering was found, or that it was not.
fn found(path: &Path, head: &str) -> &'static str {
    let store = match SqliteStore::open(path, key()) {
        Ok(store) => store,
        Err(error) => {
            assert!([Code::StoreDamaged, Code::StoreWrongKey].contains(&error.code()), "{error}");
            return "by opening";
        }
    };
    let mut loads = 0;
    for name in STREAMS {
        match store.load(&stream(name)) {
            Ok(entries) if entries.len() == 8 => assert!(is_beginning(name, &entries), "wrong entries in {name}"),
            Ok(entries) => panic!("{} entries in {name}, and no error", entries.len()),
            Err(error) => {
                assert_eq!(error.code(), Code::StoreDamaged, "{error}");
                loads += 1;
            }
        }
    }
    let told = |report: fingerpost::Result<fingerpost::VerifyReport>| !report.is_ok_and(|report| report.sound);
    match (loads, told(store.verify()), told(store.verify_against(head))) {
        (0, false, _) => "not",
        (0, true, _) => "by verifying",
        (_, verified, _) => {
            assert!(verified, "found by loading, and not by verifying");
            "by loading"
        }
    }
}

pub fn run() {
    let (original, foreign) = (Scratch::in_memory(), Scratch::in_memory());
    let early = made(&original, ROUNDS / 2);
    fs::copy(original.path("store"), original.path("older")).expect("a copy");
    fs::copy(original.path("store"), foreign.path("fork")).expect("a copy");
    let head = made(&original, ROUNDS);
    made(&foreign, ROUNDS);
    // The fork goes on with the streams in another order.
    let fork = SqliteStore::open(foreign.path("fork"), key()).expect("a store");
    for round in ROUNDS / 2..ROUNDS {
        fork.append(&STREAMS.iter().rev().map(|name| more(name, round, 1)).collect::<Vec<_>>()).expect("an append");
    }
    drop(fork);
    let (mut dice, each) = (Dice::new(seed()), if soaking() { 2_000 } else { 125 });
    let mut trials = 0;
    for (name, tampering) in TAMPERINGS {
        let mut outcomes: BTreeMap<&str, u32> = BTreeMap::new();
        let mut done = 0;
        while done < each {
            let folder = Scratch::in_memory();
            fs::copy(original.path("store"), folder.path("store")).expect("a copy");
            let raw = Connection::open(folder.path("store")).expect("a file");
            let attach = format!(
                "PRAGMA foreign_keys = OFF; ATTACH '{}' AS \"foreign\"; ATTACH '{}' AS fork; PRAGMA ignore_check_constraints = ON",
                foreign.path("store").display(),
                foreign.path("fork").display()
            );
            raw.execute_batch(&attach).expect("settings");
            // What SQLite itself refuses is no tampering.
            let changed = tampering(&raw, &mut dice).unwrap_or(0);
            drop(raw);
            if changed == 0 {
                continue;
            }
            let how = found(&folder.path("store"), &head);
            assert_ne!(how, "not", "{name} was not found: seed {}", seed());
            *outcomes.entry(how).or_default() += 1;
            done += 1;
        }
        let told: Vec<_> = outcomes.iter().map(|(how, count)| format!("{how} {count}")).collect();
        println!("{name:<16} {done} of {each} found: {}", told.join(", "));
        trials += done;
    }
    older(&original, &early, &head);
    println!("{trials} of {trials} tamperings found");
}

/// The newest rows are gone with everything that tells of them, as in an older copy of the whole file: the one thing the file
/// itself cannot tell, and a head that was kept elsewhere can.
fn older(original: &Scratch, early: &str, head: &str) {
    let store = SqliteStore::open(original.path("older"), key()).expect("a store");
    assert!(store.verify().expect("a report").sound, "nothing in the copy itself is wrong");
    assert!(store.verify_against(early).expect("a report").sound, "it holds what it held");
    let report = store.verify_against(head).expect("a report");
    assert_eq!((report.sound, report.issues[0].code), (false, Code::StoreHeadLost));
    println!("an older copy of the whole file: not found without a head, found with one");
}
