//! All damages, read and salvaged.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use fingerpost_tests::dice::Dice;
use fingerpost_tests::soak::{number, soaking};

use super::damage::{Damaged, cuts, headers, random, swaps};
use super::foreign::foreign;
use super::hostile::hostile;
use super::judge::{Outcome, read, save};
use super::originals::{Originals, originals};
use crate::settings::seed;

/// How many files are damaged in the short version, and in the long one.
const SHORT: usize = 10_000;
const LONG: usize = 200_000;

/// One in so many is salvaged too.
const SALVAGED: usize = 5;

/// What came of one group of damages.
#[derive(Default)]
struct Tally {
    outcomes: BTreeMap<Outcome, usize>,
    salvaged: usize,
    given_up: usize,
}

fn one(damaged: &Damaged, head: &str, nth: usize, tally: &Mutex<Tally>) {
    let done = catch_unwind(AssertUnwindSafe(|| {
        let outcome = read(damaged, head);
        let saved = nth.is_multiple_of(SALVAGED).then(|| save(damaged));
        (outcome, saved)
    }));
    let Ok((outcome, saved)) = done else { panic!("broken by: {}", damaged.what) };
    let mut tally = tally.lock().unwrap();
    *tally.outcomes.entry(outcome).or_default() += 1;
    tally.salvaged += usize::from(saved == Some(true));
    tally.given_up += usize::from(saved == Some(false));
}

/// A group of damages, side by side. Those that are not given are made at random.
fn group(name: &str, given: &[Damaged], count: usize, originals: &Originals) -> usize {
    let tally = Mutex::new(Tally::default());
    let lanes = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        for lane in 0..lanes {
            let tally = &tally;
            scope.spawn(move || {
                for nth in (lane..count).step_by(lanes) {
                    match given.get(nth) {
                        Some(damaged) => one(damaged, &originals.head, nth, tally),
                        None => {
                            let mut dice = Dice::new(seed() ^ (u64::try_from(nth).unwrap() << 24));
                            one(&random(originals, &mut dice), &originals.head, nth, tally);
                        }
                    }
                }
            });
        }
    });
    let tally = tally.into_inner().unwrap();
    let found = tally.outcomes.iter().map(|(outcome, count)| format!("{outcome:?} {count}")).collect::<Vec<_>>().join(", ");
    println!("{name:<16} {count:>6}: {found}; salvaged {} of {}", tally.salvaged, tally.salvaged + tally.given_up);
    count
}

/// Damages, reads, salvages.
pub fn run() {
    let (originals, mut dice, begun) = (originals(), Dice::new(seed()), Instant::now());
    let wanted = number("FINGERPOST_DAMAGES").unwrap_or(if soaking() { LONG } else { SHORT });
    let mut done = 0;
    for (name, given) in [
        ("header bytes", headers(&originals, if soaking() { 255 } else { 3 }, &mut dice)),
        ("cut", cuts(&originals)),
        ("swapped pages", swaps(&originals)),
        ("foreign files", foreign(&originals)),
        ("hostile schemas", hostile(&originals)),
    ] {
        done += group(name, &given, given.len(), &originals);
    }
    done += group("random", &[], wanted.saturating_sub(done), &originals);
    let seconds = begun.elapsed().as_secs_f64();
    println!(
        "{done} damaged files, 0 gave wrong data, 0 panics, 0 changed: {:.0} a second",
        f64::from(u32::try_from(done).unwrap()) / seconds
    );
}
