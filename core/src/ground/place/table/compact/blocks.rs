//! The places of a sector, in blocks of neighbours.

use super::bits::{BitWriter, Bits, width_of};
use super::partition::{Range, partition};

/// Bits of a coordinate: no place of the grid or in millionths of a degree needs more.
const COORDINATE: u32 = 24;
/// Bits of a width.
const WIDTH: u32 = 5;
/// Bits of the number of blocks: there are at most 400.
const COUNT: u32 = 9;
/// Bits of a block's length less one.
const LENGTH: u32 = 5;

/// The blocks of a sector, as they lie in the file.
pub(super) struct Blocks<'b> {
    bits: Bits<'b>,
    /// The corner of the sector.
    corner: (u32, u32),
    /// The bits of a block's corner within it.
    widths: (u32, u32),
    count: u32,
    /// Where the first head begins.
    heads: usize,
}

/// One block's head.
struct Head {
    length: u32,
    widths: (u32, u32),
}

impl Head {
    const fn bits(&self) -> u32 {
        self.widths.0 + self.widths.1
    }
}

/// `count` times `width`, as a number of bits. Both are small: at most 400 and 64.
fn times(count: u32, width: u32) -> usize {
    usize::try_from(count * width).unwrap_or(usize::MAX)
}

impl<'b> Blocks<'b> {
    /// Reads what stands before the blocks.
    pub(super) fn read(bits: Bits<'b>, at: usize) -> Option<Self> {
        let mut next = at;
        let mut take = |width: u32| {
            let number = bits.get(next, width);
            next += times(1, width);
            number
        };
        let corner = (take(COORDINATE)?, take(COORDINATE)?);
        let widths = (take(WIDTH)?, take(WIDTH)?);
        let count = take(COUNT)?;
        (widths.0 <= COORDINATE && widths.1 <= COORDINATE).then_some(Self { bits, corner, widths, count, heads: next })
    }

    fn head_bits(&self) -> u32 {
        head_bits(self.widths)
    }

    fn head(&self, at: usize) -> Option<Head> {
        let (one, two) = (width_of(self.widths.0), width_of(self.widths.1));
        let head = self.bits.get(at, LENGTH + one + two)?;
        let low = |number: u32, width: u32| number & ((1 << width) - 1);
        let widths = (low(head >> LENGTH, one), head >> (LENGTH + one));
        Some(Head { length: low(head, LENGTH) + 1, widths })
    }

    /// The place with a number, counted from zero.
    pub(super) fn place(&self, number: u32) -> Option<(u32, u32)> {
        let (mut head_at, mut body, mut left) = (self.heads, self.heads + times(self.count, self.head_bits()), number);
        for _ in 0..self.count {
            let head = self.head(head_at)?;
            if left < head.length {
                return self.within(&head, head_at, body + times(left, head.bits()));
            }
            left -= head.length;
            body += times(head.length, head.bits());
            head_at += times(1, self.head_bits());
        }
        None
    }

    /// The place whose offset in its block stands at a bit.
    fn within(&self, head: &Head, head_at: usize, at: usize) -> Option<(u32, u32)> {
        let corner_at = head_at + times(1, LENGTH + width_of(self.widths.0) + width_of(self.widths.1));
        let block =
            (self.bits.get(corner_at, self.widths.0)?, self.bits.get(corner_at + times(1, self.widths.0), self.widths.1)?);
        let offset = (self.bits.get(at, head.widths.0)?, self.bits.get(at + times(1, head.widths.0), head.widths.1)?);
        Some((self.corner.0 + block.0 + offset.0, self.corner.1 + block.1 + offset.1))
    }

    /// How many places there are, and where they end; nothing where they do not hold together.
    pub(super) fn extent(&self) -> Option<(u32, usize)> {
        let (mut head_at, mut places, mut body) = (self.heads, 0, 0);
        for _ in 0..self.count {
            let head = self.head(head_at)?;
            (head.widths.0 <= COORDINATE && head.widths.1 <= COORDINATE).then_some(())?;
            places += head.length;
            body += times(head.length, head.bits());
            head_at += times(1, self.head_bits());
        }
        Some((places, head_at + body))
    }
}

/// The bits of a head, where a block's corner has such widths.
const fn head_bits((one, two): (u32, u32)) -> u32 {
    LENGTH + width_of(one) + width_of(two) + one + two
}

/// Writes the places of a sector, at least one.
pub(super) fn write(places: &[(u32, u32)], to: &mut BitWriter) {
    let sector = Range::of(places);
    let (corner, widths) = (sector.corner(), sector.widths());
    let mut rest = places;
    let mut blocks = Vec::new();
    for length in partition(places, head_bits(widths)) {
        let (block, after) = rest.split_at(length.min(rest.len()));
        blocks.push((block, Range::of(block)));
        rest = after;
    }
    let count = |number: usize| u32::try_from(number).unwrap_or_default();
    to.push(corner.0, COORDINATE);
    to.push(corner.1, COORDINATE);
    to.push(widths.0, WIDTH);
    to.push(widths.1, WIDTH);
    to.push(count(blocks.len()), COUNT);
    for (block, range) in &blocks {
        to.push(count(block.len()) - 1, LENGTH);
        to.push(range.widths().0, width_of(widths.0));
        to.push(range.widths().1, width_of(widths.1));
        to.push(range.corner().0 - corner.0, widths.0);
        to.push(range.corner().1 - corner.1, widths.1);
    }
    for (block, range) in &blocks {
        for place in *block {
            to.push(place.0 - range.corner().0, range.widths().0);
            to.push(place.1 - range.corner().1, range.widths().1);
        }
    }
}
