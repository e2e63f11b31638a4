use proptest::prelude::*;

use super::{Point, distance_metres};

fn anywhere() -> impl Strategy<Value = Point> {
    (-90.0f64..90.0, -180.0f64..180.0).prop_filter_map("a point", |(latitude, longitude)| Point::new(latitude, longitude).ok())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn distance_is_a_metric(a in anywhere(), b in anywhere(), c in anywhere()) {
        let (ab, bc, ac) = (distance_metres(a, b), distance_metres(b, c), distance_metres(a, c));
        prop_assert!(ab.is_finite() && (0.0..=20_015_115.0).contains(&ab));
        prop_assert_eq!(distance_metres(a, a), 0.0);
        prop_assert!((ab - distance_metres(b, a)).abs() < 1e-3);
        // A metre of slack: near the far side of the earth the formula loses digits.
        prop_assert!(ac <= ab + bc + 1.0);
    }
}
