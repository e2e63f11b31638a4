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

/// 224 pairs whose true distances come from an independent library; `tests/oracles/geographiclib_pairs.py` made the file.
#[test]
fn agrees_with_the_true_distance() {
    let mut worst = [("britain", 0.0f64), ("world", 0.0)];
    let mut pairs = 0;
    for line in include_str!("testdata/geographiclib_pairs.csv").lines().skip(1) {
        let (scope, numbers) = line.split_once(',').unwrap();
        let numbers: Vec<f64> = numbers.split(',').map(|cell| cell.parse().unwrap()).collect();
        let [lat_a, lon_a, lat_b, lon_b, metres] = *numbers.as_slice() else { panic!("five numbers") };
        let found = distance_metres(Point::new(lat_a, lon_a).unwrap(), Point::new(lat_b, lon_b).unwrap());
        let off = (found / metres - 1.0).abs() * 100.0;
        for (_, worst) in worst.iter_mut().filter(|(name, _)| *name == scope) {
            *worst = worst.max(off);
        }
        pairs += 1;
    }
    assert_eq!(pairs, 224);
    let [(_, britain), (_, world)] = worst;
    assert!(britain < 0.4, "{britain} %");
    assert!(world < 0.562 && world > 0.5, "{world} %");
}
