//! Whatever happens to a file on its way, it is refused by name or read as it is: never a panic, never a byte outside it.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::strategy::ValueTree;

use super::super::{LoadReport, PostcodeLookup};
use super::PostcodeFile;
use super::file_tests::{any_position, any_postcode, edition, table};
use crate::ground::error::Code;
use crate::ground::place::Postcode;

/// A file of some hundred postcodes of every sort.
fn whole() -> &'static [u8] {
    static FILE: OnceLock<Vec<u8>> = OnceLock::new();
    FILE.get_or_init(|| {
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        let rows: BTreeMap<_, _> =
            prop::collection::btree_map(any_postcode(), any_position(), 200..400).new_tree(&mut runner).unwrap().current();
        table(&rows).to_compact(&edition(), &LoadReport::default())
    })
}

fn code(bytes: &[u8]) -> Option<Code> {
    PostcodeFile::open(bytes).err().map(|error| error.code())
}

/// The checksum made right again, as somebody would who means harm.
fn sealed(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.len() >= 24 {
        let length = (bytes.len() as u64).to_le_bytes();
        bytes[16..24].copy_from_slice(&length);
        let sum = crc32fast::hash(&bytes[16..]).to_le_bytes();
        bytes[12..16].copy_from_slice(&sum);
    }
    bytes
}

/// Asks a file that opens about some postcodes of every sector it was made with.
fn ask(bytes: &[u8]) {
    let Ok(file) = PostcodeFile::open(bytes) else { return };
    for half in ["N1", "NP1", "NP10", "NP2", "EC1A", "EC1Y", "ZE3", "GIR", "BT99", "NP9"] {
        for unit in ["0AA", "1BN", "2ZZ", "9ZZ"] {
            let Ok(postcode) = Postcode::new(format!("{half} {unit}")) else { continue };
            let (point, end) = (file.point(&postcode), file.ended(&postcode));
            assert!(point.is_none() || end.is_none());
        }
    }
}

#[test]
fn every_flipped_bit_is_found() {
    for at in 0..whole().len() * 8 {
        let mut bytes = whole().to_vec();
        bytes[at / 8] ^= 1 << (at % 8);
        let found = code(&bytes);
        let expected = match at / 8 {
            0..8 => Code::PlacePostcodeFileKind,
            8 | 9 => Code::PlacePostcodeFileVersion,
            _ => Code::PlacePostcodeFileDamaged,
        };
        assert_eq!(found, Some(expected), "bit {at}");
    }
}

#[test]
fn every_cut_is_found() {
    for length in 0..whole().len() {
        let expected = if length < 8 { Code::PlacePostcodeFileKind } else { Code::PlacePostcodeFileDamaged };
        assert_eq!(code(&whole()[..length]), Some(expected), "{length} bytes");
        ask(&sealed(whole()[..length].to_vec()));
    }
    assert_eq!(code(&[whole(), b"\0"].concat()), Some(Code::PlacePostcodeFileDamaged));
    assert_eq!(code(b"pcds,oseast1m,osnrth1m\n"), Some(Code::PlacePostcodeFileKind));
    assert_eq!(code(whole()), None);
}

#[test]
fn no_count_is_believed() {
    // The number of sectors, of postcodes in use and no longer, and the length of the name.
    for at in [24, 28, 32, 64] {
        for count in [0u32, 1, 1 << 16, u32::MAX / 4, u32::MAX] {
            let mut bytes = whole().to_vec();
            bytes[at..at + 4].copy_from_slice(&count.to_le_bytes());
            assert_eq!(code(&sealed(bytes)), Some(Code::PlacePostcodeFileDamaged), "{count} at {at}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn harm_with_a_right_checksum_breaks_nothing(changes in prop::collection::vec((24usize..whole().len(), any::<u8>()), 1..6)) {
        let mut bytes = whole().to_vec();
        changes.iter().for_each(|(at, byte)| bytes[*at] = *byte);
        ask(&sealed(bytes));
    }

    #[test]
    fn any_bytes_behind_a_right_head_break_nothing(tail in prop::collection::vec(any::<u8>(), 0..300)) {
        ask(&sealed([&whole()[..24], tail.as_slice()].concat()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_harmed_file_unpacks_to_no_more_than_it_says(changes in prop::collection::vec((100usize..whole().len(), any::<u8>()), 1..3)) {
        let mut bytes = whole().to_vec();
        changes.iter().for_each(|(at, byte)| bytes[*at] = *byte);
        let sealed = sealed(bytes);
        if let Ok(file) = PostcodeFile::open(sealed.as_slice()) {
            let table = file.to_table();
            prop_assert!(table.len() + table.ended_len() <= file.len() + file.ended_len());
        }
    }
}
