//! How a subject is erased: the key, what it protected, and every trace in the files.

use rusqlite::limits::Limit;
use rusqlite::{Connection, params};

use super::erasures;
use super::hashing::Hash;
use super::keyring::Keyring;
use super::ledger::Ledger;
use super::reading::named;
use super::session::Session;
use super::streams::Stream;
use super::subjects::{Subject, subject_hash};
use super::traces::{Search, Traces};
use super::trouble::{Trouble, Work, damaged, if_possible};
use crate::edges::store::contract::ErasureReport;
use crate::ground::error::{Code, FingerpostError};

/// Erases a subject, and searches the files.
pub(super) fn erase(session: &mut Session, subject: &str) -> Work<ErasureReport> {
    erase_all(session, |keys| Ok(vec![subject_hash(keys, subject)]))
}

/// Erases everybody a list names, at once.
pub(super) fn erase_again(session: &mut Session, texts: &[String]) -> Work<ErasureReport> {
    erase_all(session, |keys| erasures::read(keys, texts))
}

fn erase_all(session: &mut Session, who: impl FnOnce(&Keyring) -> Work<Vec<Hash>>) -> Work<ErasureReport> {
    let (mut report, traces) = session.writing(|conn, keys| {
        let mut report = ErasureReport::new(true, Vec::new(), 0, 0, 0);
        let mut traces = Traces::default();
        for hash in who(keys)? {
            report.already &= scrub(conn, keys, hash, &mut report, &mut traces)?;
        }
        Ok((report, traces))
    })?;
    session.traces.add(traces);
    let search = clean(session)?;
    (report.files_searched, report.bytes_searched) = (search.files, search.bytes);
    Ok(report)
}

/// Overwrites everything about a subject, within a transaction. Whether that had been done before.
fn scrub(conn: &Connection, keys: &Keyring, hash: Hash, report: &mut ErasureReport, traces: &mut Traces) -> Work<bool> {
    let mut ledger = Ledger::read(conn, keys)?;
    match Subject::of_hash(conn, keys, &hash)? {
        Some(subject) if subject.erased => return Ok(true),
        Some(mut subject) => {
            let streams = streams_of(conn, keys, &subject)?;
            if i64::try_from(streams.len()).unwrap_or(i64::MAX) != subject.streams {
                return Err(damaged(subject.place(), "streams of the subject are missing, and nothing was erased"));
            }
            for mut stream in streams {
                report.streams.push(named(conn, keys, &stream)?);
                let scrubbed = scrub_stream(conn, stream.id, traces)?;
                if scrubbed != stream.version {
                    return Err(damaged(stream.place(), "entries of the stream are missing, and nothing was erased"));
                }
                report.entries = report.entries.saturating_add(scrubbed);
                traces.remember(&stream.name);
                stream.name.fill(0);
                stream.update(conn, keys)?;
            }
            traces.remember(&subject.secret);
            traces.remember(&subject.name);
            subject.erase(conn, keys, &mut ledger)?;
        }
        None => Subject::bury(conn, keys, &mut ledger, hash)?,
    }
    ledger.write(conn, keys)?;
    Ok(false)
}

fn streams_of(conn: &Connection, keys: &Keyring, subject: &Subject) -> Work<Vec<Stream>> {
    let mut statement = conn.prepare(&format!("SELECT {} FROM streams WHERE subject = ?1 ORDER BY id", Stream::COLUMNS))?;
    let found = statement.query_map([subject.id], Stream::from_row)?;
    found.map(|stream| stream?.checked(keys)).collect()
}

/// Overwrites the bodies of a stream with zeros of the same length, which SQLite does in place.
fn scrub_stream(conn: &Connection, stream: i64, traces: &mut Traces) -> Work<i64> {
    let mut statement = conn.prepare("SELECT body FROM history WHERE stream = ?1")?;
    let mut rows = statement.query([stream])?;
    let mut count = 0_i64;
    while let Some(row) = rows.next()? {
        let body: Vec<u8> = row.get(0)?;
        traces.remember(&body);
        count = count.saturating_add(1);
    }
    conn.execute("UPDATE history SET body = zeroblob(length(body)) WHERE stream = ?1", params![stream])?;
    Ok(count)
}

/// Empties the log and searches the files for what was overwritten. Where something is left in the main file the file is
/// written anew, once.
pub(super) fn clean(session: &mut Session) -> Work<Search> {
    let emptied = session.empty_the_log()?;
    let mut search = searched(session)?;
    if search.found > 0 && emptied {
        write_anew(&session.conn)?;
        session.empty_the_log()?;
        search = searched(session)?;
    }
    if search.found > 0 || !emptied {
        let detail = match search.found {
            0 => "the log of the store could not be emptied: others read it, or the disk is full".to_owned(),
            found => format!("{found} pieces of what was overwritten are still in the files of the store"),
        };
        return Err(Trouble::Fault(FingerpostError::store(Code::StoreResidue, "", detail)));
    }
    session.traces.forget();
    Ok(search)
}

/// Searches the files. What was to be overwritten is overwritten by now, whatever keeps the files from being read.
fn searched(session: &Session) -> Work<Search> {
    session.traces.search(&session.path).map_err(|_| {
        let detail = "the files of the store could not be searched for what was overwritten";
        Trouble::Fault(FingerpostError::store(Code::StoreResidue, "", detail))
    })
}

/// Writes the file anew, where that is possible now. SQLite attaches a file of its own for that, which is forbidden at all other
/// times.
pub(super) fn write_anew(conn: &Connection) -> Work<()> {
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    let done = conn.execute_batch("VACUUM");
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    if_possible(done).map(drop)
}
