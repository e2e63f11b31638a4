//! One small area.

use crate::ground::place::Point;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;

record! {
    /// Who published a figure, and for when.
    AreaSource {
        /// The table by its name: `English Indices of Deprivation 2025`.
        source: NonEmpty,
        [optional]
        /// The year the table is of, which is not always the year it was counted in.
        year: Option<u16>,
        /// The edition of the codes the table uses: `LSOA 2021`. Areas whose borders changed have other codes in another edition.
        codes: Option<NonEmpty>,
    }
}

record! {
    /// How many people live in a small area.
    AreaPopulation {
        /// People of all ages, unless the source says otherwise.
        people: u32,
        /// Who says so.
        source: AreaSource,
    }
}

record! {
    /// How deprived a small area is, within its own country: the indices of England, Wales, Scotland and Northern Ireland are made in
    /// different ways, and no rank or score of one can be held against another.
    AreaDeprivation {
        /// Who says so.
        source: AreaSource,
        [optional]
        /// Its rank: 1 is the most deprived. Ranks that are shared end in a half.
        rank: Option<f64>,
        /// Its tenth of the areas: 1 is the most deprived, 10 the least.
        decile: Option<u8>,
        /// Its score: more is more deprived. Not every country publishes one.
        score: Option<f64>,
    }
}

record! {
    /// How lonely the people of a small area are, by a survey or by what stands for one.
    AreaLoneliness {
        /// Who says so.
        source: AreaSource,
        [optional]
        /// What the value is: `percent lonely often, always or some of the time`. Values of different measures cannot be held against each other.
        measure: Option<NonEmpty>,
        /// The value: more is lonelier.
        value: Option<f64>,
        /// Its rank, as the source counts them: in the tables known here, 1 is the least lonely.
        rank: Option<f64>,
        /// Its tenth of the areas: 10 is the loneliest, 1 the least lonely. Deprivation counts the other way round.
        decile: Option<u8>,
    }
}

record! {
    /// Any other figure of a small area: a domain of deprivation, a share of households without a car.
    AreaFigure {
        /// What it is, as the table calls it: `geographical_barriers_score`.
        name: NonEmpty,
        /// The value.
        value: f64,
        /// Who says so.
        source: AreaSource,
    }
}

record! {
    /// A small area: some fifteen hundred people for whom statistics are published. A Lower Layer Super Output Area of England or Wales, a
    /// Data Zone of Scotland, a Super Output Area of Northern Ireland.
    ///
    /// What is not known is left out: an area without a figure is not one where the figure is zero.
    ///
    /// ```
    /// use fingerpost::{AreaPopulation, AreaSource, NonEmpty, Point, SmallArea};
    ///
    /// let census = AreaSource { year: Some(2021), ..AreaSource::new(NonEmpty::new("Census 2021")?) };
    /// let area = SmallArea {
    ///     point: Some(Point::new(51.5619, -3.0281)?),
    ///     population: Some(AreaPopulation::new(1_612, census)),
    ///     ..SmallArea::new(NonEmpty::new("W01001685")?)
    /// };
    /// assert!(area.deprivation.is_none());
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    SmallArea {
        /// Its code: `E01000001`, `W01000001`, `S01006506`, `95AA01S1`.
        code: NonEmpty,
        [optional]
        /// Its name: `City of London 001A`.
        name: Option<NonEmpty>,
        /// Its middle, as the source has it; often weighted by where people live.
        point: Option<Point>,
        /// How many people live there.
        population: Option<AreaPopulation>,
        /// How deprived it is.
        deprivation: Option<AreaDeprivation>,
        /// How lonely its people are.
        loneliness: Option<AreaLoneliness>,
        /// Other figures, in the order they were read; none twice from one source.
        figures: Vec<AreaFigure>,
    }
}
