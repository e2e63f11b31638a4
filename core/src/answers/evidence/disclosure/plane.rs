//! Which other tables to look for: those that differ in one plane of a table, or in two planes against each other.
//!
//! Of a table of one or two dimensions there is one plane, and every other table differs in it alone: what is found is exact. Of
//! three dimensions only some of the other tables are looked at, and whatever is found among them an attacker cannot rule out
//! either.

use super::shape::{Place, Shape};

/// A plane: two dimensions that vary, and a category of the third that does not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Plane {
    /// The dimension along its rows, the one along its columns, and the third.
    row: usize,
    column: usize,
    third: usize,
    /// The category of the third.
    slice: usize,
    /// Another category of the third, where what is added in one is taken away in the other.
    against: Option<usize>,
}

/// Where counts change together by one step: a place, and whether it rises.
pub(super) type Step = (usize, bool);

/// A line of a plane: one of its cells, the sum of a row or of a column, or of the whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Line {
    pub(super) row: Option<usize>,
    pub(super) column: Option<usize>,
}

impl Plane {
    /// Every plane in which a count can change, the simplest first.
    pub(super) fn through(shape: &Shape, place: usize) -> Vec<Self> {
        let at = shape.at(place);
        if shape.real() < 3 {
            return vec![Self { row: 0, column: 1, third: 2, slice: 0, against: None }];
        }
        let mut planes = Vec::new();
        for (row, column, third) in [(0, 1, 2), (0, 2, 1), (1, 2, 0)] {
            let fixed = at.get(third).copied().flatten();
            for slice in 0..shape.size(third) {
                if fixed.is_none_or(|fixed| fixed == slice) {
                    planes.push(Self { row, column, third, slice, against: None });
                }
            }
        }
        for (row, column, third) in [(0, 1, 2), (0, 2, 1), (1, 2, 0)] {
            let Some(slice) = at.get(third).copied().flatten() else { continue };
            for against in (0..shape.size(third)).filter(|against| *against != slice) {
                planes.push(Self { row, column, third, slice, against: Some(against) });
            }
        }
        planes
    }

    /// The line a place is on.
    pub(super) fn line(&self, shape: &Shape, place: usize) -> Line {
        let at = shape.at(place);
        let of = |dimension: usize| at.get(dimension).copied().flatten();
        Line { row: of(self.row), column: of(self.column) }
    }

    /// How many rows and columns there are.
    pub(super) fn size(&self, shape: &Shape) -> (usize, usize) {
        (shape.size(self.row), shape.size(self.column))
    }

    /// The counts that change with a line: two at most, none where there is no such margin.
    pub(super) fn steps(&self, shape: &Shape, line: Line) -> [Option<Step>; 2] {
        let at = |third: Option<usize>, rises: bool| {
            let mut place: Place = [None; 3];
            for (dimension, of) in [(self.row, line.row), (self.column, line.column), (self.third, third)] {
                if let Some(to) = place.get_mut(dimension) {
                    *to = of;
                }
            }
            shape.has(place).then(|| (shape.place(&place), rises))
        };
        match self.against {
            None => [at(Some(self.slice), true), at(None, true)],
            Some(against) => [at(Some(self.slice), true), at(Some(against), false)],
        }
    }
}
