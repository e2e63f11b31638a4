//! Where entries are, in blocks of neighbours, so that what is far away is passed over a block at a time.

use super::column::Lanes;
use super::stretch::Stretch;
use crate::answers::matching::constraints::Reach;
use crate::answers::matching::policy::Policy;
use crate::ground::place::{OnBall, Point, line_of, on_ball};
use crate::model::client::Client;

/// How many entries a block holds.
pub(super) const BLOCK: usize = 64;
/// The band of what nobody helps to get to.
pub(super) const BEYOND: u8 = 2;
/// The bytes of the places of a block: three numbers of four bytes for each.
pub(super) const PLACES: usize = BLOCK * 3 * 4;
/// How far a line between places kept in few bytes may be from the true one, in radii of the earth (twice what rounding comes to).
const ROUNDING: f64 = 2.5e-7;
/// The same as a share of the line.
const SHARE: f64 = 2e-6;

/// A ball around a block of entries, in radii of the earth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Around {
    pub(super) middle: [f32; 3],
    pub(super) radius: f32,
}

impl Around {
    /// Around everything: for entries without a place, which are never too far away.
    pub(super) const EVERYTHING: Self = Self { middle: [0.0; 3], radius: f32::INFINITY };

    /// The ball around places; around everything where one is nowhere.
    pub(super) fn places(places: &[Option<OnBall>]) -> Self {
        let Some(places) = places.iter().copied().collect::<Option<Vec<OnBall>>>() else { return Self::EVERYTHING };
        let balls: Vec<Self> = places.into_iter().map(|place| Self { middle: place.map(narrow), radius: 0.0 }).collect();
        Self::balls(&balls)
    }

    /// The ball around balls.
    pub(super) fn balls(balls: &[Self]) -> Self {
        let ends = |axis: usize| {
            let at = |ball: &Self| ball.middle.get(axis).copied().unwrap_or_default();
            let least = balls.iter().map(at).fold(f32::INFINITY, f32::min);
            f32::midpoint(least, balls.iter().map(at).fold(f32::NEG_INFINITY, f32::max))
        };
        if balls.is_empty() || balls.iter().any(|ball| !ball.radius.is_finite()) {
            return Self::EVERYTHING;
        }
        let middle = [ends(0), ends(1), ends(2)];
        let radius =
            balls.iter().map(|ball| line(middle.map(f64::from), ball.middle) + f64::from(ball.radius)).fold(0.0, f64::max);
        Self { middle, radius: narrow(radius * (1.0 + SHARE) + ROUNDING) }
    }
}

/// The number in few bytes.
fn narrow(number: f64) -> f32 {
    #[allow(clippy::cast_possible_truncation, reason = "what is lost is counted in with `ROUNDING`")]
    let number = number as f32;
    number
}

fn line([x, y, z]: OnBall, to: [f32; 3]) -> f64 {
    let [a, b, c] = to.map(f64::from);
    ((x - a).powi(2) + (y - b).powi(2) + (z - c).powi(2)).sqrt()
}

/// The places of the entries of a block, those that have one: all along one axis, then the next.
pub(super) fn places_of(places: &[Option<OnBall>], to: &mut Vec<u8>) {
    for axis in 0..3 {
        for lane in 0..BLOCK {
            let place = places.get(lane).copied().flatten().and_then(|place| place.get(axis).copied());
            to.extend(narrow(place.unwrap_or_default()).to_le_bytes());
        }
    }
}

/// Which entries of a block are in each band: within a limit of the client's, within reach of help, beyond, not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Banded(pub(super) [u64; Bands::COUNT]);

impl Banded {
    /// All in one.
    pub(super) fn all(band: u8) -> Self {
        let mut banded = [0; Bands::COUNT];
        if let Some(lanes) = banded.get_mut(usize::from(band)) {
            *lanes = u64::MAX;
        }
        Self(banded)
    }

    pub(super) fn of(&self, band: u8) -> u64 {
        self.0.get(usize::from(band)).copied().unwrap_or_default()
    }

    /// The band of an entry.
    pub(super) fn get(&self, lane: usize) -> u8 {
        let found = self.0.iter().zip(0..).find(|(lanes, _)| *lanes >> lane & 1 == 1);
        found.map_or(Bands::UNKNOWN, |(_, band)| band)
    }

    fn put(&mut self, lane: usize, band: u8) {
        if let Some(lanes) = self.0.get_mut(usize::from(band)) {
            *lanes |= 1 << lane;
        }
    }
}

/// How far a way is for one client: the bands their limits make.
pub(super) struct Bands {
    home: OnBall,
    own: u32,
    help: u32,
    /// The straight lines through the earth of the longest distances of the first two bands, in its radii.
    lines: [f64; 2],
    /// The squares of lines within which an entry is in a band for certain, and beyond which it is not.
    edges: [f32; 4],
}

