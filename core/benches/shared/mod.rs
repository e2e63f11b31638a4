//! What it costs to read a file: time, and memory at its highest, counted by the allocator. Each is held to its limit.
#![allow(dead_code, reason = "no bench needs all of it")]

use std::time::{Duration, Instant};

use peak_alloc::PeakAlloc;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// Memory is at most so many times the input …
const TIMES: usize = 4;
/// … and so much besides.
const BESIDES: usize = 32 << 20;

/// The cost of one reading.
pub struct Cost {
    /// The shortest of three.
    pub time: Duration,
    /// What was held at once, the input among it, in bytes.
    pub peak: usize,
}

/// Reads three times. The input is counted as `bytes`, wherever it lies.
pub fn cost<T>(bytes: usize, mut read: impl FnMut() -> T) -> Cost {
    let before = HEAP.current_usage();
    HEAP.reset_peak_usage();
    let mut timed = || {
        let start = Instant::now();
        let read = read();
        let time = start.elapsed();
        drop(read);
        time
    };
    let time = (0..3).map(|_| timed()).min().unwrap();
    Cost { time, peak: HEAP.peak_usage().saturating_sub(before) + bytes }
}

/// Says what it cost.
pub fn say(what: &str, bytes: usize, cost: &Cost) {
    let mib = |bytes: usize| bytes as f64 / f64::from(1 << 20);
    println!(
        "{what:<44} {:>8.1} MiB in {:>8.2?}: {:>6.1} MiB/s, at most {:>7.1} MiB held: {:.1} times the input",
        mib(bytes),
        cost.time,
        mib(bytes) / cost.time.as_secs_f64(),
        mib(cost.peak),
        cost.peak as f64 / bytes as f64
    );
}

/// Reads an input and one half as large beside `serde_json::Value` of the same bytes where it is JSON; says what that cost and how it
/// grew.
pub fn measured<T>(what: &str, whole: &str, half: &str, json: bool, read: impl Fn(&str) -> T) -> Cost {
    let own = cost(whole.len(), || read(whole));
    say(what, whole.len(), &own);
    if json {
        let parsed = cost(whole.len(), || serde_json::from_str::<serde_json::Value>(whole).unwrap());
        say("    the same bytes as serde_json::Value", whole.len(), &parsed);
    }
    let smaller = cost(half.len(), || read(half));
    let growth = own.time.as_secs_f64() / smaller.time.as_secs_f64() * half.len() as f64 / whole.len() as f64;
    println!("    from half to whole, a byte takes {growth:.2} times as long (1 is linear)");
    own
}

/// Fails where more is held than is promised.
pub fn within(what: &str, bytes: usize, cost: &Cost) {
    let limit = TIMES * bytes + BESIDES;
    assert!(cost.peak <= limit, "{what} holds {} bytes, of at most {limit}", cost.peak);
}

/// A number from the environment, or that of the bench.
pub fn number(name: &str, otherwise: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}
