//! Every input that was ever kept for an importer, and thousands of ways to spoil it, break no promise.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests may fail loudly"
)]

use std::fs;
use std::panic::catch_unwind;

use fingerpost_tests::dice::Dice;
use fingerpost_tests::importers::IMPORTERS;
use fingerpost_tests::{files, root, short};

/// How often each input is spoiled.
const SPOILED: usize = 200;

#[test]
fn every_importer_has_inputs() {
    for importer in IMPORTERS {
        let folder = root().join("tests/fuzz/corpus").join(importer.name);
        assert!(!files(&folder, "").is_empty(), "{} has no input", short(&folder));
    }
}

#[test]
fn inputs_that_are_kept_break_no_promise() {
    for importer in IMPORTERS {
        for path in files(&root().join("tests/fuzz/corpus").join(importer.name), "") {
            let bytes = fs::read(&path).unwrap();
            assert!(catch_unwind(|| (importer.check)(&bytes)).is_ok(), "{} breaks its promise", short(&path));
        }
    }
}

#[test]
fn spoiled_inputs_break_no_promise() {
    for importer in IMPORTERS {
        let inputs: Vec<Vec<u8>> = files(&root().join("tests/fuzz/corpus").join(importer.name), "")
            .into_iter()
            .map(|path| fs::read(path).unwrap())
            .filter(|bytes| bytes.len() < 20_000)
            .collect();
        let mut dice = Dice::new(7);
        for round in 0..SPOILED * inputs.len() {
            let mut bytes = inputs[round % inputs.len()].clone();
            for _ in 0..=dice.below(3) {
                spoil(&mut bytes, &inputs, &mut dice);
            }
            let outcome = catch_unwind(|| (importer.check)(&bytes));
            assert!(outcome.is_ok(), "{} breaks its promise on {:?}", importer.name, String::from_utf8_lossy(&bytes));
        }
    }
}

/// What happens to files: a byte changes, a piece goes, comes twice, is swapped or comes from another file.
fn spoil(bytes: &mut Vec<u8>, others: &[Vec<u8>], dice: &mut Dice) {
    const AWKWARD: &[&str] = &[
        "",
        "0",
        "-1",
        "1e999",
        "\"",
        "\\",
        "\\ud800",
        "null",
        "{}",
        "[",
        "\u{0}",
        "\u{feff}",
        "é",
        "\u{202e}",
        "\r",
        ";",
        "9999-12-31",
        "=1+1",
        "2026-02-30",
        "25:00",
        "18446744073709551616",
        ",",
        "\t",
    ];
    if bytes.is_empty() {
        return bytes.extend(b"x");
    }
    let at = dice.below(bytes.len());
    let end = (at + 1 + dice.below(12)).min(bytes.len());
    match dice.below(6) {
        0 => bytes[at] = u8::try_from(dice.below(256)).unwrap(),
        1 => drop(bytes.drain(at..end)),
        2 => {
            let piece = bytes[at..end].to_vec();
            bytes.splice(at..at, piece);
        }
        3 => drop(bytes.splice(at..end, AWKWARD[dice.below(AWKWARD.len())].bytes())),
        4 => bytes.truncate(at),
        _ => {
            let other = &others[dice.below(others.len())];
            if !other.is_empty() {
                let from = dice.below(other.len());
                let to = (from + 1 + dice.below(40)).min(other.len());
                bytes.splice(at..end, other[from..to].iter().copied());
            }
        }
    }
}
