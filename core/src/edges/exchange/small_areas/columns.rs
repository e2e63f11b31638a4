//! Which column of a table means what.

use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::model::small_area::AreaSource;

record! {
    /// Which column of a table of small areas means what. Columns are named as the header names them, case and all.
    ///
    /// [`SmallAreaColumns::known`] has the tables of the four nations. For any other:
    ///
    /// ```
    /// use fingerpost::{AreaSource, NonEmpty, SmallAreaColumns, read_small_areas};
    ///
    /// let census = AreaSource { year: Some(2021), ..AreaSource::new(NonEmpty::new("Census 2021, TS001")?) };
    /// let columns = SmallAreaColumns {
    ///     population: Some("Total".to_owned()),
    ///     ..SmallAreaColumns::new("code".to_owned(), census)
    /// };
    /// let found = read_small_areas(b"code,Total\nW01001685,1612\n", &columns)?;
    /// assert_eq!(found.areas[0].population.as_ref().map(|population| population.people), Some(1612));
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    SmallAreaColumns {
        /// The code of the area, unique in the table.
        code: String,
        /// What the table is: the stamp on every figure.
        source: AreaSource,
        [optional]
        /// The name.
        name: Option<String>,
        /// Degrees north of the middle, WGS84.
        latitude: Option<String>,
        /// Degrees east of the middle, WGS84.
        longitude: Option<String>,
        /// Metres east of the middle on the National Grid; read where there are no degrees. Never the Irish Grid.
        easting: Option<String>,
        /// Metres north of the middle on the National Grid.
        northing: Option<String>,
        /// People, a whole number.
        population: Option<String>,
        /// Rank of deprivation: 1 is the most deprived.
        deprivation_rank: Option<String>,
        /// Tenth of deprivation: 1 is the most deprived.
        deprivation_decile: Option<String>,
        /// Score of deprivation: more is more deprived.
        deprivation_score: Option<String>,
        /// Value of loneliness: more is lonelier.
        loneliness_value: Option<String>,
        /// What that value is: `percent lonely often, always or some of the time`.
        loneliness_measure: Option<NonEmpty>,
        /// Rank of loneliness: 1 is the least lonely.
        loneliness_rank: Option<String>,
        /// Tenth of loneliness: 10 is the loneliest.
        loneliness_decile: Option<String>,
        /// Columns of other figures, each kept under its own name.
        figures: Vec<String>,
        /// Words that stand for an empty cell: `NA`.
        empty_words: Vec<String>,
    }
}

impl SmallAreaColumns {
    /// Every column asked for, the code first.
    pub(super) fn asked(&self) -> impl Iterator<Item = &str> {
        let optional = [
            &self.name,
            &self.latitude,
            &self.longitude,
            &self.easting,
            &self.northing,
            &self.population,
            &self.deprivation_rank,
            &self.deprivation_decile,
            &self.deprivation_score,
            &self.loneliness_value,
            &self.loneliness_rank,
            &self.loneliness_decile,
        ];
        [&self.code].into_iter().chain(optional.into_iter().flatten()).chain(&self.figures).map(String::as_str)
    }
}
