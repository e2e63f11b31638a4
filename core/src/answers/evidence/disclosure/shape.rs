//! Where the counts of a table stand: cells and margins in one row of places.

/// How many categories each of three dimensions has. A table of fewer has dimensions that are not real: one category, no margin.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    sizes: [usize; 3],
    real: usize,
}

/// A place by its dimensions: a category, or all of them.
pub(super) type Place = [Option<usize>; 3];

impl Shape {
    /// Nothing where there are none or more than three dimensions, or too many places to count.
    pub(super) fn new(sizes: &[usize]) -> Option<Self> {
        if sizes.is_empty() || sizes.len() > 3 {
            return None;
        }
        let size = |i: usize| sizes.get(i).copied().unwrap_or(1);
        let shape = Self { sizes: [size(0), size(1), size(2)], real: sizes.len() };
        let most = shape.extents().iter().try_fold(1_usize, |product, extent| product.checked_mul(*extent));
        most.map(|_| shape)
    }

    /// How many dimensions are real.
    pub(super) const fn real(&self) -> usize {
        self.real
    }

    /// How many categories a dimension has.
    pub(super) fn size(&self, dimension: usize) -> usize {
        self.sizes.get(dimension).copied().unwrap_or(1)
    }

    /// How many places stand along each dimension: its categories, and all of them where it is real.
    fn extents(&self) -> [usize; 3] {
        let [a, b, c] = self.sizes;
        [a + usize::from(self.real > 0), b + usize::from(self.real > 1), c + usize::from(self.real > 2)]
    }

    /// How many cells there are.
    pub(super) fn cells(&self) -> usize {
        self.sizes.iter().product()
    }

    /// How many places there are, cells and margins.
    pub(super) fn places(&self) -> usize {
        self.extents().iter().product()
    }

    /// The number of a place; past the last where there is none.
    pub(super) fn place(&self, of: &[Option<usize>]) -> usize {
        let extents = self.extents();
        let mut number = 0;
        for (dimension, extent) in extents.iter().enumerate() {
            let all = if dimension < self.real { extent - 1 } else { 0 };
            let at = of.get(dimension).copied().flatten().unwrap_or(all);
            if at >= *extent {
                return usize::MAX;
            }
            number = number * extent + at;
        }
        number
    }

    /// Whether there is such a place: dimensions that are not real have no margin of their own.
    pub(super) fn has(&self, of: Place) -> bool {
        of.iter().enumerate().all(|(dimension, at)| at.is_some() || dimension < self.real)
    }

    /// The place of a number.
    pub(super) fn at(&self, number: usize) -> Place {
        let [_, b, c] = self.extents();
        let of = |at: usize, dimension: usize| Some(at).filter(|at| *at < self.size(dimension));
        [of(number / (b * c), 0), of(number / c % b, 1), of(number % c, 2)]
    }

    /// Whether a number is that of a cell, and not of a margin.
    pub(super) fn is_cell(&self, number: usize) -> bool {
        self.at(number).iter().all(Option::is_some)
    }

    /// The number of a cell among the cells.
    pub(super) fn cell(&self, at: &[usize]) -> usize {
        let mut number = 0;
        for dimension in 0..3 {
            number = number * self.size(dimension) + at.get(dimension).copied().unwrap_or(0);
        }
        number
    }

    /// The cells with their margins, by the numbers of places; nothing where a sum does not fit.
    pub(super) fn with_margins(&self, cells: &[u64]) -> Option<Vec<i64>> {
        let mut counts = vec![0_i64; self.places()];
        for (number, count) in cells.iter().enumerate() {
            let count = i64::try_from(*count).ok()?;
            let (b, c) = (self.size(1), self.size(2));
            let cell = [number / (b * c), number / c % b, number % c];
            for choice in 0_u8..8 {
                let mut place: Place = [None; 3];
                for (dimension, (at, to)) in cell.iter().zip(&mut place).enumerate() {
                    *to = Some(*at).filter(|_| choice >> dimension & 1 == 0);
                }
                if self.has(place) {
                    let sum = counts.get_mut(self.place(&place))?;
                    *sum = sum.checked_add(count)?;
                }
            }
        }
        Some(counts)
    }
}