impl Bands {
    /// How many there are: within a limit of theirs, within reach of help, beyond, and not known.
    pub(super) const COUNT: usize = 4;
    /// The distance is not known.
    pub(super) const UNKNOWN: u8 = 3;

    pub(super) fn of(client: &Client, home: Point, policy: &Policy) -> Self {
        let (own, help) = Reach::edges(client, policy);
        let lines = [own, help].map(|metres| line_of(f64::from(metres) + 0.5));
        let [first, second] = lines.map(|line| {
            let slack = 2.0 * line * (ROUNDING + SHARE * line) + 1e-13;
            (narrow((line * line - slack).max(0.0)), narrow(line * line + slack))
        });
        // Where one limit is the other, or nearly, what is between them is looked at closely.
        let edges = [first.0, first.1, second.0.max(first.1), second.1.max(first.1)];
        Self { home: on_ball(home), own, help, lines, edges }
    }

    /// The same where nothing beyond their own limits is looked for.
    pub(super) const fn without_help(mut self) -> Self {
        self.help = self.own;
        self.lines[1] = self.lines[0];
        self.edges[2] = self.edges[1];
        self.edges[3] = self.edges[1];
        self
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

    /// The band in which everything within a ball is; nothing where it may be in several.
    pub(super) fn whole(&self, around: &Around) -> Option<u8> {
        let (line, radius) = (line(self.home, around.middle), f64::from(around.radius));
        let slack = ROUNDING + SHARE * line;
        let (nearest, furthest) = (line - radius - slack, line + radius + slack);
        let [own, help] = self.lines;
        if nearest > help {
            Some(BEYOND)
        } else if furthest < own {
            Some(0)
        } else {
            (nearest > own && furthest < help).then_some(1)
        }
    }

    /// No more than the metres to anything within a ball.
    pub(super) fn at_least(&self, around: &Around) -> u32 {
        let nearest = line(self.home, around.middle) - f64::from(around.radius) - ROUNDING;
        // The way over the surface is never shorter than the line through the earth.
        crate::answers::matching::case::metres_of((nearest * crate::ground::place::RADIUS * (1.0 - SHARE) - 1.0).max(0.0))
            .unwrap_or(0)
    }

    /// The bands of the entries of a block. `metres` is asked where the edge of a band is too near to tell.
    pub(super) fn each(&self, places: &[u8], mut metres: impl FnMut(usize) -> Option<u32>) -> Banded {
        let squares = self.squares(places);
        let [own, not_own, help, not_help] = self.edges.map(|edge| beyond(&squares, edge));
        let mut banded = Banded([!own, not_own & !help, not_help, 0]);
        for lane in Lanes((own & !not_own) | (help & !not_help)) {
            banded.put(lane, self.exactly(metres(lane)));
        }
        banded
    }

    /// The squares of the lines to the entries of a block.
    fn squares(&self, places: &[u8]) -> [f32; BLOCK] {
        let mut squares = [0_f32; BLOCK];
        for (axis, home) in places.chunks_exact(BLOCK * 4).zip(self.home) {
            let (home, (places, _)) = (narrow(home), axis.as_chunks::<4>());
            for (square, place) in squares.iter_mut().zip(places) {
                let way = f32::from_le_bytes(*place) - home;
                *square += way * way;
            }
        }
        squares
    }

    fn exactly(&self, metres: Option<u32>) -> u8 {
        match metres {
            Some(metres) if metres <= self.own => 0,
            Some(metres) if metres <= self.help => 1,
            Some(_) => BEYOND,
            None => Self::UNKNOWN,
        }
    }
}

/// Which squares are no smaller than that of an edge.
fn beyond(squares: &[f32; BLOCK], edge: f32) -> u64 {
    let mut ones = [0; BLOCK];
    for (one, square) in ones.iter_mut().zip(squares) {
        *one = u8::from(*square >= edge);
    }
    packed(&ones)
}

/// Zeros and ones, as bits.
fn packed(ones: &[u8; BLOCK]) -> u64 {
    let eight = |ones: &[u8; 8]| u64::from_le_bytes(*ones).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    let (parts, _) = ones.as_chunks::<8>();
    parts.iter().rev().fold(0, |bits, part| bits << 8 | eight(part))
}

/// The places of a block.
pub(super) fn block_of(places: &Stretch, block: usize) -> &[u8] {
    let bytes = places.bytes().get(block.saturating_mul(PLACES)..).unwrap_or_default();
    bytes.get(..PLACES).unwrap_or_default()
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
