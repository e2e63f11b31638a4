//! Whether groups differ by more than chance.

use crate::ground::number::real;

/// The chance of differences at least so large where all groups have one true share: Pearson's chi-square over groups, with
/// `N − 1` for `N` as E. S. Pearson had it. `1` where there is nothing to tell apart.
///
/// Campbell, I. (2007), *Chi-squared and Fisher–Irwin tests of two-by-two tables with small sample recommendations*, Statistics in
/// Medicine 26:3661–3675.
pub(super) fn chance(groups: &[(i64, i64)]) -> f64 {
    let (k, n) = groups.iter().fold((0, 0), |(k, n), group| (k + group.0, n + group.1));
    if groups.len() < 2 || k == 0 || k == n {
        return 1.0;
    }
    let share = real(k) / real(n);
    let of = |(k, n): &(i64, i64)| {
        let off = real(*k) - real(*n) * share;
        if *n == 0 { 0.0 } else { off * off / (real(*n) * share * (1.0 - share)) }
    };
    let statistic = groups.iter().map(of).sum::<f64>() * (real(n) - 1.0) / real(n);
    tail(statistic, groups.len() - 1)
}

/// The upper tail of the chi-square distribution, as the finite sums that whole degrees of freedom have.
fn tail(statistic: f64, freedom: usize) -> f64 {
    let x = statistic / 2.0;
    let odd = freedom % 2 == 1;
    let mut sum = if odd { libm::erfc(libm::sqrt(x)) } else { 0.0 };
    // The terms are e^-x x^a / Γ(a + 1), where a is 1/2, 3/2 … for odd degrees of freedom and 0, 1 … for even ones.
    let mut order = if odd { 0.5 } else { 0.0 };
    let mut term = libm::exp(-x) * if odd { libm::sqrt(x) * core::f64::consts::FRAC_2_SQRT_PI } else { 1.0 };
    for _ in 0..freedom / 2 {
        sum += term;
        order += 1.0;
        term *= x / order;
    }
    sum.min(1.0)
}

#[cfg(test)]
mod tests {
    use super::{chance, tail};

    #[test]
    fn the_tail_is_that_of_tables() {
        // Critical values of the distribution, 5 in 100.
        for (freedom, critical) in [
            (1, 3.841_458_820_694_124),
            (2, 5.991_464_547_107_979),
            (3, 7.814_727_903_251_179),
            (4, 9.487_729_036_781_154),
            (5, 11.070_497_693_516_351),
            (9, 16.918_977_604_620_448),
            (10, 18.307_038_053_275_146),
        ] {
            assert!((tail(critical, freedom) - 0.05).abs() < 1e-12, "{freedom}: {}", tail(critical, freedom));
        }
    }

    #[test]
    fn groups_alike_do_not_differ() {
        assert!((chance(&[(50, 100), (50, 100)]) - 1.0).abs() < 1e-15);
        assert!((chance(&[(0, 100), (0, 100)]) - 1.0).abs() < 1e-15);
        // 60 of 100 against 40 of 100: the statistic is 8 × 199 / 200.
        assert!((chance(&[(60, 100), (40, 100)]) - tail(7.96, 1)).abs() < 1e-15);
    }
}
