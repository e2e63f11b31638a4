//! What answers from an index cost in Rust, for the same calls from Python and Kotlin to be measured beside them.
//!
//! ```text
//! make bench-calls
//! ```
//!
//! Arguments: a folder; how many activities (10,000), how many people (1,000). It writes `directory.json`, `people.json` and `measured.json`.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measuring program may fail loudly")]

#[path = "../benches/country/mod.rs"]
mod country;

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Instant;

use fingerpost::{Catalogue, Client, Matcher, Policy};
use serde_json::json;

/// How many are named to each.
const TOP: u32 = 10;
/// The best of so many rounds counts.
const ROUNDS: usize = 3;
/// On so many threads many people are answered.
const THREADS: usize = 2;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap());
    let mut number = |usual: u32| arguments.next().map_or(usual, |number| number.parse().unwrap());
    let (activities, people) = (number(10_000), country::people(number(1_000)));
    let matcher = Matcher::new(Catalogue::new(country::country(activities)).unwrap(), Policy::default()).unwrap();
    let index = matcher.index("2026-11-23T09:00:00Z".parse().unwrap()).unwrap();
    // What only some people ask for is made ready first.
    people.iter().for_each(|client| drop(index.placings(client, TOP).unwrap()));

    let placings = half(&people, |client| drop(index.placings(client, TOP).unwrap()));
    let shortlist = half(&people, |client| drop(index.shortlist(client, TOP).unwrap()));
    let threads = NonZeroUsize::new(THREADS).unwrap();
    let many = least(|| drop(index.placings_of_many(&people, TOP, threads, &|_| true).unwrap()));

    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, text: String| std::fs::write(folder.join(name), text).unwrap();
    write("directory.json", serde_json::to_string(matcher.catalogue().directory()).unwrap());
    write("people.json", serde_json::to_string(&people).unwrap());
    let measured = json!({ "placings": placings, "shortlist": shortlist, "many": many });
    write("measured.json", measured.to_string());
    println!(
        "{activities} activities, {} people; times of half of the people, and of all at once on {THREADS} threads",
        people.len()
    );
    for (what, seconds) in [("placings of one", placings), ("shortlist of one", shortlist), ("placings of many", many)] {
        println!("Rust    {what:<28} {:>11.1} µs", seconds * 1e6);
    }
}

/// Within how many seconds half of them are answered, of each the best of some rounds.
fn half(people: &[Client], answer: impl Fn(&Client)) -> f64 {
    let mut times: Vec<f64> = people.iter().map(|client| least(|| answer(client))).collect();
    times.sort_by(f64::total_cmp);
    *times.get(times.len() / 2).unwrap()
}

/// The seconds of the fastest of some rounds.
fn least(work: impl Fn()) -> f64 {
    let time = |_| {
        let clock = Instant::now();
        work();
        clock.elapsed().as_secs_f64()
    };
    (0..ROUNDS).map(time).fold(f64::INFINITY, f64::min)
}
