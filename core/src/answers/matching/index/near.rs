//! Where entries are, in blocks of neighbours, so that what is far away is passed over a block at a time.

use crate::answers::matching::constraints::Reach;
use crate::answers::matching::policy::Policy;
use crate::ground::place::{OnBall, Point, RADIUS, line_of, line_squared, on_ball};
use crate::model::client::Client;

/// How many entries a block holds.
pub(super) const BLOCK: usize = 64;
/// What is added to a radius, in metres, so that rounding never loses an entry at its edge.
const MARGIN: f64 = 2.0;

/// A box of latitudes and longitudes, in degrees.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    south: f64,
    north: f64,
    west: f64,
    east: f64,
}

impl Bounds {
    const NOWHERE: Self = Self { south: f64::INFINITY, north: f64::NEG_INFINITY, west: f64::INFINITY, east: f64::NEG_INFINITY };
    const EVERYWHERE: Self =
        Self { south: f64::NEG_INFINITY, north: f64::INFINITY, west: f64::NEG_INFINITY, east: f64::INFINITY };

    /// The box around points.
    pub(super) fn around(points: &[Point]) -> Self {
        points.iter().fold(Self::NOWHERE, |all, point| Self {
            south: all.south.min(point.latitude()),
            north: all.north.max(point.latitude()),
            west: all.west.min(point.longitude()),
            east: all.east.max(point.longitude()),
        })
    }

    /// A box that holds every point within so many metres of one.
    pub(super) fn within(home: Point, metres: f64) -> Self {
        let angle = (metres + MARGIN) / RADIUS * (1.0 + 1e-9);
        let degrees = angle.to_degrees();
        let (latitude, longitude) = (home.latitude(), home.longitude());
        // The meridians that touch the circle: further apart than at its middle, because it reaches nearer to a pole.
        let wide = (angle.sin() / latitude.to_radians().cos()).asin().to_degrees() * (1.0 + 1e-9);
        let (west, east) = (longitude - wide, longitude + wide);
        // About a pole, or across the line where east meets west, nothing is passed over.
        if degrees >= 90.0 || latitude.abs() + degrees >= 90.0 || !wide.is_finite() || west <= -180.0 || east >= 180.0 {
            return Self::EVERYWHERE;
        }
        Self { south: latitude - degrees, north: latitude + degrees, west, east }
    }

    /// Whether two boxes have a point in common.
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.south <= other.north && other.south <= self.north && self.west <= other.east && other.west <= self.east
    }
}

/// How far a way is for one client: the bands their limits make.
pub(super) struct Bands {
    home: OnBall,
    own: u32,
    help: u32,
    own_edge: f64,
    help_edge: f64,
}

impl Bands {
    /// How many there are: within a limit of theirs, within reach of help, beyond, and not known.
    pub(super) const COUNT: usize = 4;
    /// The distance is not known.
    pub(super) const UNKNOWN: u8 = 3;

    pub(super) fn of(client: &Client, home: Point, policy: &Policy) -> Self {
        let (own, help) = Reach::edges(client, policy);
        Self { home: on_ball(home), own, help, own_edge: edge(own), help_edge: edge(help) }
    }

    /// The straight line beyond which nothing is within reach, in metres.
    pub(super) fn furthest(&self) -> f64 {
        f64::from(self.help) + 1.0
    }

    /// A distance of each band, to ask a rule about.
    pub(super) fn example(client: &Client, policy: &Policy, band: usize) -> Option<u32> {
        let (own, help) = Reach::edges(client, policy);
        match band {
            0 => Some(0),
            1 => Some(own.saturating_add(1).min(help)),
            2 => Some(help.saturating_add(1)),
            _ => None,
        }
    }

    /// The band of an entry. `metres` is asked where the edge of a band is too near to tell.
    pub(super) fn band(&self, there: OnBall, metres: impl FnOnce() -> Option<u32>) -> u8 {
        let line = line_squared(self.home, there);
        let near = |edge: f64| (line - edge).abs() <= 1e-13 + edge * 1e-9;
        if near(self.own_edge) || near(self.help_edge) {
            return match metres() {
                Some(metres) if metres <= self.own => 0,
                Some(metres) if metres <= self.help => 1,
                _ => 2,
            };
        }
        u8::from(line > self.own_edge) + u8::from(line > self.help_edge)
    }
}

/// The square of the straight line of the longest distance that is rounded to so many metres.
fn edge(metres: u32) -> f64 {
    line_of(f64::from(metres) + 0.5).powi(2)
}

/// Where a point comes on a curve that keeps neighbours together (Hilbert's, of order 16).
pub(super) fn along(point: Point) -> u32 {
    let mut x = cell((point.longitude() + 180.0) / 360.0);
    let mut y = cell((point.latitude() + 90.0) / 180.0);
    let mut place = 0_u32;
    let mut half = 1_u32 << 15;
    while half > 0 {
        let (right, up) = (u32::from(x & half > 0), u32::from(y & half > 0));
        place = place.wrapping_add(half.wrapping_mul(half).wrapping_mul((3 * right) ^ up));
        if up == 0 {
            if right == 1 {
                x = LAST_CELL - x;
                y = LAST_CELL - y;
            }
            std::mem::swap(&mut x, &mut y);
        }
        half >>= 1;
    }
    place
}

/// The last of the cells along either side.
const LAST_CELL: u32 = (1 << 16) - 1;

fn cell(share: f64) -> u32 {
    let last = f64::from(LAST_CELL);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the value is held within the range first")]
    let cell = (share * (last + 1.0)).clamp(0.0, last) as u32;
    cell
}
