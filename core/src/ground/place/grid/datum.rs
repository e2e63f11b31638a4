//! From the satellites' earth (WGS84) to the Ordnance Survey's (OSGB36), and back.
//!
//! One shift, turn and scaling for the whole country: transformation 1314 of the EPSG register (Ordnance Survey), good
//! to about 5 m. The survey's own grid of corrections (OSTN15) is good to a decimetre, but is megabytes of data for a
//! gain that no walking distance shows.

use super::transverse_mercator::{A as AIRY_A, B as AIRY_B};

const WGS84_A: f64 = 6_378_137.0;
const WGS84_B: f64 = 6_356_752.314_245;

/// The shift from OSGB36 to WGS84, in metres.
const SHIFT: [f64; 3] = [446.448, -125.157, 542.060];
/// The turn from OSGB36 to WGS84 about each axis, in radians.
const TURN: [f64; 3] = [0.150 * SECOND, 0.247 * SECOND, 0.842 * SECOND];
/// The scaling from OSGB36 to WGS84.
const SCALING: f64 = 1.0 - 20.489e-6;
/// A second of arc, in radians.
const SECOND: f64 = std::f64::consts::PI / 648_000.0;

/// Latitude and longitude on OSGB36 of a place at height zero on WGS84, all in radians.
pub(super) fn to_osgb36(latitude: f64, longitude: f64) -> (f64, f64) {
    let [x, y, z] = on_surface(latitude, longitude);
    let [tx, ty, tz] = SHIFT;
    let (x, y, z) = ((x - tx) / SCALING, (y - ty) / SCALING, (z - tz) / SCALING);
    let [rx, ry, rz] = TURN;
    let (x, y, z) = (x + rz * y - ry * z, y + rx * z - rz * x, z + ry * x - rx * y);
    below(x, y, z)
}

/// Latitude and longitude on WGS84 of a place on OSGB36, all in radians: the exact inverse of [`to_osgb36`].
pub(super) fn to_wgs84(latitude: f64, longitude: f64) -> (f64, f64) {
    // The two differ by some 100 m, and the difference by less than a part in a thousand: each step gains four digits.
    (0..4).fold((latitude, longitude), |(lat, lon), _| {
        let (reached_lat, reached_lon) = to_osgb36(lat, lon);
        (lat + latitude - reached_lat, lon + longitude - reached_lon)
    })
}

/// The point on the WGS84 spheroid, in metres from the middle of the earth.
fn on_surface(latitude: f64, longitude: f64) -> [f64; 3] {
    let ((sin_lat, cos_lat), (sin_lon, cos_lon)) = (latitude.sin_cos(), longitude.sin_cos());
    let across = WGS84_A * WGS84_A / (WGS84_A * cos_lat).hypot(WGS84_B * sin_lat);
    let squeezed = WGS84_B * WGS84_B / (WGS84_A * WGS84_A);
    [across * cos_lat * cos_lon, across * cos_lat * sin_lon, across * squeezed * sin_lat]
}

/// The latitude and longitude of the point of the Airy spheroid below a point near it (Bowring's formula).
fn below(x: f64, y: f64, z: f64) -> (f64, f64) {
    let (a2, b2) = (AIRY_A * AIRY_A, AIRY_B * AIRY_B);
    let from_axis = x.hypot(y);
    let (sine, cosine) = (z * AIRY_A).atan2(from_axis * AIRY_B).sin_cos();
    let top = z + (a2 - b2) / AIRY_B * sine.powi(3);
    let bottom = from_axis - (a2 - b2) / AIRY_A * cosine.powi(3);
    (top.atan2(bottom), y.atan2(x))
}
