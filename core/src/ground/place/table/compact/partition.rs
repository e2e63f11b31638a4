//! Where to cut a run of places into blocks.

use super::bits::width_of;

/// The most places in a block.
pub(super) const LONGEST: usize = 32;

/// The lengths of the blocks that take the fewest bits: `head` for each, and for each place in it the bits of its offsets.
///
/// Every cut is weighed against the best way to cut what stands before it, so that no other way takes fewer bits.
pub(super) fn partition(places: &[(u32, u32)], head: u32) -> Vec<usize> {
    // For each count of places: the fewest bits they take, and the length of the last block then.
    let mut best: Vec<(u64, usize)> = vec![(0, 0)];
    for end in 1..=places.len() {
        let before = places.iter().take(end).rev().take(LONGEST);
        let mut range = Range::default();
        let found = before.zip(best.iter().rev()).zip(1u32..).map(|((place, (bits, _)), length)| {
            range.take(*place);
            bits + u64::from(head + length * range.bits())
        });
        let least = found.zip(1..).min().unwrap_or_default();
        best.push(least);
    }
    let mut lengths = Vec::new();
    let mut end = places.len();
    while end > 0 {
        let length = best.get(end).map_or(end, |(_, length)| (*length).clamp(1, end));
        lengths.push(length);
        end -= length;
    }
    lengths.reverse();
    lengths
}

/// The box around places.
#[derive(Clone, Copy)]
pub(super) struct Range {
    low: (u32, u32),
    high: (u32, u32),
}

impl Default for Range {
    fn default() -> Self {
        Self { low: (u32::MAX, u32::MAX), high: (0, 0) }
    }
}

impl Range {
    /// The box around some places.
    pub(super) fn of(places: &[(u32, u32)]) -> Self {
        let mut range = Self::default();
        places.iter().for_each(|place| range.take(*place));
        range
    }

    fn take(&mut self, (one, two): (u32, u32)) {
        self.low = (self.low.0.min(one), self.low.1.min(two));
        self.high = (self.high.0.max(one), self.high.1.max(two));
    }

    /// The corner with the least numbers.
    pub(super) const fn corner(self) -> (u32, u32) {
        self.low
    }

    /// The bits of an offset from the corner, each way.
    pub(super) const fn widths(self) -> (u32, u32) {
        (width_of(self.high.0.saturating_sub(self.low.0)), width_of(self.high.1.saturating_sub(self.low.1)))
    }

    const fn bits(self) -> u32 {
        let (one, two) = self.widths();
        one + two
    }
}
