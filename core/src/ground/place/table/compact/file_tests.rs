use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::packed::Position;
use super::super::{LoadReport, PostcodeEnd, PostcodeLookup, PostcodeTable};
use super::{PostcodeEdition, PostcodeFile};
use crate::ground::place::Postcode;
use crate::ground::text::NonEmpty;

pub(super) fn edition() -> PostcodeEdition {
    PostcodeEdition { date: Some("2025-11-01".parse().unwrap()), ..PostcodeEdition::new(NonEmpty::new("A directory").unwrap()) }
}

/// Postcodes of a few neighbouring first halves, so that sectors are full and keys close together.
pub(super) fn any_postcode() -> impl Strategy<Value = Postcode> {
    let halves = vec!["N1", "NP1", "NP10", "NP2", "EC1A", "EC1Y", "ZE3"];
    let letters = |most: usize| (0..most).prop_map(|place| char::from(b"ABDEFGHJLNPQRSTUWXYZ"[place]));
    let ordinary = (prop::sample::select(halves), 0u8..3, letters(5), letters(20))
        .prop_map(|(half, digit, one, two)| Postcode::new(format!("{half} {digit}{one}{two}")).unwrap());
    let edges = prop::sample::select(vec!["A0 0AA", "A9A 9ZZ", "GIR 0AA", "W1A 1AA", "BT99 9ZZ", "ZE99 9ZZ", "YY9Y 9ZZ"]);
    prop_oneof![12 => ordinary, 1 => edges.prop_map(|text| Postcode::new(text).unwrap())]
}

pub(super) fn any_position() -> impl Strategy<Value = Position> {
    let grid = |(easting, northing)| Position::Grid { easting, northing };
    prop_oneof![
        5 => (300_000u32..300_200, 180_000u32..183_000).prop_map(grid),
        1 => (0u32..=700_000, 0u32..=1_300_000).prop_map(grid),
        1 => prop::sample::select(vec![(0, 0), (700_000, 1_300_000), (0, 1_300_000)]).prop_map(grid),
        1 => (0u32..=16_000_000, 0u32..=16_000_000).prop_map(|(north, east)| Position::Degrees { north, east }),
        2 => (0u32..4_096).prop_map(|month| Position::Ended { month }),
    ]
}

pub(super) fn table(rows: &BTreeMap<Postcode, Position>) -> PostcodeTable {
    let mut table = PostcodeTable::new();
    rows.iter().for_each(|(postcode, position)| assert!(table.push(postcode, *position)));
    table.settle();
    table
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_file_answers_as_the_rows_do(rows in prop::collection::btree_map(any_postcode(), any_position(), 0..300),
                                     strangers in prop::collection::vec(any_postcode(), 20), counted in any::<u32>()) {
        let table = table(&rows);
        let report = LoadReport { rows: counted, malformed: 7, ..LoadReport::default() };
        let bytes = table.to_compact(&edition(), &report);
        let file = PostcodeFile::open(bytes.as_slice()).unwrap();
        prop_assert_eq!((file.edition(), file.report()), (&edition(), &report));
        let ended = rows.values().filter(|position| matches!(position, Position::Ended { .. })).count();
        prop_assert_eq!((file.len(), file.ended_len()), (rows.len() - ended, ended));
        prop_assert_eq!((table.len(), table.ended_len()), (rows.len() - ended, ended));
        for postcode in rows.keys().chain(&strangers) {
            let position = rows.get(postcode);
            // Bit for bit: `==` on the numbers would take 0.0 for -0.0.
            let exactly = |lookup: &dyn PostcodeLookup| {
                lookup.point(postcode).map(|point| (point.latitude().to_bits(), point.longitude().to_bits()))
            };
            let point = position.and_then(|position| position.point());
            prop_assert_eq!(exactly(&file), point.map(|point| (point.latitude().to_bits(), point.longitude().to_bits())));
            prop_assert_eq!(exactly(&file), exactly(&table));
            let grid = match position {
                Some(Position::Grid { easting, northing }) => Some((f64::from(*easting), f64::from(*northing))),
                _ => None,
            };
            prop_assert_eq!(file.grid(postcode).map(|place| (place.easting(), place.northing())), grid);
            prop_assert_eq!(table.grid(postcode), file.grid(postcode));
            let end = match position {
                Some(Position::Ended { month }) => Some(PostcodeEnd::of_number(*month)),
                _ => None,
            };
            prop_assert_eq!(file.ended(postcode), end.clone());
            prop_assert_eq!(table.ended(postcode), end);
        }
        prop_assert!(file.to_table() == table);
        prop_assert_eq!(file.to_table().to_compact(&edition(), &report), bytes);
    }
}

