//! How fast a feed is read, and in how much memory: `cargo bench -p fingerpost --bench open_referral`.
//!
//! `FINGERPOST_FEED_MB` says how large the feed is (20 where nothing is said). Before the benches run, the ratio to parsing the
//! same bytes as JSON, the growth from half to whole, and the peak of memory of a process that does nothing else are printed and
//! held to their limits.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a bench")]

use std::fmt::Write;
use std::process::Command;
use std::time::{Duration, Instant};

use divan::Bencher;
use divan::counter::BytesCount;
use fingerpost::{NonEmpty, OpenReferralImport, OpenReferralOptions, UkDivision, read_open_referral};

/// Says that this process is the child whose memory is measured, and of which size.
const CHILD: &str = "FINGERPOST_FEED_CHILD";

fn main() {
    if let Ok(megabytes) = std::env::var(CHILD) {
        return child(megabytes.parse().unwrap());
    }
    let size = megabytes();
    let feed = feed(size);
    let (parsed, read) = (best(|| drop(value(&feed))), best(|| drop(import(&feed))));
    let ratio = read.as_secs_f64() / parsed.as_secs_f64();
    println!("{size} MB: read in {read:.2?}, parsed as JSON in {parsed:.2?}: {ratio:.1} times as long");
    let half = self::feed(size.div_ceil(2));
    let growth = read.as_secs_f64() / best(|| drop(import(&half))).as_secs_f64() * half.len() as f64 / feed.len() as f64;
    println!("growth from half to whole, a byte: {growth:.2} (1 is linear)");
    memory(size, feed.len());
    divan::main();
}

fn megabytes() -> usize {
    std::env::var("FINGERPOST_FEED_MB").ok().and_then(|text| text.parse().ok()).unwrap_or(20)
}

/// A feed of so many megabytes: whole services, each with an organisation, a place, schedules, costs and fields of its own.
fn feed(megabytes: usize) -> String {
    let mut text = String::from(r#"{"total_items": 0, "contents": ["#);
    let mut number = 0usize;
    while text.len() < megabytes * 1_000_000 {
        if number > 0 {
            text.push_str(",\n");
        }
        let owner = number / 3;
        write!(
            text,
            r#"{{"id": "service-{number}", "name": "Mill memories {number}", "status": "active", "assured_date": "2026-10-01",
"description": "Stories of the mill and of the people who worked in it, told over a cup of tea. Come as you are; nobody needs to know anything.",
"url": "https://example.org/mill/{number}", "email": "mill@example.org", "minimum_age": 18, "last_modified": "2026-10-02T10:00:00Z",
"organization": {{"id": "owner-{owner}", "name": "Friends of mill {owner}", "description": "A group of friends", "website": "https://example.org/{owner}"}},
"service_at_locations": [{{"id": "at-{number}", "location": {{"id": "place-{owner}", "location_type": "physical", "name": "Mill {owner}",
"latitude": 51.5842, "longitude": -2.9977, "addresses": [{{"id": "address-{owner}", "address_1": "1 Mill Lane", "city": "Newport",
"state_province": "", "postal_code": "NP20 4GA", "country": "GB", "address_type": "physical"}}]}}}}],
"schedules": [{{"id": "schedule-{number}", "dtstart": "2026-01-06", "freq": "WEEKLY", "byday": "TU", "opens_at": "10:00Z", "closes_at": "12:00Z"}}],
"cost_options": [{{"id": "cost-{number}", "amount": 2.5, "amount_description": "per session"}}],
"attributes": [{{"id": "attribute-{number}", "taxonomy_term": {{"id": "t1", "name": "Reminiscence", "description": "", "taxonomy": "local"}}}}],
"local_field": {{"ward": "Allt-yr-yn", "codes": [1, 2, 3]}}}}"#
        )
        .unwrap();
        number += 1;
    }
    text.push_str("]}");
    text
}

fn value(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

fn import(text: &str) -> OpenReferralImport {
    let options = OpenReferralOptions::new(NonEmpty::new("Newport").unwrap(), UkDivision::EnglandAndWales);
    read_open_referral(&[text.as_bytes()], &options).unwrap()
}

fn best(mut run: impl FnMut()) -> Duration {
    let mut timed = || {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..3).map(|_| timed()).min().unwrap()
}

/// The peak of a fresh process, from the operating system's own count, of Linux alone.
fn memory(megabytes: usize, bytes: usize) {
    let child = Command::new(std::env::current_exe().unwrap()).env(CHILD, megabytes.to_string()).output().unwrap();
    let said = String::from_utf8(child.stdout).unwrap();
    let Some(peak) = said.trim().strip_prefix("peak ").and_then(|text| text.parse::<usize>().ok()) else {
        println!("the peak of memory is not known here");
        return;
    };
    let limit = 4 * bytes + (32 << 20);
    println!("peak of memory: {} MiB, of at most {} MiB for {} MiB", peak >> 20, limit >> 20, bytes >> 20);
    assert!(peak <= limit, "reading takes more than four times its input and 32 MiB");
}

fn child(megabytes: usize) {
    let feed = feed(megabytes);
    let read = import(&feed);
    assert!(!read.directory.activities.is_empty());
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix("kB")?.trim().parse::<usize>().ok());
    peak.map(|kilobytes| kilobytes * 1_024).into_iter().for_each(|peak| println!("peak {peak}"));
}

#[divan::bench(sample_count = 5)]
fn read(bencher: Bencher<'_, '_>) {
    let text = feed(megabytes());
    bencher.counter(BytesCount::of_str(&text)).bench(|| import(&text));
}

#[divan::bench(sample_count = 5)]
fn parse_as_json(bencher: Bencher<'_, '_>) {
    let text = feed(megabytes());
    bencher.counter(BytesCount::of_str(&text)).bench(|| value(&text));
}
