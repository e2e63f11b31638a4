//! Random numbers from a fixed seed, so that everybody measures the same country.

/// A generator of 64-bit numbers (SplitMix64).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below another.
    pub(crate) fn below(&mut self, most: u32) -> u32 {
        u32::try_from(self.next() % u64::from(most.max(1))).unwrap()
    }

    /// Whether something of so many in a hundred happens.
    pub(crate) fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of these.
    pub(crate) fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        of.get(self.below(u32::try_from(of.len()).unwrap()) as usize).unwrap()
    }

    /// A share from 0 to 1.
    pub(crate) fn share(&mut self) -> f64 {
        f64::from(self.below(1 << 30)) / f64::from(1_u32 << 30)
    }

    /// About a bell curve of this width around nothing.
    pub(crate) fn bell(&mut self, width: f64) -> f64 {
        ((0..6).map(|_| self.share()).sum::<f64>() - 3.0) * width * std::f64::consts::SQRT_2
    }
}
