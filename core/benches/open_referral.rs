//! How fast a feed is read, and in how much memory: `cargo bench -p fingerpost --bench open_referral`.
//!
//! `FINGERPOST_FEED_MB` says how large the feed is (20 where nothing is said). Before the benches run, time and memory are printed
//! beside those of only parsing the same bytes as JSON; memory is held to its limit.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a bench")]

use std::fmt::Write;

use divan::Bencher;
use divan::counter::BytesCount;
use fingerpost::{NonEmpty, OpenReferralImport, OpenReferralOptions, UkDivision, read_open_referral};

mod shared;

fn main() {
    let size = megabytes();
    let whole = feed(size);
    let cost = shared::measured("Open Referral", &whole, &feed(size.div_ceil(2)), true, import);
    shared::within("Open Referral", whole.len(), &cost);
    divan::main();
}

fn megabytes() -> usize {
    shared::number("FINGERPOST_FEED_MB", 20)
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
