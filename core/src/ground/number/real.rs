//! Whole numbers as real ones.

/// The real number nearest to a whole one, however large it is.
pub(crate) fn real(whole: impl Into<i128>) -> f64 {
    let whole = whole.into();
    // Up to 32 bits the conversion is exact; beyond, reading the digits rounds once.
    i32::try_from(whole).map_or_else(|_| whole.to_string().parse().unwrap_or(f64::NAN), f64::from)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_whole_number_is_rounded_once() {
        for whole in [0, 1, -1, 7, 1 << 32, -(1 << 40) - 3, i64::MAX, i64::MIN, 9_007_199_254_740_993] {
            assert_eq!(super::real(whole), whole as f64);
        }
    }
}
