//! What an index costs: a fixed set of people is asked about in a fixed country, so that instructions can be counted.
//!
//! ```text
//! cargo build --release -p fingerpost --example index_cost
//! valgrind --tool=callgrind --toggle-collect='index_cost::answered*' target/release/examples/index_cost 10000 50 answered
//! ```
//!
//! Arguments: how many activities (10,000), how many people (200), and which of `built`, `opened`, `answered`, `named` and `reasoned` is
//! wanted (all of them). Each is told with how many times it was done: once for each activity, for each person, or five times.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measuring program may fail loudly")]

#[path = "../benches/country/mod.rs"]
mod country;

use std::time::Instant;

use fingerpost::{Catalogue, Client, MatchIndex, Matcher, Policy, SavedIndex};

const AT: &str = "2026-11-23T09:00:00Z";

/// How somebody is answered.
type Answers = fn(&MatchIndex, &Client);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |place: usize, or: u32| arguments.get(place).map_or(or, |argument| argument.parse().unwrap());
    let (activities, people) = (number(0, 10_000), number(1, 200));
    let wanted = |what: &str| arguments.get(2).is_none_or(|wanted| wanted == what);
    let matcher = Matcher::new(Catalogue::new(country::country(activities)).unwrap(), Policy::default()).unwrap();
    let people = country::people(people);
    let clock = Instant::now();
    let index = built(&matcher);
    let took = clock.elapsed().as_secs_f64() * 1e6 / f64::from(activities);
    if wanted("built") {
        println!("built: {activities} times, {took:.2} µs each");
    }
    if wanted("opened") {
        let bytes = index.save().unwrap();
        let first: Vec<&Client> = people.iter().filter(|client| client.avoid.is_empty()).take(1).cycle().take(5).collect();
        told("opened", &first, |client| opened(bytes.clone(), client));
    }
    let answers: [(&str, Answers); 3] = [("answered", answered), ("named", named), ("reasoned", reasoned)];
    let people: Vec<&Client> = people.iter().collect();
    if answers.iter().any(|(what, _)| wanted(what)) {
        // What only some people ask for is made ready first.
        people.iter().for_each(|client| drop(index.placings(client, 3).unwrap()));
    }
    for (what, answer) in answers.into_iter().filter(|(what, _)| wanted(what)) {
        told(what, &people, |client| answer(&index, client));
    }
}

/// Tells within how many microseconds half of the people are answered.
fn told(what: &str, people: &[&Client], answer: impl Fn(&Client)) {
    let took = |client: &&Client| {
        let clock = Instant::now();
        answer(client);
        clock.elapsed().as_secs_f64() * 1e6
    };
    let mut all: Vec<f64> = people.iter().map(took).collect();
    all.sort_by(f64::total_cmp);
    println!("{what}: {} times, half within {:.1} µs", all.len(), all.get(all.len() / 2).unwrap());
}

/// What is measured, under names of their own.
#[inline(never)]
fn built(matcher: &Matcher) -> MatchIndex {
    matcher.index(AT.parse().unwrap()).unwrap()
}

#[inline(never)]
fn opened(bytes: Vec<u8>, client: &Client) {
    SavedIndex::open(bytes).unwrap().placings(client, 10).unwrap();
}

#[inline(never)]
fn answered(index: &MatchIndex, client: &Client) {
    index.placings(client, 10).unwrap();
}

#[inline(never)]
fn named(index: &MatchIndex, client: &Client) {
    index.suitable(client, 10).unwrap();
}

#[inline(never)]
fn reasoned(index: &MatchIndex, client: &Client) {
    index.shortlist(client, 10).unwrap();
}
