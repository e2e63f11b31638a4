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

use std::num::NonZeroUsize;
use std::time::{Duration, Instant};

use fingerpost::{
    BarrierKind, Catalogue, Client, FeatureKind, KeepApart, MatchIndex, Matcher, Policy, Requirement, SavedIndex, ThemeId,
    Timestamp,
};

const AT: &str = "2026-11-23T09:00:00Z";
/// How many people are asked about.
const PEOPLE: u32 = 1_000;
/// How many are answered at once, besides: a whole country's caseloads.
const CROWD: u32 = 100_000;
/// How many of them are answered one activity after the other as well, which takes so much longer.
const SLOW: usize = 3;

/// Among how many activities at most.
const FOR_SLOW: u32 = 100_000;

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
    let (clock, before) = (Instant::now(), held());
    let catalogue = Catalogue::new(country::country(activities)).unwrap();
    let load = clock.elapsed();
    let of_catalogue = held() - before;
    let matcher = Matcher::new(catalogue, Policy::default()).unwrap();
    let at: Timestamp = AT.parse().unwrap();
    let clock = Instant::now();
    let index = matcher.index(at).unwrap();
    let built = clock.elapsed();
    let people = country::people(PEOPLE);
    // Columns that only some people ask for are made by the first who does.
    people.iter().for_each(|client| drop(index.placings(client, 10).unwrap()));
    let placings = times(&people, |client| drop(index.placings(client, 10).unwrap()));
    let shortlist = times(&people, |client| drop(index.shortlist(client, 10).unwrap()));
    let clock = Instant::now();
    index.placings_of_many(&people, 10, NonZeroUsize::new(2).unwrap(), &|_| true).unwrap();
    let many = f64::from(PEOPLE) / clock.elapsed().as_secs_f64();
    println!("           held: {of_catalogue:.0} MiB by the catalogue, {:.0} MiB by the index", index.bytes() as f64 / MIB);
    let crowd = country::people(CROWD);
    let clock = Instant::now();
    index.placings_of_many(&crowd, 10, NonZeroUsize::new(2).unwrap(), &|_| true).unwrap();
    let each = f64::from(CROWD) / clock.elapsed().as_secs_f64();
    println!("           {CROWD} people at once: {each:.0} a second, {:.0} MiB by the index", index.bytes() as f64 / MIB);
    saved(&matcher, &index, &people);
    renewed(&matcher, &index);
    let few: Vec<Client> = people.into_iter().take(if activities > FOR_SLOW { 0 } else { SLOW }).collect();
    let slow = times(&few, |client| {
        let (ranking, fast) = (matcher.rank(client, at, 10).unwrap(), index.shortlist(client, 10).unwrap());
        assert_eq!((ranking.counts, ranking.shortlist), (fast.counts, fast.shortlist));
    });
    let (p50, p99, reasons, one_by_one) = (
        at_share(&placings, 50),
        at_share(&placings, 99),
        at_share(&shortlist, 50),
        slow.get(slow.len() / 2).map_or(f64::NAN, |time| time.as_secs_f64() * 1e6),
    );
    println!(
        "{activities:>10} {:>7.2} {:>7.2} {:>10} {p50:>9.1} {p99:>9.1} {reasons:>9.1} {one_by_one:>11.0} {:>7.0} {many:>9.0}",
        load.as_secs_f64(),
        built.as_secs_f64(),
        index.bytes() / activities as usize,
        one_by_one / reasons,
    );
}

/// How long the answer took that so many in a hundred took no longer than, in microseconds.
fn at_share(times: &[Duration], percent: usize) -> f64 {
    times.get(times.len() * percent / 100).unwrap().as_secs_f64() * 1e6
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

const MIB: f64 = 1_048_576.0;

/// How much memory the process holds, in MiB, where the system tells (Linux); nought elsewhere.
fn held() -> f64 {
    let told = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    told.split_whitespace().nth(1).and_then(|pages| pages.parse::<f64>().ok()).unwrap_or(0.0) * 4096.0 / MIB
}

/// How long it takes from bytes to the first answer, and that it is the right one.
fn saved(matcher: &Matcher, index: &MatchIndex, people: &[Client]) {
    let bytes = index.save().unwrap();
    let length = bytes.len() / matcher.catalogue().activities().len();
    let mut first = Duration::MAX;
    for (round, client) in people.iter().filter(|client| client.avoid.is_empty()).take(5).enumerate() {
        let bytes = bytes.clone();
        let clock = Instant::now();
        let saved = SavedIndex::open(bytes).unwrap();
        let opened = clock.elapsed();
        let placings = saved.placings(client, 10).unwrap();
        first = first.min(clock.elapsed());
        assert_eq!(placings, index.placings(client, 10).unwrap());
        if round == 0 {
            println!("           saved: {length} bytes each; opened in {:.1} ms", opened.as_secs_f64() * 1e3);
        }
    }
    println!("           opened and answered in {:.1} ms at best of five", first.as_secs_f64() * 1e3);
    unheard_of(bytes, index, people);
}

/// How long it takes to answer people who ask for what the file has no column of, the first time and again: features of their own and several themes to be
/// avoided, and somebody to be kept apart from.
fn unheard_of(bytes: Vec<u8>, index: &MatchIndex, people: &[Client]) {
    let saved = SavedIndex::open(bytes).unwrap();
    let asks = Requirement {
        met_by: vec![FeatureKind::QuietRoom, FeatureKind::HearingLoop, FeatureKind::BreakOutSpace],
        ..Requirement::new(BarrierKind::SensoryLoad)
    };
    let themes = ["wars", "schooldays", "pubs_and_brewing"].map(|theme| ThemeId::new(theme).unwrap());
    let one = people.first().unwrap();
    let own = Client { requirements: vec![asks], avoid: themes.to_vec(), ..one.clone() };
    let apart = index.placings(one, 1).unwrap().placings.into_iter().map(|placing| KeepApart::Activity { id: placing.activity });
    let apart = Client { keep_apart: apart.collect(), ..one.clone() };
    for (what, client) in [("what the file has no column of", own), ("to be kept apart", apart)] {
        let time = || {
            let clock = Instant::now();
            let told = saved.placings(&client, 10).unwrap();
            (clock.elapsed().as_secs_f64() * 1e3, told)
        };
        let ((first, told), (again, _)) = (time(), time());
        assert_eq!(told, index.placings(&client, 10).unwrap());
        println!("           {what}: {first:.1} ms, again {again:.2} ms");
    }
}

/// How long it takes to renew an index after a hundred changes of capacity.
fn renewed(matcher: &Matcher, index: &MatchIndex) {
    let mut directory = matcher.catalogue().directory().clone();
    let apart = (directory.activities.len() / 100).max(1);
    for activity in directory.activities.iter_mut().step_by(apart) {
        activity.capacity.iter_mut().for_each(|capacity| capacity.free = Some(0));
    }
    let changed = Matcher::new(Catalogue::new(directory).unwrap(), Policy::default()).unwrap();
    let clock = Instant::now();
    let renewed = index.renewed(&changed).unwrap();
    println!("           renewed after a hundred changes in {:.3} s, {} bytes", clock.elapsed().as_secs_f64(), renewed.bytes());
}
