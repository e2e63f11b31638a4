//! The entries of a block, sifted by what rules come to for each.

use super::column::Planes;
use super::table::Marked;
use super::tally::{NOT_MET, OUT, UNKNOWN};

/// What an answer is to name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// All that can be shown: what is not ruled out.
    Shown,
    /// Only what suits as it is.
    Suitable,
}

impl Wanted {
    /// The flags of what is not named.
    pub(super) const fn passes_over(self) -> u8 {
        match self {
            Self::Shown => OUT,
            Self::Suitable => OUT | UNKNOWN | NOT_MET,
        }
    }
}

/// Which entries of a block are left, and what stands in their way.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sifted {
    wanted: Wanted,
    /// Those that can still be named.
    pub(super) left: u64,
    unknown: u64,
    not_met: u64,
}

impl Sifted {
    /// Entries of which nothing is known yet.
    pub(super) const fn of(left: u64, wanted: Wanted) -> Self {
        Self { wanted, left, unknown: 0, not_met: 0 }
    }

    /// Adds what a rule comes to for some entries.
    pub(super) fn mark(&mut self, lanes: u64, flags: u8) {
        let those = |flag: u8| if flags & flag == 0 { 0 } else { lanes };
        self.left &= !those(self.wanted.passes_over());
        self.unknown |= those(UNKNOWN);
        self.not_met |= those(NOT_MET);
    }

    /// Adds what a rule comes to for the classes of some entries.
    #[inline]
    pub(super) fn sift(&mut self, lanes: u64, planes: Planes, marked: &Marked) {
        match self.wanted {
            Wanted::Suitable => self.left &= !(planes.among(marked.any()) & lanes),
            Wanted::Shown => {
                self.left &= !(planes.among(marked.out) & lanes);
                self.unknown |= planes.among(marked.unknown) & lanes;
                self.not_met |= planes.among(marked.not_met) & lanes;
            }
        }
    }

    /// Which of them are suitable, suitable with a plan, undetermined.
    pub(super) const fn verdicts(&self) -> [u64; 3] {
        let known = self.left & !self.unknown;
        [known & !self.not_met, known & self.not_met, self.left & self.unknown]
    }
}
