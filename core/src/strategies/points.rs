//! Points around Newport.

use proptest::prelude::*;

use crate::ground::place::Point;

/// The station of Newport, in millionths of a degree.
const NEWPORT: (i32, i32) = (51_588_900, -2_998_600);

fn near(spread: i32) -> impl Strategy<Value = Point> {
    // A degree of longitude is five eighths of a degree of latitude there.
    (-spread..=spread, -spread..=spread).prop_filter_map("a point", |(north, east)| {
        let (latitude, longitude) = (NEWPORT.0 + north, NEWPORT.1 + east * 8 / 5);
        Point::new(f64::from(latitude) / 1e6, f64::from(longitude) / 1e6).ok()
    })
}

/// A point of a site: most within the town, some up to 40 km away.
pub fn site_point() -> impl Strategy<Value = Point> {
    prop_oneof![6 => near(20_000), 2 => near(90_000), 1 => near(280_000)]
}

/// A point from which a client sets out: mostly within the town, sometimes next to its middle.
pub fn client_point() -> impl Strategy<Value = Point> {
    prop_oneof![6 => near(15_000), 2 => near(60_000), 1 => near(0)]
}
