//! Numbers that look random, from a seed.

/// SplitMix64 (Steele, Lea and Flood 2014): a counter and a mixing function. The same seed gives the same numbers on every machine and in
/// every version; it is not for secrets.
#[derive(Debug, Clone)]
pub(in crate::answers::evidence) struct SplitMix64(u64);

impl SplitMix64 {
    pub(in crate::answers::evidence) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(in crate::answers::evidence) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below another: the high half of the product (Lemire 2019, without rejection). Below a million the share of no number is off by
    /// more than one in ten millions of millions.
    pub(in crate::answers::evidence) fn below(&mut self, end: u64) -> u64 {
        let high = (u128::from(self.next()) * u128::from(end)) >> 64;
        u64::try_from(high).unwrap_or_default()
    }

    /// Whether something happens that does so many times in a hundred.
    pub(in crate::answers::evidence) fn percent(&mut self, hundredths: u32) -> bool {
        self.below(100) < u64::from(hundredths)
    }
}
