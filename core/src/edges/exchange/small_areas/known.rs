//! Public tables whose columns are known.

use super::SmallAreaColumns;
use crate::ground::text::NonEmpty;
use crate::model::small_area::AreaSource;

/// The names that [`SmallAreaColumns::known`] knows, in the order of the alphabet.
#[must_use]
pub fn small_area_tables() -> Vec<String> {
    TABLES.iter().map(|(name, _)| (*name).to_owned()).collect()
}

/// A table: its name, and its columns.
type Known = (&'static str, fn() -> SmallAreaColumns);

const TABLES: [Known; 9] = [
    ("centroids_england_wales_2011", || SmallAreaColumns {
        name: named("lsoa11nm"),
        latitude: named("lat"),
        longitude: named("lon"),
        easting: named("bng_e"),
        northing: named("bng_n"),
        ..table("lsoa11cd", "LSOA population-weighted centroids (ONS)", 2011, LSOA_2011)
    }),
    ("deprivation_england_2019", || index("lsoa11_code", "English Indices of Deprivation 2019", 2019, LSOA_2011)),
    ("deprivation_england_2025", || SmallAreaColumns {
        deprivation_score: named("IMD_score"),
        ..index("lsoa21_code", "English Indices of Deprivation 2025", 2025, LSOA_2021)
    }),
    ("deprivation_northern_ireland_2017", || {
        index("soa01_code", "Northern Ireland Multiple Deprivation Measure 2017", 2017, "SOA 2001")
    }),
    ("deprivation_scotland_2020", || index("dz11_code", "Scottish Index of Multiple Deprivation 2020", 2020, DATA_ZONE_2011)),
    ("deprivation_wales_2019", || SmallAreaColumns {
        deprivation_score: named("IMD_score"),
        ..index("lsoa11_code", "Welsh Index of Multiple Deprivation 2019", 2019, LSOA_2011)
    }),
    ("loneliness_england", || SmallAreaColumns {
        loneliness_value: named("perc"),
        loneliness_measure: Some(NonEmpty::known("percent lonely often, always or some of the time")),
        loneliness_decile: named("deciles"),
        ..undated("lsoa21_code", "Community Life Survey loneliness by LSOA (British Red Cross)", LSOA_2021)
    }),
    ("loneliness_scotland", || clinical("dz11_code", "Clinical loneliness by data zone (British Red Cross)", DATA_ZONE_2011)),
    ("loneliness_wales", || clinical("lsoa21_code", "Clinical loneliness by LSOA (British Red Cross)", LSOA_2021)),
];

const LSOA_2011: &str = "LSOA 2011";
const LSOA_2021: &str = "LSOA 2021";
const DATA_ZONE_2011: &str = "Data Zone 2011";

fn named(column: &str) -> Option<String> {
    Some(column.to_owned())
}

/// A table whose files do not say which year their figures are of.
fn undated(code: &str, source: &'static str, codes: &'static str) -> SmallAreaColumns {
    let source = AreaSource { codes: Some(NonEmpty::known(codes)), ..AreaSource::new(NonEmpty::known(source)) };
    SmallAreaColumns { empty_words: vec!["NA".to_owned()], ..SmallAreaColumns::new(code.to_owned(), source) }
}

fn table(code: &str, source: &'static str, year: u16, codes: &'static str) -> SmallAreaColumns {
    let undated = undated(code, source, codes);
    SmallAreaColumns { source: AreaSource { year: Some(year), ..undated.source.clone() }, ..undated }
}

/// An index of deprivation.
fn index(code: &str, source: &'static str, year: u16, codes: &'static str) -> SmallAreaColumns {
    SmallAreaColumns {
        deprivation_rank: named("IMD_rank"),
        deprivation_decile: named("IMD_decile"),
        ..table(code, source, year, codes)
    }
}

/// Loneliness by what doctors prescribe.
fn clinical(code: &str, source: &'static str, codes: &'static str) -> SmallAreaColumns {
    SmallAreaColumns {
        loneliness_value: named("loneliness_zscore"),
        loneliness_measure: Some(NonEmpty::known("z-score of prescriptions for conditions that go with loneliness")),
        loneliness_rank: named("rank"),
        loneliness_decile: named("deciles"),
        ..undated(code, source, codes)
    }
}

impl SmallAreaColumns {
    /// The columns of a public table by its name; nothing where there is none of that name.
    ///
    /// | name | table | codes |
    /// |---|---|---|
    /// | `centroids_england_wales_2011` | middles of areas, weighted by population | LSOA 2011 |
    /// | `deprivation_england_2025`, `deprivation_england_2019` | Indices of Deprivation | LSOA 2021, LSOA 2011 |
    /// | `deprivation_wales_2019` | Welsh Index of Multiple Deprivation | LSOA 2011 |
    /// | `deprivation_scotland_2020` | Scottish Index of Multiple Deprivation | Data Zone 2011 |
    /// | `deprivation_northern_ireland_2017` | Multiple Deprivation Measure | SOA 2001 |
    /// | `loneliness_england` | a survey's answers, modelled | LSOA 2021 |
    /// | `loneliness_wales`, `loneliness_scotland` | a proxy: what is prescribed | LSOA 2021, Data Zone 2011 |
    ///
    /// The names of the columns are those of the packages `IMD` and `loneliness` of the British Red Cross, which hold the
    /// publishers' tables, and of the ONS for the middles. [`small_area_tables`] lists the names.
    #[must_use]
    pub fn known(name: &str) -> Option<Self> {
        TABLES.iter().find(|(known, _)| *known == name).map(|(_, columns)| columns())
    }
}
