//! National Grid references.

use std::fmt;

use super::{EastingNorthing, letters};
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::text::string_type;

/// A National Grid reference such as `ST 309 882`: two letters and two to ten figures.
///
/// Use it for heritage records and leaflets, which give places this way. A reference names a *square*, by its
/// south-west corner, and not a point: six figures are a square of 100 m, eight one of 10 m. Whoever needs one place takes
/// [`GridRef::centre`], which is at most 71 m from any place in a square of six figures.
///
/// Spaces and case of the input do not matter; kept are capitals with single spaces. Figures are cut off, never
/// rounded, as the Ordnance Survey does. References of the Irish Grid (one letter) are refused by name.
///
/// ```
/// use fingerpost::{Code, GridRef};
///
/// let reference: GridRef = "st309882".parse()?;
/// assert_eq!(reference.to_string(), "ST 309 882");
/// assert_eq!(reference.side_metres(), 100);
/// assert_eq!((reference.south_west().easting(), reference.south_west().northing()), (330_900.0, 188_200.0));
/// assert_eq!(reference.centre().easting(), 330_950.0);
///
/// assert_eq!(GridRef::new("ST 309 88").unwrap_err().code(), Code::PlaceGridRefUneven);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GridRef {
    /// The text in ASCII, padded with zeros.
    bytes: [u8; LONGEST],
    easting: u32,
    northing: u32,
    side: u32,
}

/// The length of `ST 30912 88234`.
const LONGEST: usize = 14;

impl GridRef {
    /// Reads a reference.
    ///
    /// # Errors
    /// - [`Code::PlaceGridRefLetters`]: it does not begin with the two letters of a square of the National Grid.
    /// - [`Code::PlaceGridRefFigures`]: there are no figures, or something else among them.
    /// - [`Code::PlaceGridRefUneven`]: the halves have different numbers of figures.
    /// - [`Code::PlaceGridRefTooLong`]: there are more than ten figures.
    pub fn new(text: impl AsRef<str>) -> Result<Self> {
        let upper = text.as_ref().trim().to_ascii_uppercase();
        let rest = upper.trim_start_matches(|c: char| c.is_ascii_alphabetic() || c.is_whitespace());
        let head = upper.strip_suffix(rest).unwrap_or_default();
        let mut named = head.bytes().filter(u8::is_ascii_alphabetic);
        let corner = match (named.next(), named.next(), named.next()) {
            (Some(first), Some(second), None) => letters::corner(first, second),
            _ => None,
        };
        let (east, north) = corner.ok_or_else(|| wrong_letters(head))?;
        let (easting, northing) = figures(rest)?;
        let side = 10u32.pow(5 - u32::try_from(easting.len()).map_err(|_| wrong_figures())?);
        let metres = |part: &str| part.parse::<u32>().map(|figure| figure * side).map_err(|_| wrong_figures());
        Self::of(east + metres(&easting)?, north + metres(&northing)?, side).ok_or_else(|| wrong_letters(head))
    }

    /// The square of a side (a power of ten up to 10 000) that holds a place.
    fn of(easting: u32, northing: u32, side: u32) -> Option<Self> {
        let (first, second) = letters::letters(easting, northing)?;
        let width = 5 - usize::try_from(side.ilog10()).ok()?;
        let cut = |metres: u32| (metres % letters::SQUARE).checked_div(side);
        let text = format!("{first}{second} {:0width$} {:0width$}", cut(easting)?, cut(northing)?);
        let mut bytes = [0; LONGEST];
        for (kept, byte) in bytes.iter_mut().zip(text.bytes()) {
            *kept = byte;
        }
        Some(Self { bytes, easting: easting - easting % side, northing: northing - northing % side, side })
    }

    /// The reference, in capitals with single spaces.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let used = self.bytes.split(|byte| *byte == 0).next().unwrap_or_default();
        std::str::from_utf8(used).unwrap_or_default()
    }

    /// How many figures there are: 2, 4, 6, 8 or 10.
    #[must_use]
    pub const fn figures(&self) -> u32 {
        10 - 2 * self.side.ilog10()
    }

    /// The side of the square, in metres: 10 000 for two figures, 100 for six, 1 for ten.
    #[must_use]
    pub const fn side_metres(&self) -> u32 {
        self.side
    }

    /// The south-west corner of the square, which is what the figures say.
    #[must_use]
    pub fn south_west(&self) -> EastingNorthing {
        EastingNorthing::known(self.easting, self.northing)
    }

    /// The middle of the square: the best single place for it.
    #[must_use]
    pub fn centre(&self) -> EastingNorthing {
        EastingNorthing::known(self.easting, self.northing).moved(f64::from(self.side) / 2.0)
    }

    /// Whether a place lies in the square. Its southern and western edges belong to it, the others do not.
    #[must_use]
    pub fn contains(&self, place: EastingNorthing) -> bool {
        let within = |edge: u32, metres: f64| (f64::from(edge)..f64::from(edge + self.side)).contains(&metres);
        within(self.easting, place.easting()) && within(self.northing, place.northing())
    }
}

impl EastingNorthing {
    /// The reference of so many figures (2, 4, 6, 8 or 10) whose square holds this place.
    ///
    /// # Errors
    /// [`Code::PlaceGridRefFigures`] for another number of figures, [`Code::PlaceOutsideNationalGrid`] on the outermost
    /// edge of the grid, which belongs to no square.
    pub fn grid_ref(self, figures: u32) -> Result<GridRef> {
        if !matches!(figures, 2 | 4 | 6 | 8 | 10) {
            let detail = "a grid reference has 2, 4, 6, 8 or 10 figures";
            return Err(FingerpostError::invalid(Code::PlaceGridRefFigures, detail));
        }
        let (easting, northing) = self.whole_metres();
        GridRef::of(easting, northing, 10u32.pow(5 - figures / 2)).ok_or_else(|| {
            FingerpostError::invalid(Code::PlaceOutsideNationalGrid, "the place is on the outermost edge of the National Grid")
        })
    }
}

/// The two halves of the figures: as spaced, or cut in the middle.
fn figures(text: &str) -> Result<(String, String)> {
    let groups: Vec<&str> = text.split_whitespace().collect();
    let all = groups.concat();
    if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(wrong_figures());
    }
    if all.len() > 10 {
        return Err(FingerpostError::invalid(Code::PlaceGridRefTooLong, "the grid reference has more than ten figures"));
    }
    let half = all.len() / 2;
    let even = all.len() % 2 == 0 && !matches!(*groups, [east, north] if east.len() != north.len());
    match all.split_at_checked(half) {
        Some((easting, northing)) if even => Ok((easting.to_owned(), northing.to_owned())),
        _ => {
            let detail = "the two halves of the grid reference have different numbers of figures";
            Err(FingerpostError::invalid(Code::PlaceGridRefUneven, detail))
        }
    }
}

fn wrong_figures() -> FingerpostError {
    let detail = "after its two letters a grid reference has figures only, two to ten of them";
    FingerpostError::invalid(Code::PlaceGridRefFigures, detail)
}

fn wrong_letters(head: &str) -> FingerpostError {
    let irish = head.bytes().filter(u8::is_ascii_alphabetic).count() == 1;
    let detail = match irish {
        true => "a single letter belongs to the Irish Grid; only references of the National Grid of Great Britain are read",
        false => "the grid reference does not begin with the two letters of a square such as `ST`",
    };
    FingerpostError::invalid(Code::PlaceGridRefLetters, detail)
}

impl fmt::Debug for GridRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GridRef({self})")
    }
}

string_type!(GridRef);
