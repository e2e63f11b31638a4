//! How everything a store keeps is read and checked.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension};

use super::findings::Findings;
use super::hashing::{BEGINNING, Hash, plain};
use super::keyring::Keyring;
use super::ledger::Ledger;
use super::ring;
use super::rows::HistoryRow;
use super::secret::Secret;
use super::streams::Stream;
use super::subjects::Subject;
use super::trouble::Work;
use crate::edges::store::contract::{Head, VerifyReport, faults, hexadecimal};

/// A stream while its history is read.
struct Followed {
    hash: Hash,
    /// Its name, or its number where that cannot be read.
    place: String,
    /// None where its subject was erased.
    key: Option<Secret>,
    erased: bool,
    /// Where its row says it ends.
    end: (i64, Hash),
    sequence: i64,
    head: Hash,
}

/// Reads and checks everything; a head that was kept elsewhere too.
pub(super) fn verify(conn: &Connection, keys: &Keyring, against: Option<&Head>) -> Work<VerifyReport> {
    let mut findings = Findings::default();
    structure(conn, &mut findings)?;
    let subjects = findings.carry_on("subjects", subjects(conn, keys))?.unwrap_or_default();
    findings.extend(subjects.faults);
    let mut followed = HashMap::new();
    let read = streams(conn, keys, &subjects.keys, &mut followed, &mut findings);
    findings.carry_on("streams", read)?;
    let mut end = End { position: 0, link: BEGINNING };
    let read = history(conn, keys, &mut followed, &mut end, &mut findings);
    findings.carry_on("history", read)?;
    ends(&followed, &mut findings);
    let ledger = findings.carry_on("ledger", Ledger::read(conn, keys))?;
    let counts = (end.position, len(&followed), subjects.count, subjects.erased);
    let agrees =
        |ledger: &Ledger| (ledger.entries, ledger.streams(), ledger.subjects, ledger.erased) == counts && ledger.head == end.link;
    if ledger.as_ref().is_some_and(|ledger| !agrees(ledger)) {
        findings.add("ledger", "the ledger does not count what is there: rows were removed or added");
    }
    if let Some(head) = against {
        let link: Option<Hash> = match head.position {
            0 => Some(BEGINNING),
            position => link_at(conn, position)?,
        };
        if link.is_none_or(|link| hexadecimal(&link) != head.hash) {
            findings.push(faults::head_lost());
        }
    }
    let head = Head { position: end.position, hash: hexadecimal(&end.link) }.to_string();
    let mut report = VerifyReport::new(findings.count == 0, end.position, len(&followed), subjects.erased, head, findings.count);
    report.issues = findings.first;
    Ok(report)
}

fn len<K, V>(map: &HashMap<K, V>) -> i64 {
    i64::try_from(map.len()).unwrap_or(i64::MAX)
}

fn link_at(conn: &Connection, position: i64) -> Work<Option<Hash>> {
    let sql = "SELECT link FROM history WHERE position = ?1";
    Ok(conn.query_row(sql, [position], |row| row.get(0)).optional()?)
}

/// What SQLite itself finds: pages, order, indexes.
fn structure(conn: &Connection, findings: &mut Findings) -> Work<()> {
    let check = || -> Work<Vec<String>> {
        let mut statement = conn.prepare("PRAGMA integrity_check(100)")?;
        let said = statement.query_map([], |row| row.get(0))?;
        Ok(said.collect::<Result<_, _>>()?)
    };
    let said = check();
    let count = findings.carry_on("file", said)?.map_or(0, |said| said.iter().filter(|line| *line != "ok").count());
    if count > 0 {
        findings.add("file", &format!("the structure of the file is damaged in {count} places or more"));
    }
    Ok(())
}

