//! Clients answered among the activities of a whole country: from the index, and one activity after the other.
//!
//! Read the ratios and how they grow, not the times. `FINGERPOST_ACTIVITIES=1000000` adds a country of a million activities.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark is its own documentation, and may fail loudly"
)]

mod country;

use std::time::{Duration, Instant};

use fingerpost::{Catalogue, Client, Matcher, Policy, Timestamp};

const AT: &str = "2026-11-23T09:00:00Z";
/// How many people are asked about.
const PEOPLE: u32 = 1_000;
/// How many of them are answered one activity after the other as well, which takes so much longer.
const SLOW: usize = 3;

fn main() {
    let more = std::env::var("FINGERPOST_ACTIVITIES").ok().and_then(|number| number.parse().ok());
    println!(
        "activities  load s  index s  bytes each  placings p50   p99  shortlist p50  one by one  ratio  people/s on 2 threads"
    );
    for activities in [10_000, 100_000].into_iter().chain(more) {
        measure(activities);
    }
}

fn measure(activities: u32) {
    let clock = Instant::now();
    let catalogue = Catalogue::new(country::country(activities)).unwrap();
    let load = clock.elapsed();
    let matcher = Matcher::new(catalogue, Policy::default()).unwrap();
    let at: Timestamp = AT.parse().unwrap();
    let clock = Instant::now();
    let index = matcher.index(at).unwrap();
    let people = country::people(PEOPLE);
    let built = clock.elapsed();
    // Columns that only some people ask for are made by the first who does.
    people.iter().for_each(|client| drop(index.placings(client, 10).unwrap()));
    let placings = times(&people, |client| drop(index.placings(client, 10).unwrap()));
    let shortlist = times(&people, |client| drop(index.shortlist(client, 10).unwrap()));
    let slow = times(&people[..SLOW], |client| {
        let (ranking, fast) = (matcher.rank(client, at, 10).unwrap(), index.shortlist(client, 10).unwrap());
        assert_eq!((ranking.counts, ranking.shortlist), (fast.counts, fast.shortlist));
    });
    println!(
        "{activities:>10}  {:>6.2}  {:>7.2}  {:>10}  {:>9.1} µs  {:>7.1} µs  {:>9.1} µs  {:>8.1} ms  {:>5.0}",
        load.as_secs_f64(),
        built.as_secs_f64(),
        index.bytes() / activities as usize,
        micros(placings[placings.len() / 2]),
        micros(placings[placings.len() * 99 / 100]),
        micros(shortlist[shortlist.len() / 2]),
        micros(slow[slow.len() / 2]) / 1000.0,
        slow[slow.len() / 2].as_secs_f64() / shortlist[shortlist.len() / 2].as_secs_f64(),
    );
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn times(people: &[Client], mut answer: impl FnMut(&Client)) -> Vec<Duration> {
    let mut times: Vec<Duration> = people
        .iter()
        .map(|client| {
            let clock = Instant::now();
            answer(client);
            clock.elapsed()
        })
        .collect();
    times.sort();
    times
}
