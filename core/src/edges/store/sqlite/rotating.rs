//! How the master key is changed.

use super::erasing::clean;
use super::key::StoreKey;
use super::keyring::Keyring;
use super::session::Session;
use super::subjects::Subject;
use super::traces::Traces;
use super::trouble::Work;

/// Wraps all keys anew under another master key, at once, and removes what the old one opened.
pub(super) fn rotate(session: &mut Session, master: &StoreKey) -> Work<()> {
    let new = session.keys.under(master);
    let traces = session.writing(|conn, old| {
        let mut traces = Traces::default();
        for wrapped in Keyring::wrapped(conn)? {
            traces.remember(&wrapped);
        }
        new.write(conn)?;
        let mut subjects = Vec::new();
        Subject::all(conn, |subject| {
            if subject.id > 0 && !subject.erased {
                subjects.push(subject.id);
            }
            Ok(())
        })?;
        for id in subjects {
            let mut subject = Subject::by_id(conn, old, id)?;
            traces.remember(&subject.secret);
            subject.rewrap(conn, old, &new)?;
        }
        Ok(traces)
    })?;
    // From here on the new key is the one that opens the store, whatever the search finds.
    session.keys = new;
    session.traces.add(traces);
    clean(session).map(drop)
}
