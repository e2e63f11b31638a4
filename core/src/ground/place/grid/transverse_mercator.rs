//! The projection of the National Grid: angles on the Airy spheroid to metres on paper, and back.
//!
//! Krüger's series to the fourth power of the third flattening, which is good to far less than a millimetre anywhere
//! on the grid (C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers", 2011). The figures of
//! spheroid and projection are those of the Ordnance Survey's guide to coordinate systems, annexe A.

/// Half the longer axis of the Airy 1830 spheroid, in metres.
pub(super) const A: f64 = 6_377_563.396;
/// Half the shorter axis of the Airy 1830 spheroid, in metres.
pub(super) const B: f64 = 6_356_256.909;

/// The scale on the central meridian.
const SCALE: f64 = 0.999_601_271_7;
/// The central meridian, 2° west, in radians.
const MERIDIAN: f64 = -2.0 * std::f64::consts::PI / 180.0;
/// The easting of the central meridian.
const FALSE_EASTING: f64 = 400_000.0;
/// The northing of the equator: the true origin at 49° north has the northing -100 000 m.
const NORTHING_OF_EQUATOR: f64 = -100_000.0 - 5_427_063.814_551;

/// The third flattening and its powers.
const N: f64 = (A - B) / (A + B);
const N2: f64 = N * N;
const N3: f64 = N2 * N;
const N4: f64 = N3 * N;
/// The square of the eccentricity.
const E2: f64 = (A * A - B * B) / (A * A);
/// The radius of a circle as long as a meridian, scaled.
const RADIUS: f64 = SCALE * A / (1.0 + N) * (1.0 + N2 / 4.0 + N4 / 64.0);

const FORWARD: [f64; 4] = [
    N / 2.0 - N2 * 2.0 / 3.0 + N3 * 5.0 / 16.0 + N4 * 41.0 / 180.0,
    N2 * 13.0 / 48.0 - N3 * 3.0 / 5.0 + N4 * 557.0 / 1440.0,
    N3 * 61.0 / 240.0 - N4 * 103.0 / 140.0,
    N4 * 49_561.0 / 161_280.0,
];
const BACKWARD: [f64; 4] = [
    N / 2.0 - N2 * 2.0 / 3.0 + N3 * 37.0 / 96.0 - N4 / 360.0,
    N2 / 48.0 + N3 / 15.0 - N4 * 437.0 / 1440.0,
    N3 * 17.0 / 480.0 - N4 * 37.0 / 840.0,
    N4 * 4_397.0 / 161_280.0,
];

/// The sums of Krüger's series at a point of the plane.
fn series(factors: [f64; 4], xi: f64, eta: f64) -> (f64, f64) {
    factors.iter().zip([2.0, 4.0, 6.0, 8.0]).fold((0.0, 0.0), |(along, across), (factor, times)| {
        let ((sine, cosine), grown) = ((times * xi).sin_cos(), times * eta);
        (along + factor * sine * grown.cosh(), across + factor * cosine * grown.sinh())
    })
}

/// The tangent of the conformal latitude, from the tangent of the latitude.
fn conformal(tangent: f64) -> f64 {
    let secant = tangent.hypot(1.0);
    let e = E2.sqrt();
    let sigma = (e * (e * tangent / secant).atanh()).sinh();
    tangent * sigma.hypot(1.0) - sigma * secant
}

/// Easting and northing in metres, from latitude and longitude on the Airy spheroid in radians.
pub(super) fn project(latitude: f64, longitude: f64) -> (f64, f64) {
    let tangent = conformal(latitude.tan());
    let (sine, cosine) = (longitude - MERIDIAN).sin_cos();
    let xi = tangent.atan2(cosine);
    let eta = (sine / tangent.hypot(cosine)).asinh();
    let (along, across) = series(FORWARD, xi, eta);
    (FALSE_EASTING + RADIUS * (eta + across), NORTHING_OF_EQUATOR + RADIUS * (xi + along))
}

/// Latitude and longitude on the Airy spheroid in radians, from easting and northing in metres.
pub(super) fn unproject(easting: f64, northing: f64) -> (f64, f64) {
    let (xi, eta) = ((northing - NORTHING_OF_EQUATOR) / RADIUS, (easting - FALSE_EASTING) / RADIUS);
    let (along, across) = series(BACKWARD, xi, eta);
    let (xi, eta) = (xi - along, eta - across);
    let (sine, cosine) = xi.sin_cos();
    let wanted = sine / eta.sinh().hypot(cosine);
    // Newton's method; two steps reach the last digit, the third is for safety.
    let tangent = (0..3).fold(wanted / (1.0 - E2), |tangent, _| {
        let reached = conformal(tangent);
        let slope = (1.0 + (1.0 - E2) * tangent * tangent) / ((1.0 - E2) * tangent.hypot(1.0));
        tangent + (wanted - reached) / reached.hypot(1.0) * slope
    });
    (tangent.atan(), MERIDIAN + eta.sinh().atan2(cosine))
}
