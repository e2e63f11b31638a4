//! The entries of a block, sifted by what rules come to for each.

use super::tally::{NOT_MET, OUT, UNKNOWN};

/// Which entries of a block are left, and what stands in their way.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sifted {
    /// Those that are not ruled out.
    pub(super) left: u64,
    unknown: u64,
    not_met: u64,
}

impl Sifted {
    /// Entries of which nothing is known yet.
    pub(super) fn of(left: u64) -> Self {
        Self { left, ..Self::default() }
    }

    /// Adds what a rule comes to for some entries.
    pub(super) fn mark(&mut self, lanes: u64, flags: u8) {
        let those = |flag: u8| if flags & flag == 0 { 0 } else { lanes };
        self.left &= !those(OUT);
        self.unknown |= those(UNKNOWN);
        self.not_met |= those(NOT_MET);
    }

    /// Which of them are suitable, suitable with a plan, undetermined.
    pub(super) const fn verdicts(&self) -> [u64; 3] {
        let known = self.left & !self.unknown;
        [known & !self.not_met, known & self.not_met, self.left & self.unknown]
    }
}
