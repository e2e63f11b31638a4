//! The store under torture: killed, starved, damaged, tampered with, crowded, searched after erasing.
//!
//! Every part prints what it did and how much of it. The names of parts may be given as arguments; without any all of them
//! run, in the short version. `FINGERPOST_SOAK=1` runs the long one, `FINGERPOST_KILLS` sets how often a program is killed,
//! and `FINGERPOST_SEED` repeats a run. `FINGERPOST_MINUTES` cuts the killing short, and `FINGERPOST_KILLS_FROM` goes on with it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "tests may fail loudly, and say what they measured"
)]

mod clock;
mod corruption;
mod crowd;
mod erasure;
mod faults;
mod full;
mod kills;
mod scratch;
mod settings;
mod tamper;

use std::panic::catch_unwind;
use std::process::ExitCode;
use std::time::Instant;

/// The parts, in the order in which they run.
const PARTS: &[(&str, fn())] = &[
    ("kills", kills::run),
    ("corruption", corruption::run),
    ("faults", faults::run),
    ("crowd", crowd::run),
    ("tamper", tamper::run),
    ("erasure", erasure::run),
    ("full", full::run),
    ("clock", clock::run),
];

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    println!("\nseed {}{}", settings::seed(), if fingerpost_tests::soak::soaking() { ", the long version" } else { "" });
    let mut failed = Vec::new();
    for (name, part) in PARTS.iter().filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|wanted| wanted == name)) {
        println!("\n── {name} ──");
        let begun = Instant::now();
        if catch_unwind(part).is_err() {
            failed.push(*name);
        }
        println!("{name}: {} in {:.1} s", if failed.contains(name) { "FAILED" } else { "ok" }, begun.elapsed().as_secs_f64());
    }
    println!();
    if failed.is_empty() {
        return ExitCode::SUCCESS;
    }
    println!("failed: {failed:?}; repeat with FINGERPOST_SEED={}", settings::seed());
    ExitCode::FAILURE
}
