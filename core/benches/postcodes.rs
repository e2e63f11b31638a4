//! How fast a table of postcodes loads and answers: `cargo bench -p fingerpost --bench postcodes`.
#![allow(missing_docs, clippy::unwrap_used, reason = "a bench")]

use std::fmt::Write;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use fingerpost::{EastingNorthing, Point, Postcode, PostcodeLookup, PostcodeTable, distance_metres};

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

#[divan::bench]
fn look_up(bencher: Bencher<'_, '_>) {
    let (table, _) = PostcodeTable::from_onspd_csv(rows().as_bytes()).unwrap();
    let postcode: Postcode = "NP20 4XY".parse().unwrap();
    bencher.bench(|| divan::black_box(&table).point(divan::black_box(&postcode)));
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
