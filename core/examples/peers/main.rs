//! Writes the country of the benches in a neutral form, with the answers, for engines of other kinds to be measured beside this one.
//!
//! ```text
//! cargo build --release -p fingerpost --example peers
//! target/release/examples/peers FOLDER 100000 200
//! ```
//!
//! Arguments: the folder; how many activities; how many people. It writes `cases.csv`, `people.csv`, `answers.json`, and `measured.json` with what it measured
//! itself: the index, and plain Rust over `rstar`. `bindings-python/bench/peers` measures the rest.
#![allow(clippy::unwrap_used, clippy::string_slice, clippy::print_stdout, reason = "a measuring program may fail loudly")]

#[path = "../../benches/country/mod.rs"]
mod country;
mod neutral;
mod plain;
mod tree;
mod written;

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Instant;

use fingerpost::{Catalogue, Client, Matcher, Placing, Policy, SavedIndex, Verdict};
use serde_json::json;

/// How many are named to each.
const TOP: u32 = 10;
/// The best of so many rounds counts.
const ROUNDS: usize = 3;
/// On so many threads many people are answered.
const THREADS: usize = 2;

/// An activity by its number, its score, and how far it is.
type Answer = (u32, i64, u32);

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap());
    let mut number = || arguments.next().unwrap().parse::<u32>().unwrap();
    let (activities, people) = (number(), country::people(number()));
    let directory = country::country(activities);
    let matcher = Matcher::new(Catalogue::new(directory).unwrap(), Policy::default()).unwrap();
    let at = "2026-11-23T09:00:00Z".parse().unwrap();

    let begun = processor();
    let index = matcher.index(at).unwrap();
    let built = processor() - begun;
    // Columns that only some people ask for are made by the first who does. What suits as it is is what the others are asked for.
    let answers: Vec<Vec<Answer>> = people.iter().map(|client| numbers(&index.suitable(client, TOP).unwrap())).collect();
    for (client, answer) in people.iter().zip(&answers) {
        let mut placings = index.placings(client, TOP).unwrap().placings;
        placings.retain(|placing| placing.verdict == Verdict::Suitable);
        assert_eq!(&numbers(&placings), answer, "{}", client.id);
    }
    let of_index = half(&people, |client| drop(index.suitable(client, TOP).unwrap()));
    let counted = half(&people, |client| drop(index.placings(client, TOP).unwrap()));
    let explained = half(&people, |client| drop(index.shortlist(client, TOP).unwrap()));
    let (threads, each) = (NonZeroUsize::new(THREADS).unwrap(), 1.0 / f64::from(u32::try_from(people.len()).unwrap()));
    let many = each * seconds(|| drop(index.suitable_of_many(&people, TOP, threads, &|_| true).unwrap()));
    let many_counted = each * seconds(|| drop(index.placings_of_many(&people, TOP, threads, &|_| true).unwrap()));
    let bytes = index.save().unwrap();
    let length = bytes.len();
    let opened = (0..ROUNDS).map(|_| first_answer(bytes.clone(), &people)).fold(f64::INFINITY, f64::min);

    let (cases, askers) = (neutral::cases(matcher.catalogue(), at), neutral::askers(&people));
    let tree = tree::Tree::of(&cases);
    for (asker, answer) in askers.iter().zip(&answers) {
        let found = tree.top(asker, TOP as usize);
        assert_eq!(found.get(..answer.len()), Some(answer.as_slice()), "{}", asker.id);
        assert!(found.len() == answer.len() || answer.len() == TOP as usize, "{}", asker.id);
    }
    let of_tree = half(&askers, |asker| drop(tree.top(asker, TOP as usize)));

    written::write(&folder, &cases, &askers, &answers);
    let each = |bytes: usize| f64::from(u32::try_from(bytes / 1_000).unwrap()) * 1e3 / f64::from(activities);
    let measured = json!({
        "activities": activities, "people": people.len(), "threads": THREADS, "of_ten": answers.iter().filter(|found| found.len() == TOP as usize).count(),
        "index": {"half": of_index, "counted": counted, "explained": explained, "many": many, "many_counted": many_counted, "build_processor": built, "bytes": each(index.bytes()), "saved_bytes": each(length), "opened_and_answered": opened},
        "rstar": {"half": of_tree},
    });
    std::fs::write(folder.join("measured.json"), serde_json::to_string_pretty(&measured).unwrap()).unwrap();
    println!("{measured:#}");
}

/// Placings as numbers.
fn numbers(placings: &[Placing]) -> Vec<Answer> {
    let number = |placing: &Placing| (placing.activity.as_str()[1..].parse().unwrap(), placing.score, placing.metres.unwrap());
    placings.iter().map(number).collect()
}

/// How long something takes, the best of some rounds.
fn seconds(what: impl Fn()) -> f64 {
    let round = |_| {
        let clock = Instant::now();
        what();
        clock.elapsed().as_secs_f64()
    };
    (0..ROUNDS).map(round).fold(f64::INFINITY, f64::min)
}

/// How long it takes from bytes to the first answer, in seconds.
fn first_answer(bytes: Vec<u8>, people: &[Client]) -> f64 {
    let clock = Instant::now();
    let saved = SavedIndex::open(bytes).unwrap();
    saved.placings(people.first().unwrap(), TOP).unwrap();
    clock.elapsed().as_secs_f64()
}

/// Within how many seconds half of them are answered, of each the best of some rounds.
fn half<T>(of: &[T], answer: impl Fn(&T)) -> f64 {
    let mut least = vec![f64::INFINITY; of.len()];
    for _ in 0..ROUNDS {
        for (one, least) in of.iter().zip(&mut least) {
            let clock = Instant::now();
            answer(one);
            *least = least.min(clock.elapsed().as_secs_f64());
        }
    }
    least.sort_by(f64::total_cmp);
    *least.get(least.len() / 2).unwrap()
}

/// The seconds of processor time this process has had, where the system tells (Linux); nought elsewhere.
fn processor() -> f64 {
    let Ok(told) = std::fs::read_to_string("/proc/self/schedstat") else { return 0.0 };
    told.split_whitespace().next().and_then(|nanoseconds| nanoseconds.parse::<f64>().ok()).map_or(0.0, |time| time / 1e9)
}
