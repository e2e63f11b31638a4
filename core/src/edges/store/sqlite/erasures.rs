//! Who was erased, as texts that are kept elsewhere and say nothing to anybody.

use super::hashing::{Hash, keyed};
use super::keyring::Keyring;
use super::ledger::Ledger;
use super::subjects::Subject;
use super::trouble::{Trouble, Work, damaged};
use crate::edges::store::contract::{faults, hexadecimal};
use rusqlite::Connection;

const BEGINNING: &str = "fpe1:";

/// Everybody who was erased, in the order in which the store came to know them.
pub(super) fn list(conn: &Connection, keys: &Keyring) -> Work<Vec<String>> {
    let mut texts = Vec::new();
    Subject::all(conn, |subject| {
        let subject = subject.checked(keys)?;
        if subject.erased {
            texts.push(written(keys, &subject.hash));
        }
        Ok(())
    })?;
    if i64::try_from(texts.len()).ok() != Some(Ledger::read(conn, keys)?.erased) {
        return Err(damaged("subjects", "erased subjects are missing"));
    }
    Ok(texts)
}

/// The subjects of a list. A text of another store is refused: it would erase nobody, and look as if it had.
pub(super) fn read(keys: &Keyring, texts: &[String]) -> Work<Vec<Hash>> {
    let read = |(at, text): (usize, &String)| {
        let hash = text.strip_prefix(BEGINNING).and_then(hash).filter(|hash| written(keys, hash) == *text);
        hash.ok_or_else(|| Trouble::Fault(faults::erasure_format().at(format!("/{at}"))))
    };
    texts.iter().enumerate().map(read).collect()
}

/// The keyed hash of the pseudonym, and a mark that only the keys of this store make of it.
fn written(keys: &Keyring, hash: &Hash) -> String {
    let mark = keyed(&keys.index, "erasure", &[hash]);
    let mark = mark.first_chunk::<8>().map_or(String::new(), |mark| hexadecimal(mark));
    format!("{BEGINNING}{}:{mark}", hexadecimal(hash))
}

/// The hash a text begins with.
fn hash(text: &str) -> Option<Hash> {
    let mut hash = Hash::default();
    let digits = text.as_bytes().get(..hash.len().checked_mul(2)?)?;
    for (byte, pair) in hash.iter_mut().zip(digits.as_chunks::<2>().0) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(hash)
}
