//! What the workers write into stores and the tests expect to find: everything follows from the name of the stream and the
//! number of the entry, so that nothing has to be told.

use fingerpost::{Append, Entry, Recorded, StoreKey, StreamId, StreamKind};

use crate::dice::Dice;

/// The key of all stores of the tests.
#[must_use]
pub fn key() -> StoreKey {
    StoreKey::from_bytes([7; 32])
}

/// A stream of the tests.
#[must_use]
pub fn stream(name: &str) -> StreamId {
    StreamId::new(StreamKind::Referral, name.to_owned())
}

/// The entry with a number, from 1, of a stream: mostly small, now and then larger than a page.
#[must_use]
pub fn entry(stream: &str, number: i64) -> Entry {
    let id = format!("{stream}-e-{number}");
    let seed = id.bytes().fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    let mut dice = Dice::new(seed);
    let length = if number % 11 == 4 { 9_000 } else { 20 + dice.below(300) };
    let mut payload = format!("Mair from the mill {id} ").into_bytes();
    payload.resize_with(length.max(payload.len()), || b'a' + u8::try_from(dice.below(26)).expect("small"));
    Entry::new(id, payload)
}

/// The entries of a stream after the first so many, to be added at its end.
#[must_use]
pub fn more(name: &str, after: i64, count: i64) -> Append {
    let entries = (after + 1..=after + count).map(|number| entry(name, number)).collect();
    Append { subject: Some(format!("subject of {name}")), ..Append::new(stream(name), after, entries) }
}

/// Whether these are the first entries of a stream, whole and in order.
#[must_use]
pub fn is_beginning(name: &str, found: &[Recorded]) -> bool {
    found.iter().zip(1..).all(|(found, number)| {
        let entry = entry(name, number);
        found.sequence == number && found.id == entry.id && found.payload == entry.payload
    })
}

/// How many entries the n-th batch finds in the streams `a` and `b`.
#[must_use]
pub const fn before_batch(nth: i64) -> (i64, i64) {
    (2 * nth, nth)
}

/// The n-th batch, from 0: two entries of the stream `a`, one of the stream `b`.
#[must_use]
pub fn batch(nth: i64) -> [Append; 2] {
    let (a, b) = before_batch(nth);
    [more("a", a, 2), more("b", b, 1)]
}
