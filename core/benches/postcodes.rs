//! How fast a table of postcodes loads and answers, beside the compact file and a map: `cargo bench -p fingerpost --bench postcodes`.
//!
//! Where `FINGERPOST_ONSPD` names a file of the ONS Postcode Directory, the lookups are of the whole country.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a bench")]

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::OnceLock;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use fingerpost::{
    EastingNorthing, NonEmpty, Point, Postcode, PostcodeEdition, PostcodeFile, PostcodeLookup, PostcodeTable, distance_metres,
};

fn main() {
    divan::main();
}

const UNITS: &[u8] = b"ABDEFGHJLNPQRSTUWXYZ";

/// Every postcode of fifty districts of one town: 200 000 rows.
fn rows() -> String {
    let mut text = String::from("pcds,doterm,oseast1m,osnrth1m\n");
    for district in 1..=50 {
        for digit in 0..10 {
            for (one, first) in UNITS.iter().enumerate() {
                for (two, second) in UNITS.iter().enumerate() {
                    let (first, second) = (char::from(*first), char::from(*second));
                    let (easting, northing) = (300_000 + district * 900 + one * 40, 180_000 + digit * 2_000 + two * 90);
                    writeln!(text, "NP{district} {digit}{first}{second},,{easting},{northing}").unwrap();
                }
            }
        }
    }
    text
}

#[divan::bench]
fn load(bencher: Bencher<'_, '_>) {
    let text = rows();
    bencher
        .counter(ItemsCount::new(200_000usize))
        .counter(BytesCount::of_str(&text))
        .bench(|| PostcodeTable::from_onspd_csv(text.as_bytes()).unwrap());
}

/// The same postcodes in three forms, and some of them in no order, so that no lookup finds the way of the one before.
struct Country {
    map: HashMap<Postcode, Point>,
    table: PostcodeTable,
    compact: Vec<u8>,
    asked: Vec<Postcode>,
}

/// How many postcodes are looked up in a round.
const ASKED: usize = 10_000;

fn country() -> &'static Country {
    static COUNTRY: OnceLock<Country> = OnceLock::new();
    COUNTRY.get_or_init(|| {
        let text = std::env::var_os("FINGERPOST_ONSPD").map_or_else(rows, |path| std::fs::read_to_string(path).unwrap());
        let (table, report) = PostcodeTable::from_onspd_csv(text.as_bytes()).unwrap();
        let all: Vec<Postcode> =
            text.lines().skip(1).filter_map(|line| Postcode::new(line.split(',').next()?.trim_matches('"')).ok()).collect();
        let known: Vec<Postcode> = all.into_iter().filter(|postcode| table.point(postcode).is_some()).collect();
        let map = known.iter().map(|postcode| (*postcode, table.point(postcode).unwrap())).collect();
        // A step that shares no factor with the number of postcodes goes round all of them.
        let asked = (0..ASKED).map(|round| known[round * 1_000_003 % known.len()]).collect();
        let edition = PostcodeEdition::new(NonEmpty::new("a bench").unwrap());
        let compact = table.to_compact(&edition, &report);
        println!(
            "{} postcodes: {} bytes of the compact file, {} of the table's rows",
            known.len(),
            compact.len(),
            table.row_bytes()
        );
        Country { map, table, compact, asked }
    })
}

fn ask(bencher: Bencher<'_, '_>, lookup: &dyn PostcodeLookup) {
    let asked = &country().asked;
    bencher
        .counter(ItemsCount::new(ASKED))
        .bench(|| asked.iter().filter(|postcode| divan::black_box(lookup.point(divan::black_box(postcode))).is_some()).count());
}

#[divan::bench]
fn look_up_compact(bencher: Bencher<'_, '_>) {
    ask(bencher, &PostcodeFile::open(country().compact.as_slice()).unwrap());
}

/// The place on the grid alone: without turning it into degrees, which costs as much in every form but the map, which holds degrees.
#[divan::bench]
fn look_up_compact_grid(bencher: Bencher<'_, '_>) {
    let file = PostcodeFile::open(country().compact.as_slice()).unwrap();
    let asked = &country().asked;
    bencher
        .counter(ItemsCount::new(ASKED))
        .bench(|| asked.iter().filter(|postcode| divan::black_box(file.grid(divan::black_box(postcode))).is_some()).count());
}

#[divan::bench]
fn look_up_table_grid(bencher: Bencher<'_, '_>) {
    let Country { table, asked, .. } = country();
    bencher
        .counter(ItemsCount::new(ASKED))
        .bench(|| asked.iter().filter(|postcode| divan::black_box(table.grid(divan::black_box(postcode))).is_some()).count());
}

#[divan::bench]
fn look_up_map(bencher: Bencher<'_, '_>) {
    ask(bencher, &country().map);
}

#[divan::bench]
fn look_up_table(bencher: Bencher<'_, '_>) {
    ask(bencher, &country().table);
}

#[divan::bench]
fn open_compact(bencher: Bencher<'_, '_>) {
    let bytes = country().compact.as_slice();
    bencher.counter(BytesCount::new(bytes.len())).bench(|| PostcodeFile::open(divan::black_box(bytes)).unwrap());
}

#[divan::bench(sample_count = 3)]
fn write_compact(bencher: Bencher<'_, '_>) {
    let edition = PostcodeEdition::new(NonEmpty::new("a bench").unwrap());
    bencher.bench(|| country().table.to_compact(&edition, &fingerpost::LoadReport::default()));
}

#[divan::bench]
fn parse_postcode() -> Postcode {
    divan::black_box("np10 8yw").parse().unwrap()
}

#[divan::bench]
fn grid_to_point() -> Point {
    divan::black_box(EastingNorthing::new(328_850.0, 185_290.0).unwrap()).to_point()
}

#[divan::bench]
fn point_to_grid() -> EastingNorthing {
    EastingNorthing::from_point(divan::black_box(Point::new(51.5617, -3.0276).unwrap())).unwrap()
}

#[divan::bench]
fn distance() -> f64 {
    let (one, two) = (Point::new(51.5617, -3.0276).unwrap(), Point::new(51.5889, -2.9986).unwrap());
    distance_metres(divan::black_box(one), divan::black_box(two))
}
