//! Points on a ball of radius one: straight lines through it are the longer, the longer the way over its surface, and need no angles.

use super::Point;

/// The radius that [`distance_metres`](super::distance_metres) measures on, in metres.
pub(crate) const RADIUS: f64 = 6_371_008.8;

/// A place on the ball, from its middle.
pub(crate) type OnBall = [f64; 3];

/// Where a point is on the ball.
pub(crate) fn on_ball(point: Point) -> OnBall {
    let (latitude, longitude) = (point.latitude().to_radians(), point.longitude().to_radians());
    [latitude.cos() * longitude.cos(), latitude.cos() * longitude.sin(), latitude.sin()]
}

/// The straight line through the ball for a way of so many metres over its surface. Half way round, it is as long as it gets.
pub(crate) fn line_of(metres: f64) -> f64 {
    let angle = (metres / RADIUS).clamp(0.0, std::f64::consts::PI);
    2.0 * (angle / 2.0).sin()
}
