//! Plain Rust over a tree of points.

use fingerpost::{Point, distance_metres};
use rstar::RTree;
use rstar::primitives::GeomWithData;

use crate::Answer;
use crate::neutral::{Asker, Case};
use crate::plain::score;

/// The earth, in metres.
const RADIUS: f64 = 6_371_008.8;

/// Points on the ball, each with the number of its case.
pub(crate) struct Tree<'c> {
    points: RTree<GeomWithData<[f64; 3], usize>>,
    cases: &'c [Case],
}

impl<'c> Tree<'c> {
    pub(crate) fn of(cases: &'c [Case]) -> Self {
        let points = cases.iter().enumerate().map(|(i, case)| GeomWithData::new(on_ball(case.latitude, case.longitude), i));
        Self { points: RTree::bulk_load(points.collect()), cases }
    }

    /// The best few that suit somebody as they are.
    pub(crate) fn top(&self, asker: &Asker, top: usize) -> Vec<Answer> {
        let home = Point::new(asker.latitude, asker.longitude).unwrap();
        // A straight line through the ball is shorter than the way around it; a metre more, because distances are rounded.
        let reach = f64::from(u32::try_from(asker.reach).unwrap()) + 1.0;
        let mut found: Vec<Answer> = Vec::new();
        for near in self.points.locate_within_distance(on_ball(asker.latitude, asker.longitude), reach * reach) {
            let Some(case) = self.cases.get(near.data) else { continue };
            let metres = distance_metres(home, Point::new(case.latitude, case.longitude).unwrap()).round() as u32;
            found.extend(score(case, asker, i64::from(metres)).map(|score| (case.activity, score, metres)));
        }
        found.sort_unstable_by_key(|(activity, score, metres)| (-score, *activity, *metres));
        let mut shown: Vec<Answer> = Vec::with_capacity(top);
        for one in found {
            if shown.len() < top && !shown.iter().any(|other| other.0 == one.0) {
                shown.push(one);
            }
        }
        shown
    }
}

fn on_ball(latitude: f64, longitude: f64) -> [f64; 3] {
    let (latitude, longitude) = (latitude.to_radians(), longitude.to_radians());
    [latitude.cos() * longitude.cos(), latitude.cos() * longitude.sin(), latitude.sin()].map(|share| share * RADIUS)
}