#[test]
fn months_are_read_as_written() {
    for (text, year, month) in [
        ("199606", Some(1996), Some(6)),
        ("197001", Some(1970), Some(1)),
        ("202512", Some(2025), Some(12)),
        ("231103", Some(2311), Some(3)),
        ("231104", None, None),
        ("196912", None, None),
        ("199613", None, None),
        ("199600", None, None),
        ("+99606", None, None),
        ("1996", None, None),
        ("yes", None, None),
    ] {
        let end = PostcodeEnd::of_number(super::super::end::month_number(text.as_bytes()));
        assert_eq!(end, PostcodeEnd { year, month }, "{text}");
    }
}

#[test]
fn the_bytes_may_be_embedded_shared_or_owned() {
    let bytes = PostcodeTable::new().to_compact(&edition(), &LoadReport::default());
    let shared: std::sync::Arc<[u8]> = bytes.clone().into();
    assert!(PostcodeFile::open(shared).unwrap().is_empty());
    let lasting: &'static [u8] = bytes.clone().leak();
    assert_eq!(format!("{:?}", PostcodeFile::open(lasting).unwrap()), "PostcodeFile(0 postcodes)");
    assert_eq!(PostcodeFile::open(bytes.clone()).unwrap().bytes(), bytes);
}

/// The layout is a promise: a phone may hold a file for years. These bytes were worked out by hand from the page.
#[test]
fn the_layout_stays() {
    let rows = BTreeMap::from([
        (Postcode::new("NP10 8AA").unwrap(), Position::Grid { easting: 0x0001_0203, northing: 5 }),
        (Postcode::new("NP10 8AB").unwrap(), Position::Ended { month: 3 }),
    ]);
    let source =
        PostcodeEdition { date: Some("2025-11-01".parse().unwrap()), ..PostcodeEdition::new(NonEmpty::new("S").unwrap()) };
    let bytes = table(&rows).to_compact(&source, &LoadReport { rows: 2, kept: 1, terminated: 1, ..LoadReport::default() });
    // N is 24, P 26, 1 is 2, 0 is 1; then digit 8 and the frame of the grid.
    let key: u32 = ((((24 << 6 | 26) << 6 | 2) << 6 | 1) << 4 | 8) << 1;
    // Read from the lowest bit: first letters, second letters, some ended, which, earliest month, its bits; easting, northing,
    // bits of corners twice, blocks; one block of one place.
    let fields: &[(u128, u32)] =
        &[(1, 20), (3, 20), (1, 1), (0b10, 2), (3, 12), (0, 4), (0x0001_0203, 24), (5, 24), (0, 5), (0, 5), (1, 9)];
    let (body, width) = fields.iter().fold((0u128, 0), |(body, width), (field, bits)| (body | field << width, width + bits));
    // The head of the block: length less one.
    let length = (width + 5u32).div_ceil(8) as usize;
    let mut checked = Vec::new();
    checked.extend((69u64 + 4 + 8 + length as u64 + 8).to_le_bytes());
    [1u32, 1, 1].iter().for_each(|count| checked.extend(count.to_le_bytes()));
    checked.extend([0xe9, 0x07, 11, 1]);
    [2u32, 1, 1, 0, 0, 0, 1].iter().for_each(|count| checked.extend(count.to_le_bytes()));
    checked.push(b'S');
    checked.extend(key.to_le_bytes());
    [81u32, 81 + length as u32].iter().for_each(|at| checked.extend(at.to_le_bytes()));
    checked.extend([body.to_le_bytes(), [0; 16]].concat().iter().take(length));
    checked.extend([0; 8]);
    assert_eq!(&bytes[..12], b"\x89FPC\r\n\x1a\n\x01\0\0\0");
    assert_eq!(&bytes[12..16], crc32fast::hash(&checked).to_le_bytes());
    assert_eq!(&bytes[16..], checked);
}
