//! Whole numbers as real ones.

/// The real number nearest to a whole one.
pub(super) fn real(whole: i64) -> f64 {
    // Both halves are exact, so the sum is rounded once.
    let high = i32::try_from(whole >> 32).unwrap_or(i32::MAX);
    let low = u32::try_from(whole & 0xffff_ffff).unwrap_or(u32::MAX);
    f64::from(high) * 4_294_967_296.0 + f64::from(low)
}

#[cfg(test)]
mod tests {
    #[test]
    fn halves_make_the_whole() {
        for whole in [0, 1, -1, 7, 1 << 32, -(1 << 40) - 3, i64::MAX, i64::MIN, 9_007_199_254_740_993] {
            assert_eq!(super::real(whole), whole as f64);
        }
    }
}
