//! The body of a sector: which postcodes there are, which are in use, and where those are.

use super::bits::{BitWriter, Bits, width_of};
use super::blocks::{self, Blocks};

/// Letters each way.
const LETTERS: u32 = 20;
/// Bits of the earliest month, and of the bits of a month after it.
const MONTH: u32 = 12;
const MONTH_WIDTH: u32 = 4;

/// What a sector says of one postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell {
    /// In use, at a place in the sector's frame.
    Place(u32, u32),
    /// No longer in use, since the month of a number.
    Ended(u32),
}

/// A sector, as it lies in the file.
pub(super) struct Sector<'b> {
    bits: Bits<'b>,
    /// Which first letters there are.
    firsts: u32,
    /// Where the second letters begin.
    seconds: usize,
    /// How many postcodes there are, and how many of them no longer in use.
    all: u32,
    ended: u32,
    /// Where it says which are no longer in use; where their months begin, the earliest, and the bits of one.
    ends: usize,
    months: usize,
    earliest: u32,
    month_width: u32,
    /// Where the blocks begin.
    blocks: usize,
}

/// A number of bits as a distance. All are small.
fn bits_of(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl<'b> Sector<'b> {
    /// Reads what stands before the blocks, from a bit on.
    pub(super) fn read(bits: Bits<'b>, at: usize) -> Option<Self> {
        let firsts = bits.get(at, LETTERS)?;
        let seconds = at + bits_of(LETTERS);
        let flag = seconds + bits_of(firsts.count_ones() * LETTERS);
        let all = bits.ones(seconds, flag)?;
        let ends = flag + 1;
        let bare = Self { bits, firsts, seconds, all, ended: 0, ends, months: ends, earliest: 0, month_width: 0, blocks: ends };
        if bits.get(flag, 1)? == 0 {
            return Some(bare);
        }
        let after = ends + bits_of(all);
        let (earliest, month_width) = (bits.get(after, MONTH)?, bits.get(after + bits_of(MONTH), MONTH_WIDTH)?);
        let ended = bits.ones(ends, after)?;
        let months = after + bits_of(MONTH + MONTH_WIDTH);
        let blocks = months + bits_of(ended * month_width);
        Some(Self { ended, months, earliest, month_width, blocks, ..bare })
    }

    /// How many postcodes are in use, and how many no longer.
    pub(super) const fn counts(&self) -> (u32, u32) {
        (self.all - self.ended, self.ended)
    }

    /// What it says of the postcode with a number below 400.
    pub(super) fn cell(&self, slot: u32) -> Option<Cell> {
        let (first, second) = (slot / LETTERS, slot % LETTERS);
        if self.firsts >> first & 1 == 0 {
            return None;
        }
        let before = (self.firsts & ((1 << first) - 1)).count_ones();
        let at = self.seconds + bits_of(before * LETTERS + second);
        if self.bits.get(at, 1)? == 0 {
            return None;
        }
        let rank = self.bits.ones(self.seconds, at)?;
        if self.ended == 0 {
            return self.place(rank);
        }
        let ended_at = self.ends + bits_of(rank);
        let ended_before = self.bits.ones(self.ends, ended_at)?;
        if self.bits.get(ended_at, 1)? == 0 {
            return self.place(rank - ended_before);
        }
        let after = self.bits.get(self.months + bits_of(ended_before * self.month_width), self.month_width)?;
        Some(Cell::Ended(self.earliest + after))
    }

    fn place(&self, number: u32) -> Option<Cell> {
        let (one, two) = Blocks::read(self.bits, self.blocks)?.place(number)?;
        Some(Cell::Place(one, two))
    }

    /// The bit after the last; nothing where the sector does not hold together.
    pub(super) fn end(&self) -> Option<usize> {
        if self.all == self.ended {
            return Some(self.blocks);
        }
        let (places, end) = Blocks::read(self.bits, self.blocks)?.extent()?;
        (places == self.all - self.ended).then_some(end)
    }
}

/// Writes a sector: its postcodes by their numbers below 400, rising.
pub(super) fn write(cells: &[(u32, Cell)]) -> Vec<u8> {
    let mut to = BitWriter::default();
    let mut rows = [0u32; 20];
    for (slot, _) in cells {
        if let Some(row) = rows.get_mut(bits_of(slot / LETTERS)) {
            *row |= 1 << (slot % LETTERS);
        }
    }
    let firsts = rows.iter().zip(0..).filter(|(row, _)| **row != 0).fold(0, |firsts, (_, first)| firsts | 1 << first);
    to.push(firsts, LETTERS);
    rows.iter().filter(|row| **row != 0).for_each(|row| to.push(*row, LETTERS));

    let mut months = Vec::new();
    let mut places = Vec::new();
    for (_, cell) in cells {
        match cell {
            Cell::Ended(month) => months.push(*month),
            Cell::Place(one, two) => places.push((*one, *two)),
        }
    }
    to.push(u32::from(!months.is_empty()), 1);
    if let (Some(earliest), Some(latest)) = (months.iter().min(), months.iter().max()) {
        cells.iter().for_each(|(_, cell)| to.push(u32::from(matches!(cell, Cell::Ended(_))), 1));
        let width = width_of(latest - earliest);
        to.push(*earliest, MONTH);
        to.push(width, MONTH_WIDTH);
        months.iter().for_each(|month| to.push(month - earliest, width));
    }
    if !places.is_empty() {
        blocks::write(&places, &mut to);
    }
    to.finish()
}
