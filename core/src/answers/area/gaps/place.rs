//! Places to look from.

use crate::ground::place::Point;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::model::small_area::SmallAreas;

record! {
    /// A place from which to look at what an area offers: a cell of a grid, the middle of a small area.
    GapPlace {
        /// What it is called by: the code of the small area, the corner of the cell.
        id: NonEmpty,
        /// Where people set out from: its middle.
        point: Point,
        [optional]
        /// Its name.
        name: Option<NonEmpty>,
        /// How many people live there.
        people: Option<u32>,
        /// Its corners, against the clock, for drawing; none where it is only a point.
        outline: Vec<Point>,
    }
}

/// The small areas whose middle is known, as places, in the order of their codes.
///
/// ```
/// use fingerpost::{NonEmpty, Point, SmallArea, SmallAreas, small_area_places};
///
/// let area = SmallArea { point: Some(Point::new(51.5619, -3.0281)?), ..SmallArea::new(NonEmpty::new("W01001685")?) };
/// let places = small_area_places(&SmallAreas::new(vec![area])?);
/// assert_eq!(places[0].id.as_str(), "W01001685");
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn small_area_places(areas: &SmallAreas) -> Vec<GapPlace> {
    let place = |area: &crate::model::small_area::SmallArea| {
        let people = area.population.as_ref().map(|population| population.people);
        Some(GapPlace { name: area.name.clone(), people, ..GapPlace::new(area.code.clone(), area.point?) })
    };
    areas.all().iter().filter_map(place).collect()
}
