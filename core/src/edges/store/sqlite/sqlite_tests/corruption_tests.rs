//! A damaged file gives an error or the right data, never wrong data, and is not written to.

use std::fs;

use proptest::prelude::*;

use super::{Held, filled, key, texts};
use crate::edges::store::SqliteStore;
use crate::edges::store::sqlite::scratch::Scratch;
use crate::ground::error::Code;

/// Codes a damaged file may answer with.
const ALLOWED: &[Code] = &[
    Code::StoreDamaged,
    Code::StoreNotAStore,
    Code::StoreTooNew,
    Code::StoreWrongKey,
    Code::StoreErased,
    Code::StoreInaccessible,
];

/// The bytes of a sound store, and what it holds.
fn sound() -> (Vec<u8>, Vec<Held>) {
    let folder = Scratch::new();
    let store = filled(&folder);
    let held = texts(&store);
    store.close().unwrap();
    (fs::read(folder.path("store")).unwrap(), held)
}

/// Opens damaged bytes and reads all of them. Whether anything was found to be wrong.
fn read(bytes: &[u8], held: &[Held]) -> bool {
    let folder = Scratch::new();
    let path = folder.path("store");
    fs::write(&path, bytes).unwrap();
    let found = match SqliteStore::open(&path, key()) {
        Err(error) => {
            assert!(ALLOWED.contains(&error.code()), "{error}");
            true
        }
        Ok(store) => {
            let found = texts(&store);
            for (found, held) in found.iter().zip(held) {
                match found {
                    Ok(data) => assert!(found == held, "wrong data: {} entries", data.len()),
                    Err(code) => assert!(ALLOWED.iter().any(|allowed| allowed.as_str() == code), "{code}"),
                }
            }
            let verified = crate::edges::store::Store::verify(&store);
            drop(store);
            !verified.unwrap().sound || found.iter().any(Result::is_err)
        }
    };
    assert!(fs::read(&path).unwrap() == bytes, "the file was written to");
    found
}

#[test]
fn every_bit_of_the_header() {
    let (bytes, held) = sound();
    for at in 0..100 {
        for bit in [0, 3, 7] {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1 << bit;
            read(&damaged, &held);
        }
    }
}

#[test]
fn every_truncation_around_a_page() {
    let (bytes, held) = sound();
    for page in 1..bytes.len() / 4096 {
        for length in [page * 4096 - 1, page * 4096, page * 4096 + 1] {
            assert!(read(&bytes[..length], &held), "{length} of {} bytes", bytes.len());
        }
    }
}

#[test]
fn swapped_pages() {
    let (bytes, held) = sound();
    let pages = bytes.len() / 4096;
    for page in 1..pages {
        let mut damaged = bytes.clone();
        let (one, other) = (page * 4096, (page % (pages - 1) + 1) * 4096);
        for at in 0..4096 {
            damaged.swap(one + at, other + at);
        }
        assert!(read(&damaged, &held) || damaged == bytes, "page {page} of {pages}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn flipped_bits(places in prop::collection::vec((any::<prop::sample::Index>(), 0..8_u8), 1..4)) {
        thread_local!(static SOUND: (Vec<u8>, Vec<Held>) = sound());
        SOUND.with(|(bytes, held)| {
            let mut damaged = bytes.clone();
            for (place, bit) in &places {
                damaged[place.index(bytes.len())] ^= 1 << bit;
            }
            read(&damaged, held);
        });
    }
}
