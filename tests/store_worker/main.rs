//! A program that uses stores until it is killed, starved or told to end. The test `store` starts it.
//!
//! What it has been answered it says on its standard output, a line each, the moment it has the answer.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a program of the tests may fail loudly, and talks to the test on its standard output"
)]

mod crowd;
mod faults;
mod lives;

use std::path::Path;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["append", store] => lives::append(Path::new(store)),
        ["checkpoint", store] => lives::checkpoint(Path::new(store)),
        ["confirm", store, from] => lives::confirm(Path::new(store), from.parse().expect("a number")),
        ["erase", store, from] => lives::erase(Path::new(store), from.parse().expect("a number")),
        ["migrate", template, folder, from] => {
            lives::migrate(Path::new(template), Path::new(folder), from.parse().expect("a number"));
        }
        ["backup", store, folder, from] => {
            lives::backup(Path::new(store), Path::new(folder), from.parse().expect("a number"));
        }
        ["crowd", store, who, seconds, referrals] => {
            let number = |text: &str| text.parse().expect("a number");
            crowd::run(Path::new(store), number(who), number(seconds), referrals.parse().expect("a number"));
        }
        ["fill", store] => lives::fill(Path::new(store)),
        ["once", store] => lives::once(Path::new(store)),
        ["faults", folder, operation] => faults::run(Path::new(folder), operation),
        _ => panic!("the worker does not know this work: {arguments:?}"),
    }
}
