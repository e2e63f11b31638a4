//! Small areas, checked and indexed.

use std::fmt;

use super::check::check;
use super::{AreaFigure, SmallArea};
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::place::{Point, PointIndex};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;

record! {
    /// A small area near a point.
    NearbyArea {
        /// Its code.
        code: NonEmpty,
        /// How far its middle is as the crow flies, in metres.
        metres: f64,
    }
}

/// Small areas in the order of their codes: each code once, every figure in its range, the near ones quickly found.
///
/// Use it to hold need against provision: give each client's home or each activity's site its small area with
/// [`nearest`](Self::nearest), put the areas around a site together with [`within`](Self::within), and add table after table
/// with [`join`](Self::join), which says what had no counterpart.
///
/// The nearest middle is a good guess at the area a point is in, not a certain one: borders are not read. Near a border, or
/// where areas are large, the neighbour's middle can be nearer.
///
/// ```
/// use fingerpost::{Point, SmallAreaColumns, SmallAreas, read_small_areas};
///
/// let centroids = "lsoa11cd,lsoa11nm,bng_e,bng_n,lon,lat\nW01001685,Newport 014C,328800,185200,-3.0281,51.5619\n";
/// let columns = SmallAreaColumns::known("centroids_england_wales_2011").expect("it is known");
/// let mut areas = SmallAreas::new(read_small_areas(centroids.as_bytes(), &columns)?.areas)?;
///
/// let deprivation = "lsoa11_code,IMD_decile,IMD_rank,IMD_score\nW01001685,2,310,38.2\nW01001686,9,1700,6.1\n";
/// let columns = SmallAreaColumns::known("deprivation_wales_2019").expect("it is known");
/// let joined = areas.join(read_small_areas(deprivation.as_bytes(), &columns)?.areas)?;
/// assert_eq!((joined.matched, joined.added.len(), joined.unmatched.len()), (1, 1, 0));
///
/// let house = Point::new(51.5617, -3.0276)?;
/// let near = areas.nearest(house).expect("there is one with a middle");
/// assert_eq!((near.code.as_str(), near.metres.round()), ("W01001685", 41.0));
/// assert_eq!(areas.get("W01001685").and_then(|area| area.deprivation.as_ref()?.decile), Some(2));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Clone)]
pub struct SmallAreas {
    areas: Vec<SmallArea>,
    middles: PointIndex,
}

impl SmallAreas {
    /// Checks areas and puts them in the order of their codes.
    ///
    /// # Errors
    /// [`Code::SmallAreaTwice`] where a code stands twice, [`Code::SmallAreaRange`] where a figure is outside what it can be.
    pub fn new(areas: Vec<SmallArea>) -> Result<Self> {
        checked(areas).map(Self::laid_out)
    }

    /// Areas that were checked, laid out.
    pub(super) fn laid_out(areas: Vec<SmallArea>) -> Self {
        let middles = (0..).zip(&areas).filter_map(|(number, area)| Some((number, area.point?))).collect();
        Self { middles: PointIndex::new(middles), areas }
    }

    pub(super) fn into_areas(self) -> Vec<SmallArea> {
        self.areas
    }

    /// The areas, in the order of their codes.
    #[must_use]
    pub fn all(&self) -> &[SmallArea] {
        &self.areas
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.areas.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.areas.is_empty()
    }

    /// The area with a code.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&SmallArea> {
        let place = self.areas.binary_search_by(|area| area.code.as_str().cmp(code)).ok()?;
        self.areas.get(place)
    }

    /// The area whose middle is nearest to a point; of those equally near, the first by its code. Nothing where no area has a
    /// middle.
    #[must_use]
    pub fn nearest(&self, point: Point) -> Option<NearbyArea> {
        self.middles.nearest(point).and_then(|near| self.nearby(near))
    }

    /// The areas whose middles are at most so many metres from a point, the nearest first.
    #[must_use]
    pub fn within(&self, point: Point, metres: f64) -> Vec<NearbyArea> {
        self.middles.within(point, metres).into_iter().filter_map(|near| self.nearby(near)).collect()
    }

    fn nearby(&self, (number, metres): (u32, f64)) -> Option<NearbyArea> {
        let area = self.areas.get(usize::try_from(number).ok()?)?;
        Some(NearbyArea::new(area.code.clone(), metres))
    }
}

/// The areas in the order of their codes, where each is what it can be.
pub(super) fn checked(mut areas: Vec<SmallArea>) -> Result<Vec<SmallArea>> {
    for (place, area) in areas.iter_mut().enumerate() {
        check(area, place)?;
        let mut seen: Vec<AreaFigure> = Vec::new();
        let twice = |one: &AreaFigure, other: &AreaFigure| one.name == other.name && one.source == other.source;
        for figure in &area.figures {
            if seen.iter().any(|known| twice(known, figure)) {
                let detail = format!("the area has the figure `{}` twice from one source", figure.name);
                return Err(FingerpostError::import(Code::SmallAreaTwice, format!("/{place}/figures"), detail));
            }
            seen.push(figure.clone());
        }
    }
    areas.sort_by(|one, other| one.code.cmp(&other.code));
    match areas.windows(2).find_map(|pair| pair.first().zip(pair.last()).filter(|(one, next)| one.code == next.code)) {
        Some((area, _)) => {
            let detail = format!("the code `{}` stands twice", area.code);
            Err(FingerpostError::import(Code::SmallAreaTwice, "", detail))
        }
        None => Ok(areas),
    }
}

/// Says how many there are.
impl fmt::Debug for SmallAreas {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SmallAreas({})", self.len())
    }
}
