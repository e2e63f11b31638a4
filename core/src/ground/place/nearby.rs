//! Which of many points are near another.

use rstar::RTree;
use rstar::primitives::GeomWithData;

use super::ball::{OnBall, line_of, on_ball};
use super::{Point, distance_metres};

/// A place on the ball under its number.
type Numbered = GeomWithData<OnBall, u32>;

/// What a straight line may be out by for rounding, as a part of it and in radii: a hundredth of a millimetre.
const SLACK: f64 = 1e-12;

/// Points by number, laid out so that the near ones are found without looking at all. Distances are those of
/// [`distance_metres`]; of points equally near, the one with the least number comes first.
#[derive(Debug, Clone)]
pub(crate) struct PointIndex {
    tree: RTree<Numbered>,
    points: Vec<(u32, Point)>,
}

impl PointIndex {
    /// Lays out points under numbers of the caller's, rising.
    pub(crate) fn new(points: Vec<(u32, Point)>) -> Self {
        let entries = points.iter().map(|(number, point)| Numbered::new(on_ball(*point), *number)).collect();
        Self { tree: RTree::bulk_load(entries), points }
    }

    /// The number of the nearest point, and how far it is in metres.
    pub(crate) fn nearest(&self, to: Point) -> Option<(u32, f64)> {
        let (_, squared) = self.tree.nearest_neighbor_iter_with_distance_2(&on_ball(to)).next()?;
        // Others may be as near, or nearer by less than the straight line is out by.
        self.around(to, squared.sqrt()).min_by(|(one, near), (other, far)| near.total_cmp(far).then(one.cmp(other)))
    }

    /// The numbers of the points at most so many metres away, with their distances, the nearest first.
    pub(crate) fn within(&self, to: Point, metres: f64) -> Vec<(u32, f64)> {
        let mut found: Vec<_> = self.around(to, line_of(metres)).filter(|(_, distance)| *distance <= metres).collect();
        found.sort_by(|(one, near), (other, far)| near.total_cmp(far).then(one.cmp(other)));
        found
    }

    /// The points within a straight line of that length, and a little more.
    fn around(&self, to: Point, line: f64) -> impl Iterator<Item = (u32, f64)> {
        let reach = line * (1.0 + SLACK) + SLACK;
        let near = self.tree.locate_within_distance(on_ball(to), reach * reach);
        near.filter_map(move |entry| {
            let place = self.points.binary_search_by_key(&entry.data, |(number, _)| *number).ok()?;
            self.points.get(place).map(|(number, point)| (*number, distance_metres(to, *point)))
        })
    }
}