/// What is known of the subjects.
#[derive(Default)]
struct Subjects {
    /// The key of each; none where they were erased or it cannot be read.
    keys: HashMap<i64, (Option<Secret>, bool)>,
    count: i64,
    erased: i64,
    order: Vec<(Hash, Hash)>,
    faults: Vec<(String, &'static str)>,
}

fn subjects(conn: &Connection, keys: &Keyring) -> Work<Subjects> {
    keys.still_fits(conn)?;
    let mut found = Subjects::default();
    Subject::all(conn, |subject| {
        found.order.push((subject.hash, subject.next));
        if subject.id == 0 && subject.fits(keys) {
            return Ok(());
        }
        found.count = found.count.saturating_add(1);
        let key = (!subject.erased).then(|| subject.key(conn, keys).ok()).flatten();
        let named = key
            .as_ref()
            .is_some_and(|key| subject.name(key).is_ok_and(|name| super::subjects::subject_hash(keys, &name) == subject.hash));
        if !subject.fits(keys) || subject.id != found.count || !(subject.erased || named) {
            found.faults.push((subject.place(), "a subject is not as it was written, or one before it is missing"));
        }
        found.erased = found.erased.saturating_add(i64::from(subject.erased));
        found.keys.insert(subject.id, (key, subject.erased));
        Ok(())
    })?;
    if !ring::is_whole(std::mem::take(&mut found.order)) {
        found.faults.push(("subjects".to_owned(), "the order of the subjects is damaged"));
    }
    Ok(found)
}

fn streams(
    conn: &Connection,
    keys: &Keyring,
    subjects: &HashMap<i64, (Option<Secret>, bool)>,
    followed: &mut HashMap<i64, Followed>,
    findings: &mut Findings,
) -> Work<()> {
    let mut statement = conn.prepare(&format!("SELECT {} FROM streams ORDER BY id", Stream::COLUMNS))?;
    let mut rows = statement.query([])?;
    let (mut order, mut nth) = (Vec::new(), [0_i64; 4]);
    while let Some(row) = rows.next()? {
        let stream = Stream::from_row(row)?;
        order.push((stream.hash, stream.next));
        if stream.id == 0 && stream.fits(keys) {
            continue;
        }
        let (key, erased) = match stream.subject {
            None => (Some(keys.data.clone()), false),
            Some(subject) => subjects.get(&subject).cloned().unwrap_or((None, false)),
        };
        let name = key.as_ref().and_then(|key| stream.name(keys, key).ok());
        let readable = if erased { stream.name.iter().all(|byte| *byte == 0) } else { name.is_some() };
        if !stream.fits(keys) || !readable || stream.id != len(followed).saturating_add(1) {
            findings.add(stream.place(), "a stream is not as it was written, or one before it is missing");
        }
        let place = name.map_or_else(|| stream.place(), |name| name.to_string());
        if let Some(nth) = usize::try_from(stream.kind).ok().and_then(|kind| nth.get_mut(kind)) {
            *nth = nth.saturating_add(1);
            if *nth != stream.nth {
                findings.add(stream.place(), "a stream of its kind is missing before it");
            }
        }
        let (hash, end) = (stream.hash, (stream.version, stream.head));
        followed.insert(stream.id, Followed { hash, place, key, erased, end, sequence: 0, head: BEGINNING });
    }
    if !ring::is_whole(order) {
        findings.add("streams", "the order of the streams is damaged");
    }
    Ok(())
}

/// How far the history was read.
struct End {
    position: i64,
    link: Hash,
}

fn history(
    conn: &Connection,
    keys: &Keyring,
    followed: &mut HashMap<i64, Followed>,
    end: &mut End,
    findings: &mut Findings,
) -> Work<()> {
    let mut statement = conn.prepare(&format!("SELECT {} FROM history ORDER BY position", HistoryRow::COLUMNS))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let row = HistoryRow::from_row(row)?;
        let next = end.position.saturating_add(1);
        if row.position != next || row.link != row.link_after(keys, &end.link) {
            findings.add(format!("history/{}", row.position), "an entry does not follow the one that arrived before it");
        }
        *end = End { position: row.position, link: row.link };
        match followed.get_mut(&row.stream) {
            None => findings.add(format!("history/{}", row.position), "an entry belongs to no stream"),
            Some(stream) => entry(keys, stream, &row, findings),
        }
    }
    Ok(())
}

fn entry(keys: &Keyring, stream: &mut Followed, row: &HistoryRow, findings: &mut Findings) {
    let place = format!("{}/{}", stream.place, row.sequence);
    if !row.follows(keys, &stream.hash, stream.sequence, &stream.head) {
        findings.add(&place, "an entry does not follow the one before it in its stream");
    }
    (stream.sequence, stream.head) = (row.sequence, row.row_hash);
    match &stream.key {
        _ if stream.erased => {
            if !row.is_scrubbed() {
                findings.add(&place, "an entry of an erased subject is still there");
            }
        }
        Some(key) if row.recorded(keys, key, &stream.hash).is_some() => {}
        Some(_) if plain(&row.body) == row.body_hash => {
            findings.add(&place, "an entry cannot be read with the key of its stream")
        }
        Some(_) => findings.add(&place, "an entry is not what was recorded"),
        None => findings.add(&place, "the key of the stream cannot be read"),
    }
}

/// Whether every stream ended where its row says.
fn ends(followed: &HashMap<i64, Followed>, findings: &mut Findings) {
    let mut short: Vec<_> = followed.iter().filter(|(_, stream)| stream.end != (stream.sequence, stream.head)).collect();
    short.sort_by_key(|(id, _)| **id);
    for (_, stream) in short {
        findings.add(&stream.place, "entries are missing at the end of the stream");
    }
}
