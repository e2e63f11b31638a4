//! A point that stands for a line or an area.

use geo::{InteriorPoint, LineString, MultiPolygon, Polygon};

use super::{EastingNorthing, Point};
use crate::ground::error::Result;

/// Positions as pairs of numbers, east first: of a line, or of a ring.
pub(crate) type Positions = Vec<(f64, f64)>;

/// A point on a line: the position in its middle, by number.
pub(crate) fn on_line(line: &[(f64, f64)]) -> Option<(f64, f64)> {
    LineString::from(line.to_vec()).interior_point().map(|point| (point.x(), point.y()))
}

/// A point within areas, each an outer ring with its holes: never one outside, as the middle of a crescent would be.
pub(crate) fn within_areas(areas: &[Vec<Positions>]) -> Option<(f64, f64)> {
    let polygon = |rings: &Vec<Positions>| {
        let mut rings = rings.iter().map(|ring| LineString::from(ring.clone()));
        rings.next().map(|outer| Polygon::new(outer, rings.collect()))
    };
    let all = MultiPolygon::new(areas.iter().filter_map(polygon).collect());
    all.interior_point().map(|point| (point.x(), point.y()))
}

/// The point of two numbers, east first: degrees, or metres on the National Grid.
pub(crate) fn point_of(east: f64, north: f64, on_grid: bool) -> Result<Point> {
    if on_grid { Ok(EastingNorthing::new(east, north)?.to_point()) } else { Point::new(north, east) }
}
