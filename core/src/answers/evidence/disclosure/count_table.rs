//! The raw table: counts of people that nobody but their owner may see.

use std::collections::HashMap;

use super::shape::Shape;
use crate::ground::error::{Code, FingerpostError, Result};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;

record! {
    /// One dimension of a table of counts: what people are told apart by, and into what.
    CountDimension {
        /// What it is called: `age_band`, say.
        name: NonEmpty,
        /// The categories, in the order they are shown. Everybody is in exactly one.
        categories: Vec<NonEmpty>,
    }
}

record! {
    /// One category of one dimension.
    CategoryOf {
        /// The dimension.
        dimension: NonEmpty,
        /// The category.
        category: NonEmpty,
    }
}

/// The most dimensions of a table: what is kept from an attacker can be shown for three.
const MOST_DIMENSIONS: usize = 3;
/// The most counts of a table, its margins among them.
const MOST_COUNTS: usize = 20_000;

/// Counts of people by one to three dimensions, before anything is done to protect them.
///
/// It has no way out but [`protect`](Self::protect) and [`protect_after`](Self::protect_after): it is not printed, serialised or
/// plotted, and `Debug` shows its type alone. Margins are not given; they are the sums of the cells. The owner of the
/// records may ask for one count at a time, by [`count`](Self::count).
///
/// ```
/// use fingerpost::{CountDimension, CountTable, DisclosureRule, NonEmpty};
///
/// let text = |text: &str| NonEmpty::new(text).unwrap();
/// let age = CountDimension::new(text("age"), vec![text("under 65"), text("65 and over")]);
/// let raw = CountTable::new(vec![age], vec![3, 41])?;
/// let table = raw.protect(&DisclosureRule::default())?;
/// let counts: Vec<Option<i64>> = table.cells.iter().map(|cell| cell.count).collect();
/// assert_eq!(counts, [None, Some(40), Some(45)]);
/// assert_eq!(format!("{raw:?}"), "CountTable(..)");
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct CountTable {
    dimensions: Vec<CountDimension>,
    shape: Shape,
    /// Every count, margins among them, by the places of the shape.
    counts: Vec<i64>,
}

impl std::fmt::Debug for CountTable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CountTable(..)")
    }
}

impl CountTable {
    /// A table from its cells, the categories of the last dimension changing fastest.
    ///
    /// # Errors
    /// [`Code::PublishShape`] where there are no dimensions or more than three, a name comes twice, a dimension has no categories,
    /// there are more than 20,000 counts, or not as many cells as the dimensions say; [`Code::PublishCount`] where a sum does not fit.
    pub fn new(dimensions: Vec<CountDimension>, cells: Vec<u64>) -> Result<Self> {
        let shape = shape(&dimensions)?;
        if cells.len() != shape.cells() {
            return Err(wrong(format!("the dimensions make {} cells, and {} are given", shape.cells(), cells.len())));
        }
        let counts = shape.with_margins(&cells).ok_or_else(too_large)?;
        Ok(Self { dimensions, shape, counts })
    }

