//! What came of killing.

use std::time::Duration;

/// What was found after one life.
pub struct Found {
    /// How many answers the worker had got.
    pub acknowledged: usize,
    /// Whether what it was at, without an answer, is there; none where it was at nothing.
    pub unanswered: Option<bool>,
    /// How long it took to open the store again.
    pub reopened: Duration,
}

/// What was found after many.
#[derive(Default)]
pub struct Tally {
    pub trials: usize,
    pub acknowledged: usize,
    pub kept: usize,
    pub gone: usize,
    pub reopened: Vec<Duration>,
}

impl Tally {
    pub fn add(&mut self, found: &Found) {
        self.trials += 1;
        self.acknowledged += found.acknowledged;
        self.kept += usize::from(found.unanswered == Some(true));
        self.gone += usize::from(found.unanswered == Some(false));
        self.reopened.push(found.reopened);
    }

    /// Prints it. How long reopening took is told and not judged: on a busy machine it says nothing about the store.
    pub fn tell(&mut self, name: &str) {
        self.reopened.sort();
        let at = |part: usize| self.reopened.get(self.reopened.len().saturating_sub(1) * part / 100).copied().unwrap_or_default();
        let (median, most, longest) = (at(50), at(99), at(100));
        println!(
            "{name:<10} {:>6} kills, {:>6} answers lost 0; unanswered {:>5} there whole, {:>5} not there; reopened in {:.0?}, 99 % in {:.0?}, all in {:.0?}",
            self.trials, self.acknowledged, self.kept, self.gone, median, most, longest
        );
    }
}
