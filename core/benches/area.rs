//! What would have to change, and where the gaps are, on the sample area, and how the cost grows with people, with the size of sets, and with places.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark is its own documentation, and may fail loudly")]

use divan::Bencher;
use fingerpost::{Catalogue, ChangeOptions, Client, ClientId, GapOptions, Matcher, Point, Policy, Timestamp, grid_places};

const AT: &str = "2026-11-23T09:00:00Z";
const NEWPORT: &[u8] = include_bytes!("../../examples/data/newport/directory.json");
const CLIENTS: [&[u8]; 6] = [
    include_bytes!("../../examples/data/newport/clients/c-101.json"),
    include_bytes!("../../examples/data/newport/clients/c-102.json"),
    include_bytes!("../../examples/data/newport/clients/c-103.json"),
    include_bytes!("../../examples/data/newport/clients/c-104.json"),
    include_bytes!("../../examples/data/newport/clients/c-105.json"),
    include_bytes!("../../examples/data/newport/clients/c-106.json"),
];

fn main() {
    divan::main();
}

fn matcher() -> Matcher {
    Matcher::new(Catalogue::from_json(NEWPORT).unwrap(), Policy::default()).unwrap()
}

/// So many clients: the six of the sample again and again, under names of their own.
fn clients(count: usize) -> Vec<Client> {
    let one = |i: usize| Client {
        id: ClientId::new(format!("c-{i}")).unwrap(),
        ..Client::from_json(CLIENTS.get(i % CLIENTS.len()).unwrap()).unwrap()
    };
    (0..count).map(one).collect()
}

/// All activities for one client, by the largest set that is looked for.
#[divan::bench(args = [1, 2, 3, 4])]
fn changes_of_every_activity(bencher: Bencher<'_, '_>, most: u32) {
    let (matcher, client, at) = (matcher(), clients(1).remove(0), AT.parse::<Timestamp>().unwrap());
    let options = ChangeOptions { most: Some(most), ..ChangeOptions::default() };
    bencher.bench(|| {
        let activities = matcher.catalogue().activities().iter();
        activities.map(|activity| matcher.changes(&client, &activity.id, at, &options).unwrap().sets.len()).sum::<usize>()
    });
}

#[divan::bench(args = [6, 24, 96], sample_count = 20)]
fn changes_for_many(bencher: Bencher<'_, '_>, people: usize) {
    let (matcher, clients, at) = (matcher(), clients(people), AT.parse::<Timestamp>().unwrap());
    bencher.bench(|| matcher.changes_for_many(&clients, at, &ChangeOptions::default()).unwrap());
}

/// Two typical clients at every cell, by the width of the cells in metres.
#[divan::bench(args = [2_000, 1_000, 500, 250], sample_count = 10)]
fn gaps_of_a_grid(bencher: Bencher<'_, '_>, metres: u32) {
    let (matcher, clients, at) = (matcher(), clients(2), AT.parse::<Timestamp>().unwrap());
    let corner = |latitude, longitude| Point::new(latitude, longitude).unwrap();
    let cells = grid_places(corner(51.54, -3.08), corner(51.63, -2.90), metres).unwrap();
    bencher.bench(|| matcher.gaps_of_places(&cells, &clients, at, &GapOptions::default()).unwrap());
}
