//! The long variants: whether they run, how they are cut into parts that can be gone on with, and what is seen of them meanwhile.

use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How often a long run says how far it is.
const EVERY: Duration = Duration::from_secs(30);

/// Whether the long version runs: `FINGERPOST_SOAK=1`.
#[must_use]
pub fn soaking() -> bool {
    std::env::var_os("FINGERPOST_SOAK").is_some_and(|value| value == "1")
}

/// The number an environment variable holds, if it is set.
///
/// # Panics
/// Where it holds something else.
#[must_use]
pub fn number(name: &str) -> Option<usize> {
    let text = std::env::var(name).ok()?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name} is no number")))
}

/// How many things this machine can do at once.
#[must_use]
pub fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// A run in numbered parts. Each part depends on its number alone, so that a run that was cut short can be gone on with.
pub struct Parts {
    /// What it is called in what is printed.
    pub name: &'static str,
    /// The numbers of the parts.
    pub numbers: Range<usize>,
    /// How many are done side by side.
    pub workers: usize,
}

impl Parts {
    /// Does all parts, or as many as `FINGERPOST_MINUTES` allow: what has begun is ended. Returns the first number that is left, which
    /// is the end of the range where none is. The first part that fails ends the run.
    ///
    /// # Panics
    /// Where a part does.
    pub fn run(&self, part: impl Fn(usize) + Sync) -> usize {
        let begun = Instant::now();
        let limit = number("FINGERPOST_MINUTES").and_then(|minutes| u64::try_from(minutes).ok());
        let limit = limit.map(|minutes| Duration::from_secs(minutes.saturating_mul(60)));
        let (next, failed) = (AtomicUsize::new(self.numbers.start), AtomicBool::new(false));
        let told = Mutex::new((0, begun));
        thread::scope(|scope| {
            for _ in 0..self.workers.max(1) {
                scope.spawn(|| {
                    while !failed.load(Ordering::Acquire) && limit.is_none_or(|limit| begun.elapsed() < limit) {
                        let claimed = next.fetch_update(Ordering::AcqRel, Ordering::Acquire, |number| {
                            (number < self.numbers.end).then_some(number.saturating_add(1))
                        });
                        let Ok(number) = claimed else { return };
                        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| part(number))) {
                            failed.store(true, Ordering::Release);
                            eprintln!("{}: part {number} failed", self.name);
                            resume_unwind(panic);
                        }
                        self.tell(begun, &mut told.lock().unwrap_or_else(PoisonError::into_inner));
                    }
                });
            }
        });
        next.into_inner()
    }

    /// Says now and then how far it is.
    fn tell(&self, begun: Instant, (done, last): &mut (usize, Instant)) {
        *done += 1;
        if last.elapsed() < EVERY {
            return;
        }
        *last = Instant::now();
        let (all, seconds) = (self.numbers.len(), begun.elapsed().as_secs());
        let left = seconds.saturating_mul((all - *done) as u64) / (*done as u64).max(1);
        // On the standard error, which the harness of the tests does not keep to itself.
        eprintln!("{}: {done} of {all} parts after {} min; at this pace {} min more", self.name, seconds / 60, left / 60);
    }
}
