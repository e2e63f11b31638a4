//! Numbers of any width in a run of bytes.

/// Reads numbers at any bit. Nothing outside the bytes is ever read.
#[derive(Clone, Copy)]
pub(super) struct Bits<'b>(pub(super) &'b [u8]);

/// How many bits can be had at any bit of eight bytes.
const AT_ONCE: usize = 56;

impl Bits<'_> {
    /// The eight bytes from the one that holds a bit, shifted so that the bit is the lowest.
    fn word(self, at: usize) -> Option<u64> {
        let bytes = self.0.get(at / 8..)?.first_chunk::<8>()?;
        Some(u64::from_le_bytes(*bytes) >> (at % 8))
    }

    /// The number of so many bits, at most 32, at a bit.
    pub(super) fn get(self, at: usize, width: u32) -> Option<u32> {
        u32::try_from(self.word(at)? & ((1 << width) - 1)).ok()
    }

    /// How many bits are set from one bit to before another.
    pub(super) fn ones(self, from: usize, to: usize) -> Option<u32> {
        let (mut at, mut count) = (from, 0);
        while at < to {
            let width = (to - at).min(AT_ONCE);
            count += (self.word(at)? & ((1 << width) - 1)).count_ones();
            at += width;
        }
        Some(count)
    }
}

/// Writes numbers one after another.
#[derive(Default)]
pub(super) struct BitWriter {
    bytes: Vec<u8>,
    /// Bits that do not fill a byte yet, and how many.
    open: u64,
    width: u32,
}

impl BitWriter {
    /// Writes the lowest bits of a number, at most 32.
    pub(super) fn push(&mut self, number: u32, width: u32) {
        self.open |= (u64::from(number) & ((1 << width) - 1)) << self.width;
        self.width += width;
        while self.width >= 8 {
            let [byte, ..] = self.open.to_le_bytes();
            self.bytes.push(byte);
            self.open >>= 8;
            self.width -= 8;
        }
    }

    /// The bytes, the last one filled with zeros.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let left = (8 - self.width) % 8;
        self.push(0, left);
        self.bytes
    }
}

/// How many bits a number needs: none for zero.
pub(super) const fn width_of(number: u32) -> u32 {
    u32::BITS - number.leading_zeros()
}
