//! One postcode with its place in eight bytes.
//!
//! The first half of a postcode is the key of the table's shelf; a row holds the rest, from the highest bit:
//! 13 bits for the second half, two for the frame (grid, degrees, or no longer in use), 24 and 24 for the two numbers of the place.

use super::PostcodeEnd;
use crate::ground::place::{EastingNorthing, Point, Postcode};

/// Where a postcode is, in the frame in which the source gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// Whole metres on the National Grid, inside its bounds.
    Grid { easting: u32, northing: u32 },
    /// Millionths of a degree north of 48° N and east of 12° W, a box around the British Isles of 16° each way.
    Degrees { north: u32, east: u32 },
    /// No longer in use, since a month as [`PostcodeEnd`] counts them. Where it was is not kept.
    Ended { month: u32 },
}

const SOUTH: f64 = 48.0;
const WEST: f64 = -12.0;
const MILLIONTHS: f64 = 1e6;
const BITS: u32 = 24;
const MASK: u64 = (1 << BITS) - 1;
const FRAME: u32 = 2 * BITS;
const INWARD: u32 = FRAME + 2;

impl Position {
    /// A place on the grid, where it is one.
    pub(super) fn on_grid(easting: f64, northing: f64) -> Option<Self> {
        let (easting, northing) = EastingNorthing::new(easting, northing).ok()?.whole_metres();
        Some(Self::Grid { easting, northing })
    }

    /// A point in or near the British Isles.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "both are checked to be from zero to 16 000 000")]
    pub(super) fn in_degrees(point: Point) -> Option<Self> {
        let north = ((point.latitude() - SOUTH) * MILLIONTHS).round();
        let east = ((point.longitude() - WEST) * MILLIONTHS).round();
        let held = |number: &f64| (0.0..=16.0 * MILLIONTHS).contains(number);
        (held(&north) && held(&east)).then_some(Self::Degrees { north: north as u32, east: east as u32 })
    }

    /// The place on the National Grid, where the source gave one there.
    pub(super) fn grid(self) -> Option<EastingNorthing> {
        match self {
            Self::Grid { easting, northing } => Some(EastingNorthing::known(easting, northing)),
            Self::Degrees { .. } | Self::Ended { .. } => None,
        }
    }

    /// Since when it is no longer in use, where it is not.
    pub(super) fn ended(self) -> Option<PostcodeEnd> {
        match self {
            Self::Ended { month } => Some(PostcodeEnd::of_number(month)),
            Self::Grid { .. } | Self::Degrees { .. } => None,
        }
    }

    pub(super) fn point(self) -> Option<Point> {
        match self {
            Self::Ended { .. } => None,
            Self::Grid { easting, northing } => Some(EastingNorthing::known(easting, northing).to_point()),
            Self::Degrees { north, east } => {
                Point::new(SOUTH + f64::from(north) / MILLIONTHS, WEST + f64::from(east) / MILLIONTHS).ok()
            }
        }
    }
}

/// The key of the shelf: the first half in four bytes. The forces' postcodes have no place and no key.
pub(super) fn shelf(postcode: &Postcode) -> Option<[u8; 4]> {
    let mut key = [0; 4];
    for (kept, byte) in key.iter_mut().zip(postcode.outward().bytes()) {
        *kept = byte;
    }
    (key != *b"BFPO").then_some(key)
}

/// The second half as a number below 6760, in the order of the texts.
pub(super) fn inward(postcode: &Postcode) -> Option<u64> {
    match *postcode.inward().as_bytes() {
        [digit, one, two] => {
            let letter = |letter: u8| letter.checked_sub(b'A').map(u64::from);
            Some((u64::from(digit.checked_sub(b'0')?) * 26 + letter(one)?) * 26 + letter(two)?)
        }
        _ => None,
    }
}

/// The row of a second half and a position.
pub(super) fn pack(inward: u64, position: Position) -> u64 {
    let (frame, one, two) = match position {
        Position::Grid { easting, northing } => (0, easting, northing),
        Position::Degrees { north, east } => (1, north, east),
        Position::Ended { month } => (2, 0, month),
    };
    (inward << INWARD) | (frame << FRAME) | (u64::from(one) << BITS) | u64::from(two)
}

/// The second half of a row.
pub(super) const fn inward_of(row: u64) -> u64 {
    row >> INWARD
}

/// What a row says.
pub(super) fn position_of(row: u64) -> Option<Position> {
    let number = |shift: u32| u32::try_from((row >> shift) & MASK).ok();
    let (one, two) = (number(BITS)?, number(0)?);
    Some(match (row >> FRAME) & 3 {
        0 => Position::Grid { easting: one, northing: two },
        1 => Position::Degrees { north: one, east: two },
        _ => Position::Ended { month: two },
    })
}

/// Whether a row is of a postcode in use.
pub(super) const fn in_use(row: u64) -> bool {
    (row >> FRAME) & 3 < 2
}

/// The second half of a row: its digit and its letters.
pub(super) fn inward_text(row: u64) -> Option<(u32, [u8; 2])> {
    let inward = u32::try_from(inward_of(row)).ok()?;
    let letter = |number: u32| u8::try_from(number).ok().map(|number| b'A' + number % 26);
    Some((inward / 676, [letter(inward / 26 % 26)?, letter(inward % 26)?]))
}
