use proptest::prelude::*;

use super::{Point, PointIndex, distance_metres};

/// Points of all the earth, and crowds of one county; some exactly alike.
fn any_point() -> impl Strategy<Value = Point> {
    prop_oneof![
        3 => (51.0f64..52.0, -3.5f64..-2.5).prop_map(|(latitude, longitude)| Point::new(latitude, longitude).unwrap()),
        1 => (-89.9f64..89.9, 100.0f64..180.0).prop_map(|(latitude, longitude)| Point::new(latitude, longitude).unwrap()),
        1 => (-89.9f64..89.9, -180.0f64..-100.0).prop_map(|(latitude, longitude)| Point::new(latitude, longitude).unwrap()),
        1 => prop::sample::select(vec![(51.5, -3.0), (51.5, -3.001), (90.0, 5.0), (-90.0, 7.0), (51.5, 180.0), (51.5, -180.0)])
            .prop_map(|(latitude, longitude)| Point::new(latitude, longitude).unwrap()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_index_finds_what_looking_at_all_finds(points in prop::collection::vec(any_point(), 0..200), to in any_point(),
                                                 metres in prop_oneof![0.0f64..200_000.0, 0.0f64..21_000_000.0]) {
        let index = PointIndex::new((0..).zip(points.iter().copied()).collect());
        let mut all: Vec<(u32, f64)> = (0..).zip(points.iter().map(|point| distance_metres(to, *point))).collect();
        all.sort_by(|(one, near), (other, far)| near.total_cmp(far).then(one.cmp(other)));
        prop_assert_eq!(index.nearest(to), all.first().copied());
        // A border on a point: what is exactly as far as asked is within.
        for metres in all.iter().step_by(7).map(|(_, metres)| *metres).chain([metres, 0.0, f64::INFINITY]) {
            let near: Vec<_> = all.iter().copied().filter(|(_, distance)| *distance <= metres).collect();
            prop_assert_eq!(index.within(to, metres), near);
        }
        prop_assert_eq!(index.within(to, -1.0), vec![]);
        prop_assert_eq!(index.within(to, f64::NAN), vec![]);
    }
}
