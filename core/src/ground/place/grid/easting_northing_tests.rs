use proptest::prelude::*;

use super::EastingNorthing;
use crate::ground::error::Code;
use crate::ground::place::Point;

fn apart(one: EastingNorthing, easting: f64, northing: f64) -> f64 {
    (one.easting() - easting).hypot(one.northing() - northing)
}

fn at(latitude: f64, longitude: f64) -> EastingNorthing {
    EastingNorthing::from_point(Point::new(latitude, longitude).unwrap()).unwrap()
}

/// 300 places over Great Britain by PROJ without a grid of corrections; `tests/oracles/proj_points.py` made the file.
#[test]
fn agrees_with_proj() {
    let mut worst: (f64, f64) = (0.0, 0.0);
    let rows: Vec<Vec<f64>> = include_str!("../testdata/proj_points.csv")
        .lines()
        .skip(1)
        .map(|line| line.split(',').map(|cell| cell.parse().unwrap()).collect())
        .collect();
    for row in &rows {
        let [latitude, longitude, easting, northing] = *row.as_slice() else { panic!("four columns") };
        let point = Point::new(latitude, longitude).unwrap();
        worst.0 = worst.0.max(apart(at(latitude, longitude), easting, northing));
        let back = EastingNorthing::new(easting, northing).unwrap().to_point();
        let degrees = (back.latitude() - point.latitude()).hypot(back.longitude() - point.longitude());
        worst.1 = worst.1.max(degrees * 111_000.0);
    }
    assert_eq!(rows.len(), 300);
    assert!(worst.0 < 0.002, "{worst:?}");
    assert!(worst.1 < 0.002, "{worst:?}");
}

/// Places transformed with the survey's own grid of corrections, OSTN15.
#[test]
fn is_within_five_metres_of_the_surveys_transformation() {
    for (latitude, longitude, easting, northing) in [
        (52.658007833, 1.716073973, 651_409.804, 313_177.450),
        (51.47788, -0.00147, 538_883.211, 177_329.176),
        (55.948612, -3.200833, 325_105.679, 673_493.498),
        (50.066, -5.716, 134_175.149, 25_049.121),
        (60.15, -1.15, 447_297.408, 1_140_914.119),
    ] {
        let far = apart(at(latitude, longitude), easting, northing);
        assert!(far < 5.0, "{latitude} {longitude}: {far}");
    }
}

#[test]
fn places_without_this_grid_are_refused() {
    let places = [
        ("Belfast", 54.5967, -5.9301),
        ("Portavogie", 54.459, -5.437),
        ("Derry", 54.9966, -7.3086),
        ("Rathlin Island", 55.30, -6.20),
        ("Dublin", 53.35, -6.26),
        ("Jersey", 49.2, -2.1),
        ("Paris", 48.86, 2.35),
        ("Wellington", -41.3, 174.8),
        ("New York", 40.7, -74.0),
        ("Bergen", 60.39, 5.32),
    ];
    for (name, latitude, longitude) in places {
        let refused = EastingNorthing::from_point(Point::new(latitude, longitude).unwrap());
        assert_eq!(refused.unwrap_err().code(), Code::PlaceOutsideNationalGrid, "{name}");
    }
}

#[test]
fn the_ends_of_great_britain_are_taken() {
    for (latitude, longitude) in [
        (49.85, -6.45), // Western Rocks, Scilly
        (51.72, -5.67), // The Smalls
        (55.28, -5.78), // Mull of Kintyre
        (55.58, -6.29), // Mull of Oa, Islay
        (54.63, -4.94), // Mull of Galloway
        (54.05, -4.82), // Calf of Man
        (57.81, -8.58), // St Kilda
        (60.86, -0.88), // Muckle Flugga
        (52.48, 1.763), // Lowestoft Ness
    ] {
        at(latitude, longitude);
    }
}

#[test]
fn bounds_and_reading() {
    for (easting, northing) in [(-0.001, 1.0), (700_000.001, 1.0), (1.0, 1_300_000.001), (1.0, -5.0)] {
        assert_eq!(EastingNorthing::new(easting, northing).unwrap_err().code(), Code::PlaceOutsideNationalGrid);
    }
    assert_eq!(EastingNorthing::new(f64::NAN, 1.0).unwrap_err().code(), Code::PlaceNotANumber);
    let place: EastingNorthing = serde_json::from_str(r#"{"easting": 330900, "northing": 188200}"#).unwrap();
    assert_eq!(serde_json::to_string(&place).unwrap(), r#"{"easting":330900.0,"northing":188200.0}"#);
    assert!(serde_json::from_str::<EastingNorthing>(r#"{"easting": 330900, "northing": -1}"#).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn there_and_back_is_within_a_millimetre(easting in 0.0f64..=700_000.0, northing in 0.0f64..=1_300_000.0) {
        let place = EastingNorthing::new(easting, northing).unwrap();
        let point = place.to_point();
        // What is computed would also pass the front door.
        prop_assert_eq!(Point::new(point.latitude(), point.longitude()).unwrap(), point);
        if let Ok(back) = EastingNorthing::from_point(point) {
            prop_assert!(apart(back, easting, northing) < 0.001);
        } else {
            prop_assert!(point.longitude() < -5.4 && (51.2..55.45).contains(&point.latitude()), "{:?}", point);
        }
    }
}
