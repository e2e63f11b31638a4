//! A column: which class of a rule each entry is in, and an entry to look at for each class.

use super::near::BLOCK;
use super::stretch::Stretch;

/// Up to so many classes are kept as bits, so that the entries of a block are told apart by one operation.
const SLICED: usize = 16;
/// The bits of such a class, at most.
const PLANES: usize = 4;

/// How a class is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// For each block, the lowest bit of all its classes, then the next: so many.
    Sliced(usize),
    /// So many bytes for each entry.
    Bytes(usize),
}

/// Which class each entry is in. Entries of one class read the same, and one of them speaks for all.
#[derive(Debug, Clone)]
pub(super) struct Column {
    layout: Layout,
    of: Stretch,
    /// The entry that speaks for each class.
    pub(super) samples: Vec<u32>,
    /// Whether the first class is that of entries that are each of their own. Nobody speaks for it.
    pub(super) own: bool,
}

fn layout(classes: usize) -> Layout {
    match classes {
        0..=SLICED => Layout::Sliced((1..=PLANES).find(|planes| classes <= 1 << planes).filter(|_| classes > 1).unwrap_or(0)),
        17..=0x100 => Layout::Bytes(1),
        0x101..=0x1_0000 => Layout::Bytes(2),
        _ => Layout::Bytes(4),
    }
}

/// How many bytes a column takes.
pub(super) fn length(classes: usize, blocks: usize) -> Option<usize> {
    match layout(classes) {
        Layout::Sliced(planes) => blocks.checked_mul(planes * 8),
        Layout::Bytes(width) => blocks.checked_mul(BLOCK * width),
    }
}

impl Column {
    /// The classes of whole blocks of entries, one after the other.
    pub(super) fn pack(classes: &[u32], samples: Vec<u32>, own: bool) -> Self {
        let layout = layout(samples.len());
        let mut bytes = Vec::with_capacity(length(samples.len(), classes.len().div_ceil(BLOCK)).unwrap_or_default());
        for block in classes.chunks(BLOCK) {
            match layout {
                Layout::Sliced(planes) => {
                    for plane in 0..planes {
                        let word =
                            block.iter().zip(0..).fold(0_u64, |word, (class, lane)| word | u64::from(class >> plane & 1) << lane);
                        bytes.extend(word.to_le_bytes());
                    }
                }
                Layout::Bytes(width) => {
                    for class in block {
                        bytes.extend(class.to_le_bytes().into_iter().take(width));
                    }
                }
            }
        }
        Self { layout, of: Stretch::new(bytes), samples, own }
    }

    /// A column whose classes are already written; nothing where their length is not that of so many blocks.
    pub(super) fn written(of: Stretch, samples: Vec<u32>, own: bool, blocks: usize) -> Option<Self> {
        (length(samples.len(), blocks) == Some(of.len())).then(|| Self { layout: layout(samples.len()), of, samples, own })
    }

    /// The classes as they are written.
    pub(super) fn bytes(&self) -> &[u8] {
        self.of.bytes()
    }

    /// How many classes there are.
    pub(super) fn classes(&self) -> usize {
        self.samples.len()
    }

    /// Whether classes are kept as bits.
    pub(super) const fn is_sliced(&self) -> bool {
        matches!(self.layout, Layout::Sliced(_))
    }

    /// The classes, to be read many times.
    pub(super) fn lying(&self) -> Lying<'_> {
        Lying { layout: self.layout, bytes: self.of.bytes() }
    }

    /// How many bytes it keeps.
    pub(super) fn kept(&self) -> usize {
        self.of.len() + self.samples.len() * 4
    }
}

/// The classes of a column as they lie in memory.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lying<'c> {
    layout: Layout,
    bytes: &'c [u8],
}

