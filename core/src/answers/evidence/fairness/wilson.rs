//! The interval of a share.

use crate::ground::number::real;

/// The quantile of the normal distribution for 95 in 100, both sides.
const Z: f64 = 1.959_963_984_540_054;

/// Wilson's score interval for `k` of `n`, 95 in 100; nothing of nobody.
///
/// Wilson, E. B. (1927), *Probable inference, the law of succession, and statistical inference*, JASA 22:209–212.
pub(super) fn wilson(k: i64, n: i64) -> Option<(f64, f64)> {
    if n <= 0 || !(0..=n).contains(&k) {
        return None;
    }
    let (k, n) = (real(k), real(n));
    let (share, squared) = (k / n, Z * Z);
    let middle = (share + squared / (2.0 * n)) / (1.0 + squared / n);
    let half = Z / (1.0 + squared / n) * (share * (1.0 - share) / n + squared / (4.0 * n * n)).sqrt();
    // At the ends the interval ends where shares do, whatever the last digit comes to.
    let low = if k == 0.0 { 0.0 } else { (middle - half).max(0.0) };
    let high = if share == 1.0 { 1.0 } else { (middle + half).min(1.0) };
    Some((low, high))
}

#[cfg(test)]
mod tests {
    use super::wilson;

    #[test]
    fn it_is_what_textbooks_say() {
        // Newcombe (1998), Statistics in Medicine 17:857–872, table I, method 3.
        for (k, n, low, high) in
            [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)]
        {
            let (found_low, found_high) = wilson(k, n).unwrap();
            assert!((found_low - low).abs() < 5e-5 && (found_high - high).abs() < 5e-5, "{k} of {n}: {found_low} {found_high}");
        }
        assert_eq!(wilson(0, 0), None);
        assert_eq!(wilson(5, 4), None);
        assert_eq!(wilson(20, 20).map(|(_, high)| high), Some(1.0));
    }
}
