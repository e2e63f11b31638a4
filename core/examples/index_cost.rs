//! What answers from an index cost: a fixed set of people is asked about in a fixed country, so that instructions can be counted.
//!
//! ```text
//! cargo build --release -p fingerpost --example index_cost
//! valgrind --tool=callgrind --toggle-collect='index_cost::answered*' target/release/examples/index_cost
//! ```
//!
//! Arguments: how many activities (10,000), how many people (200), how many rounds (1).
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measuring program may fail loudly")]

#[path = "../benches/country/mod.rs"]
mod country;

use std::time::Instant;

use fingerpost::{Catalogue, Client, MatchIndex, Matcher, Policy};

fn main() {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u32>().unwrap());
    let (activities, people) = (arguments.next().unwrap_or(10_000), arguments.next().unwrap_or(200));
    let rounds = arguments.next().unwrap_or(1);
    let matcher = Matcher::new(Catalogue::new(country::country(activities)).unwrap(), Policy::default()).unwrap();
    let index = matcher.index("2026-11-23T09:00:00Z".parse().unwrap()).unwrap();
    let people = country::people(people);
    // What only some people ask for is made ready first.
    let shown: usize = people.iter().map(|client| index.shortlist(client, 3).unwrap().shortlist.len()).sum();
    let all = timed(&people, rounds, |client| answered(&index, client));
    let suitable = timed(&people, rounds, |client| named(&index, client));
    println!(
        "{activities} activities, {shown} shown; half of the people within {all:.1} µs, only what suits them as it is within {suitable:.1} µs"
    );
}

/// Within how many microseconds half of the people are answered, each the best of some rounds.
fn timed(people: &[Client], rounds: u32, answer: impl Fn(&Client)) -> f64 {
    let mut least = vec![f64::INFINITY; people.len()];
    for _ in 0..rounds {
        for (client, least) in people.iter().zip(&mut least) {
            let clock = Instant::now();
            answer(client);
            *least = least.min(clock.elapsed().as_secs_f64() * 1e6);
        }
    }
    least.sort_by(f64::total_cmp);
    *least.get(least.len() / 2).unwrap()
}

/// What is measured, under names of their own.
#[inline(never)]
fn answered(index: &MatchIndex, client: &Client) {
    index.placings(client, 10).unwrap();
}

#[inline(never)]
fn named(index: &MatchIndex, client: &Client) {
    index.suitable(client, 10).unwrap();
}
