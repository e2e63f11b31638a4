use proptest::prelude::*;

use super::Point;
use crate::ground::error::Code;

#[test]
fn each_slip_has_its_name() {
    let cases = [
        (f64::NAN, 0.0, Code::PlaceNotANumber),
        (51.5, f64::INFINITY, Code::PlaceNotANumber),
        (0.0, -0.0, Code::PlaceNullIsland),
        (-3.0276, 51.5617, Code::PlaceCoordinatesSwapped),
        (-1.15, 60.15, Code::PlaceCoordinatesSwapped),
        (1.75, 52.48, Code::PlaceCoordinatesSwapped),
        (330_900.0, 188_200.0, Code::PlaceCoordinatesProjected),
        (188_200.0, 330_900.0, Code::PlaceCoordinatesProjected),
        (447_297.4, 1_140_914.1, Code::PlaceCoordinatesProjected),
        (90.001, -3.0, Code::PlaceLatitudeRange),
        (-91.0, 3.0, Code::PlaceLatitudeRange),
        (51.5, 180.001, Code::PlaceLongitudeRange),
        (51.5, -357.0, Code::PlaceLongitudeRange),
        (3_000_000.0, 2.0, Code::PlaceLatitudeRange),
    ];
    for (latitude, longitude, code) in cases {
        assert_eq!(Point::new(latitude, longitude).unwrap_err().code(), code, "{latitude} {longitude}");
    }
}

#[test]
fn the_edges_of_the_world_are_points() {
    for (latitude, longitude) in [(90.0, 0.0), (-90.0, 180.0), (0.0, 0.001), (0.001, 0.0), (40.7, -74.0), (-180.0 / 4.0, -180.0)]
    {
        assert!(Point::new(latitude, longitude).is_ok(), "{latitude} {longitude}");
    }
}

#[test]
fn reading_checks() {
    let point: Point = serde_json::from_str(r#"{"latitude": 51.58, "longitude": -2.99}"#).unwrap();
    assert_eq!(serde_json::to_string(&point).unwrap(), r#"{"latitude":51.58,"longitude":-2.99}"#);
    let error = serde_json::from_str::<Point>(r#"{"latitude": -2.99, "longitude": 51.58}"#).unwrap_err().to_string();
    assert!(error.contains("place.coordinates-swapped"), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn every_point_in_britain_is_taken_and_every_exchanged_one_named(latitude in 49.8f64..61.0, longitude in -8.7f64..1.8) {
        let point = Point::new(latitude, longitude).unwrap();
        prop_assert_eq!((point.latitude(), point.longitude()), (latitude, longitude));
        prop_assert_eq!(Point::new(longitude, latitude).unwrap_err().code(), Code::PlaceCoordinatesSwapped);
    }

    #[test]
    fn any_two_numbers_give_a_point_in_range_or_an_error_without_them(latitude in any::<f64>(), longitude in any::<f64>()) {
        match Point::new(latitude, longitude) {
            Ok(point) => prop_assert!(point.latitude().abs() <= 90.0 && point.longitude().abs() <= 180.0),
            Err(error) => prop_assert!(!error.to_string().contains(&latitude.to_string()) || latitude == 0.0),
        }
    }

    #[test]
    fn a_point_in_a_file_reads_back(latitude in -90.0f64..90.0, longitude in -180.0f64..180.0) {
        if let Ok(point) = Point::new(latitude, longitude) {
            let back: Point = serde_json::from_str(&serde_json::to_string(&point).unwrap()).unwrap();
            prop_assert!((back.latitude() - latitude).abs() < 1e-12 && (back.longitude() - longitude).abs() < 1e-12);
        }
    }
}
