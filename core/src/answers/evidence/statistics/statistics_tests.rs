use proptest::prelude::*;

use super::{Moments, SplitMix64, bootstrap_means, normal_quantile, percentile, t_quantile};

/// Quantiles as scipy 1.17 gives them (`scipy.stats.t.ppf`).
#[test]
fn quantiles_are_those_of_scipy() {
    let near = |found: f64, known: f64| assert!((found / known - 1.0).abs() < 1e-13, "{found} {known}");
    near(t_quantile(0.95, 2), 4.302652729749462);
    near(t_quantile(0.95, 29), 2.045229642132703);
    near(t_quantile(0.99, 29), 2.756385903670605);
    near(t_quantile(0.95, 99999), 1.959987707771844);
    near(normal_quantile(0.95), 1.959963984540054);
    near(normal_quantile(0.99), 2.5758293035489004);
    near(t_quantile(0.95, 999), 1.9623414611334493);
    near(t_quantile(0.95, 1), (0.475 * std::f64::consts::PI).tan());
}

/// The first numbers of seed 1234567, as the reference program prints them.
#[test]
fn the_numbers_of_a_seed_stay_the_same() {
    let mut random = SplitMix64::new(1_234_567);
    let found: Vec<u64> = (0..3).map(|_| random.next()).collect();
    assert_eq!(found, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
}

#[test]
fn percentiles_lie_between_neighbours() {
    assert_eq!(percentile(&[1.0, 2.0, 4.0], 0.5), Some(2.0));
    assert_eq!(percentile(&[1.0, 2.0, 4.0], 0.75), Some(3.0));
    assert_eq!(percentile(&[1.0, 2.0, 4.0], 1.0), Some(4.0));
    assert_eq!(percentile(&[], 0.5), None);
}

proptest! {
    #[test]
    fn quantiles_rise_with_the_share_and_fall_with_the_freedom(share in 0.01..0.98_f64, freedom in prop_oneof![1..900_u32, 900..1100_u32, 1100..100_000_u32]) {
        let at = t_quantile(share, freedom);
        prop_assert!(at < t_quantile(share + 0.01, freedom));
        prop_assert!(at > t_quantile(share, freedom + freedom / 10 + 1));
        prop_assert!(at > normal_quantile(share));
    }

    #[test]
    fn moments_do_not_care_where_zero_is(values in prop::collection::vec(-5000..5000_i64, 2..60), far in -1_000_000_000_000..1_000_000_000_000_i64) {
        let (here, there) = (Moments::of(values.iter().copied()), Moments::of(values.iter().map(|value| value + far)));
        prop_assert_eq!(here.deviation(), there.deviation());
    }

    #[test]
    fn means_of_samples_lie_within_the_values(values in prop::collection::vec(-5000..5000_i64, 1..40), seed in any::<u64>()) {
        let means = bootstrap_means(&values, 50, seed);
        let (least, most) = (*values.iter().min().unwrap(), *values.iter().max().unwrap());
        let inside = |mean: &f64| (f64::from(i32::try_from(least).unwrap())..=f64::from(i32::try_from(most).unwrap())).contains(mean);
        prop_assert!(means.iter().all(inside) && means.len() == 50);
        prop_assert_eq!(&means, &bootstrap_means(&values, 50, seed));
        // Values that are too large to be kept small are drawn alike.
        let large: Vec<i64> = values.iter().map(|value| value * 100_000).collect();
        let near = |(one, other): (f64, &f64)| (one - other * 100_000.0).abs() < 1e-3;
        prop_assert!(bootstrap_means(&large, 50, seed).into_iter().zip(&means).all(near));
    }
}