impl Lying<'_> {
    /// The class of an entry.
    pub(super) fn get(self, entry: usize) -> usize {
        match self.layout {
            Layout::Sliced(_) => self.planes(entry / BLOCK).class(entry % BLOCK),
            Layout::Bytes(width) => {
                let bytes = self.bytes.get(entry * width..).unwrap_or_default();
                bytes.iter().take(width).rev().fold(0, |class, byte| class << 8 | usize::from(*byte))
            }
        }
    }

    /// The bits of the classes of a block.
    #[inline]
    pub(super) fn planes(self, block: usize) -> Planes {
        let Layout::Sliced(planes) = self.layout else { return Planes { words: [0; PLANES], planes: 0 } };
        let (chunks, _) = self.bytes.get(block * planes * 8..).unwrap_or_default().as_chunks::<8>();
        let word = |plane: usize| chunks.get(plane).filter(|_| plane < planes).map_or(0, |bytes| u64::from_le_bytes(*bytes));
        Planes { words: [word(0), word(1), word(2), word(3)], planes }
    }

    /// The classes of some entries of a block.
    pub(super) fn each(self, block: usize, lanes: u64, mut each: impl FnMut(usize, usize)) {
        let Layout::Bytes(width) = self.layout else {
            let planes = self.planes(block);
            return Lanes(lanes).for_each(|lane| each(lane, planes.class(lane)));
        };
        let bytes = self.bytes.get(block * BLOCK * width..).unwrap_or_default();
        match width {
            1 => Lanes(lanes).for_each(|lane| each(lane, bytes.get(lane).map_or(0, |byte| usize::from(*byte)))),
            2 => Lanes(lanes).for_each(|lane| {
                let class =
                    bytes.get(lane * 2..).and_then(|bytes| bytes.first_chunk()).map_or(0, |bytes| u16::from_le_bytes(*bytes));
                each(lane, usize::from(class));
            }),
            _ => Lanes(lanes).for_each(|lane| each(lane, self.get(block * BLOCK + lane))),
        }
    }
}

/// The bits of the classes of a block.
#[derive(Debug, Clone, Copy)]
pub(super) struct Planes {
    words: [u64; PLANES],
    planes: usize,
}

/// Some of the classes of a column whose classes are kept as bits: a bit for each.
pub(super) type ClassSet = u16;

impl Planes {
    /// Which entries are in one of some classes.
    #[inline]
    pub(super) fn among(self, set: ClassSet) -> u64 {
        let [a, b, c, d] = self.words;
        match (set, self.planes) {
            (0, _) => 0,
            (_, 1) => one_bit(set, a),
            (_, 2) => two_bits(set, a, b),
            (_, 3) => either(two_bits(set, a, b), two_bits(set >> 4, a, b), c),
            (_, 4) => either(
                either(two_bits(set, a, b), two_bits(set >> 4, a, b), c),
                either(two_bits(set >> 8, a, b), two_bits(set >> 12, a, b), c),
                d,
            ),
            _ => all_if(set & 1 == 1),
        }
    }

    fn class(self, lane: usize) -> usize {
        let bit = |word: &u64| usize::from(word >> lane & 1 == 1);
        self.words.iter().rev().fold(0, |class, word| class << 1 | bit(word))
    }
}

/// Of each lane the one or the other, by its bit.
#[inline]
const fn either(without: u64, with: u64, bits: u64) -> u64 {
    without ^ ((without ^ with) & bits)
}

#[inline]
const fn all_if(yes: bool) -> u64 {
    if yes { u64::MAX } else { 0 }
}

#[inline]
const fn one_bit(set: ClassSet, a: u64) -> u64 {
    either(all_if(set & 1 != 0), all_if(set & 2 != 0), a)
}

#[inline]
const fn two_bits(set: ClassSet, a: u64, b: u64) -> u64 {
    either(one_bit(set, a), one_bit(set >> 2, a), b)
}

/// The places of the bits that are set, rising.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lanes(pub(super) u64);

impl Iterator for Lanes {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let lane = self.0.trailing_zeros();
        self.0 &= self.0.wrapping_sub(1);
        (lane < u64::BITS).then_some(usize::try_from(lane).unwrap_or_default())
    }
}
