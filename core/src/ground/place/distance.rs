//! How far apart two points are.

use geo::{Distance, Haversine};

use super::Point;

/// The distance between two points as the crow flies, in metres.
///
/// The shortest way over a sphere of the earth's mean radius (6,371,008.8 m; the haversine formula). Against the
/// true, flattened earth it is never more than 0.57 % out (the worst is along a meridian at the equator), and within
/// Great Britain less than 0.4 %: 4 m in a kilometre, 40 m in ten. That is far less than the difference between the
/// crow's way and the road's.
///
/// ```
/// use fingerpost::{Point, distance_metres};
///
/// let newport_station = Point::new(51.5889, -2.9986)?;
/// let tredegar_house = Point::new(51.5617, -3.0276)?;
/// let metres = distance_metres(newport_station, tredegar_house);
/// assert_eq!(metres.round(), 3628.0);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn distance_metres(from: Point, to: Point) -> f64 {
    Haversine.distance(on_sphere(from), on_sphere(to))
}

fn on_sphere(point: Point) -> geo::Point<f64> {
    geo::Point::new(point.longitude(), point.latitude())
}
