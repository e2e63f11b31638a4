//! The search that proves an erasure, held against files whose bytes are known.

use std::fs;

use super::scratch::Scratch;
use super::traces::{Traces, passes};
use super::trouble::told;
use crate::ground::error::Code;

/// Bytes as random as encrypted ones, and the same in every run.
fn noise(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed;
    let next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    std::iter::repeat_with(next).take(length).collect()
}

fn traces(values: &[&[u8]]) -> Traces {
    let mut traces = Traces::default();
    values.iter().for_each(|value| traces.remember(value));
    traces
}

/// How many pieces of what is remembered stand in a file.
fn found(traces: &Traces, bytes: &[u8]) -> i64 {
    let folder = Scratch::new();
    fs::write(folder.path("store"), bytes).unwrap();
    told(traces.search(&folder.path("store"))).unwrap().found
}

#[test]
fn the_search_counts_the_pieces_that_are_left() {
    let value = noise(1, 40);
    let traces = traces(&[&value]);
    let around = |part: &[u8]| [noise(2, 100).as_slice(), part, &noise(3, 100)].concat();
    assert_eq!(found(&traces, &around(&value)), 3, "two whole pieces, and the one at the end");
    assert_eq!(found(&traces, &around(&value[..31])), 1, "the first alone");
    assert_eq!(found(&traces, &around(&value[9..])), 2, "the second, and the one at the end");
    assert_eq!(found(&traces, &around(&value[1..31])), 0, "no whole piece");
    assert_eq!(found(&traces, &around(&noise(4, 40))), 0);
}

#[test]
fn a_piece_is_found_wherever_the_file_is_cut_for_reading() {
    let value = noise(1, 16);
    let traces = traces(&[&value]);
    for before in [0, 1, (1 << 20) - 16, (1 << 20) - 15, (1 << 20) - 1, 1 << 20, (1 << 21) - 8] {
        let file = [vec![0; before].as_slice(), &value, &[0; 40]].concat();
        assert_eq!(found(&traces, &file), 1, "after {before} bytes");
    }
}

#[test]
fn every_file_of_a_store_is_searched_and_counted() {
    let folder = Scratch::new();
    let value = noise(1, 16);
    let traces = traces(&[&value]);
    for (nth, ending) in ["", "-wal", "-shm", "-journal"].iter().enumerate() {
        fs::write(folder.path(&format!("store{ending}")), [noise(2, 100).as_slice(), &value].concat()).unwrap();
        let search = told(traces.search(&folder.path("store"))).unwrap();
        let files = i64::try_from(nth).unwrap() + 1;
        assert_eq!((i64::from(search.files), search.bytes, search.found), (files, 116 * files, files), "{ending}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_not_taken_for_a_clean_one() {
    let folder = Scratch::new();
    fs::create_dir(folder.path("store-journal")).unwrap();
    let error = told(traces(&[&noise(1, 16)]).search(&folder.path("store"))).err().unwrap();
    assert_eq!(error.code(), Code::StoreInaccessible);
}

#[test]
fn what_is_added_is_searched_for_until_it_is_forgotten() {
    let (one, other) = (noise(1, 16), noise(2, 16));
    let file = [one.as_slice(), &other].concat();
    let mut traces = traces(&[&one]);
    traces.add(self::traces(&[&other]));
    assert_eq!(found(&traces, &file), 2);
    traces.forget();
    assert_eq!(found(&traces, &file), 0);
}

#[test]
fn the_sieve_holds_back_nearly_everything_else() {
    let mut traces = Traces::default();
    (0..1_000).for_each(|seed| traces.remember(&noise(seed, 16)));
    let sieve = traces.sieve();
    assert!((0..1_000).all(|seed| passes(&sieve, &noise(seed, 16))), "what is remembered passes");
    let others = (1_000..11_000).filter(|seed| passes(&sieve, &noise(*seed, 16))).count();
    assert!(others < 100, "{others} of 10000 others pass");
}
