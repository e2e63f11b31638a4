use proptest::prelude::*;

use super::transverse_mercator::{project, unproject};

/// The worked example of the Ordnance Survey's guide: 52° 39′ 27.2531″ N, 1° 43′ 4.5177″ E on OSGB36.
#[test]
fn the_surveys_own_example() {
    let latitude = 52.0 + 39.0 / 60.0 + 27.2531 / 3600.0;
    let longitude = 1.0 + 43.0 / 60.0 + 4.5177 / 3600.0;
    let (easting, northing) = project(f64::to_radians(latitude), f64::to_radians(longitude));
    assert!((easting - 651_409.903).abs() < 0.001, "{easting}");
    assert!((northing - 313_177.270).abs() < 0.001, "{northing}");
}

#[test]
fn the_true_origin() {
    let (easting, northing) = project(49f64.to_radians(), (-2f64).to_radians());
    assert!((easting - 400_000.0).abs() < 1e-6 && (northing + 100_000.0).abs() < 1e-5, "{easting} {northing}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn there_and_back_is_the_same_place(easting in 0.0f64..700_000.0, northing in 0.0f64..1_300_000.0) {
        let (latitude, longitude) = unproject(easting, northing);
        let (back_easting, back_northing) = project(latitude, longitude);
        prop_assert!((back_easting - easting).abs() < 1e-6 && (back_northing - northing).abs() < 1e-6);
    }
}