    /// A table of people one by one: of each, the category of each dimension.
    ///
    /// # Errors
    /// As [`CountTable::new`], and [`Code::PublishCategory`] where somebody's category is not among those named.
    pub fn of_people<'p>(dimensions: Vec<CountDimension>, people: impl IntoIterator<Item = &'p [NonEmpty]>) -> Result<Self> {
        let shape = shape(&dimensions)?;
        let known: Vec<HashMap<&str, usize>> = dimensions
            .iter()
            .map(|dimension| dimension.categories.iter().enumerate().map(|(i, category)| (category.as_str(), i)).collect())
            .collect();
        let mut cells = vec![0_u64; shape.cells()];
        for (i, person) in people.into_iter().enumerate() {
            let cell = (person.len() == known.len())
                .then(|| {
                    known.iter().zip(person).map(|(of, category)| of.get(category.as_str()).copied()).collect::<Option<Vec<_>>>()
                })
                .flatten()
                .and_then(|place| cells.get_mut(shape.cell(&place)));
            let Some(cell) = cell else {
                return Err(FingerpostError::invalid(
                    Code::PublishCategory,
                    "a person's category is not among those of the table",
                )
                .at(format!("/{i}")));
            };
            *cell = cell.saturating_add(1);
        }
        Self::new(dimensions, cells)
    }

    /// The dimensions. They are published as they are.
    #[must_use]
    pub fn dimensions(&self) -> &[CountDimension] {
        &self.dimensions
    }

    /// One count as it is, for the owner of the records alone: whoever prints it, publishes it.
    ///
    /// Dimensions that are not named are summed over; none named is everybody.
    ///
    /// # Errors
    /// [`Code::PublishCategory`] where the table has no such dimension or category.
    pub fn count(&self, of: &[CategoryOf]) -> Result<u64> {
        let missing = || FingerpostError::not_found(Code::PublishCategory, "", "the table has no such dimension or category");
        let mut place: Vec<Option<usize>> = vec![None; self.dimensions.len()];
        for one in of {
            let at = self.dimensions.iter().position(|dimension| dimension.name == one.dimension).ok_or_else(missing)?;
            let dimension = self.dimensions.get(at).ok_or_else(missing)?;
            let category = dimension.categories.iter().position(|category| *category == one.category).ok_or_else(missing)?;
            *place.get_mut(at).ok_or_else(missing)? = Some(category);
        }
        let count = self.counts.get(self.shape.place(&place)).copied().ok_or_else(missing)?;
        u64::try_from(count).map_err(|_| missing())
    }

    /// Of whom the count at a place is.
    pub(super) fn categories(&self, place: usize) -> Vec<CategoryOf> {
        let at = self.shape.at(place);
        let of = |(dimension, at): (&CountDimension, Option<usize>)| {
            let category = dimension.categories.get(at?)?.clone();
            Some(CategoryOf::new(dimension.name.clone(), category))
        };
        self.dimensions.iter().zip(at).filter_map(of).collect()
    }

    pub(super) const fn shape(&self) -> &Shape {
        &self.shape
    }

    pub(super) fn counts(&self) -> &[i64] {
        &self.counts
    }
}

fn wrong(why: impl Into<String>) -> FingerpostError {
    FingerpostError::invalid(Code::PublishShape, why)
}

fn too_large() -> FingerpostError {
    FingerpostError::invalid(Code::PublishCount, "the counts add up to more than fits")
}

fn shape(dimensions: &[CountDimension]) -> Result<Shape> {
    if !(1..=MOST_DIMENSIONS).contains(&dimensions.len()) {
        return Err(wrong("a table of counts has one to three dimensions; put two into one where there are more"));
    }
    for (i, dimension) in dimensions.iter().enumerate() {
        let twice = |names: &mut dyn Iterator<Item = &NonEmpty>| {
            let mut seen: Vec<&NonEmpty> = names.collect();
            seen.sort_unstable();
            seen.windows(2).any(|pair| pair.first() == pair.last())
        };
        // A published table has columns of these names.
        if ["count", "shown"].contains(&dimension.name.as_str()) {
            return Err(wrong("a dimension is not called `count` or `shown`").at(format!("/dimensions/{i}/name")));
        }
        if dimension.categories.is_empty() || twice(&mut dimension.categories.iter()) {
            return Err(wrong("a dimension has at least one category, and each once").at(format!("/dimensions/{i}/categories")));
        }
        if twice(&mut dimensions.iter().map(|dimension| &dimension.name)) {
            return Err(wrong("two dimensions have one name").at(format!("/dimensions/{i}/name")));
        }
    }
    let sizes: Vec<usize> = dimensions.iter().map(|dimension| dimension.categories.len()).collect();
    Shape::new(&sizes)
        .filter(|shape| shape.places() <= MOST_COUNTS)
        .ok_or_else(|| wrong("a table has at most 20,000 counts, its margins among them"))
}
