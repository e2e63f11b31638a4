//! All phases, side by side.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Instant;

use fingerpost_tests::dice::Dice;
use fingerpost_tests::soak::{Parts, number, soaking};

use super::appending::Appending;
use super::backing_up::BackingUp;
use super::confirming::Confirming;
use super::erasing::Erasing;
use super::lane::kill;
use super::migrating::Migrating;
use super::tally::{Found, Tally};
use crate::settings::seed;

/// How often a program is killed in the short version. Two cores kill 28 to 107 in a second, as the disk allows.
const SHORT: usize = 10_000;

/// And in the long one.
const LONG: usize = 100_000;

/// How many kills one lane does in a row.
const ROW: usize = 25;

/// How many lanes there are at a time. Most of their time goes by waiting for the disk.
const LANES: usize = 4;

type Row = fn(usize, &mut Dice) -> Vec<Found>;

const PHASES: &[(&str, Row)] = &[
    ("append", |times, dice| kill(Appending::new("append"), times, dice)),
    ("confirm", |times, dice| kill(Confirming::new(), times, dice)),
    ("erase", |times, dice| kill(Erasing::new(), times, dice)),
    ("migrate", |times, dice| kill(Migrating::new(), times, dice)),
    ("checkpoint", |times, dice| kill(Appending::new("checkpoint"), times, dice)),
    ("backup", |times, dice| kill(BackingUp::new(), times, dice)),
];

/// Kills programs in all phases, and prints what was found.
pub fn run() {
    let wanted = number("FINGERPOST_KILLS").unwrap_or(if soaking() { LONG } else { SHORT });
    let from = number("FINGERPOST_KILLS_FROM").unwrap_or(0) / ROW;
    let rows = wanted.div_ceil(ROW * PHASES.len()) * PHASES.len();
    let tallies: Mutex<BTreeMap<usize, Tally>> = Mutex::default();
    let begun = Instant::now();
    let parts = Parts { name: "kills", numbers: from..rows, workers: LANES };
    let left = parts.run(|row| {
        let phase = row % PHASES.len();
        let mut dice = Dice::new(seed() ^ (u64::try_from(row).unwrap() << 32));
        let found = PHASES[phase].1(ROW, &mut dice);
        let mut tallies = tallies.lock().unwrap();
        found.iter().for_each(|found| tallies.entry(phase).or_default().add(found));
    });
    let seconds = begun.elapsed().as_secs_f64();
    let mut tallies = tallies.into_inner().unwrap();
    let kills: usize = tallies.values().map(|tally| tally.trials).sum();
    println!("{kills} kills in {seconds:.1} s: {:.1} a second", f64::from(u32::try_from(kills).unwrap()) / seconds);
    if left < rows {
        println!("the time is up: {} kills are left; go on with FINGERPOST_KILLS_FROM={}", (rows - left) * ROW, left * ROW);
    }
    tallies.iter_mut().for_each(|(phase, tally)| tally.tell(PHASES[*phase].0));
}
