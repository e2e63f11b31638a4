//! Public lists whose columns are known.

use super::{AssetColumns, AssetOptions, KeepRows};

fn named(column: &str) -> Option<String> {
    Some(column.to_owned())
}

impl AssetColumns {
    /// The data of the Mapping Museums project: museums of the United Kingdom since 1960, open and closed.
    #[must_use]
    pub fn mapping_museums() -> Self {
        Self {
            id_prefix: named("museum:"),
            latitude: named("Latitude"),
            longitude: named("Longitude"),
            postcode: named("Postcode"),
            address: ["Address_line_1", "Address_line_2", "Village,_Town_or_City"].map(str::to_owned).to_vec(),
            country: named("Admin_area"),
            description: named("Notes"),
            external_id: named("museum_id"),
            scheme: named("Mapping Museums"),
            empty_words: vec!["NA".to_owned()],
            ..Self::new("museum_id".to_owned(), "Name_of_museum".to_owned())
        }
    }

    /// The listed buildings of the City of York. Half of them have no name in this list.
    #[must_use]
    pub fn york_listed_buildings() -> Self {
        Self {
            id_prefix: named("york-listed:"),
            latitude: named("lat"),
            longitude: named("long"),
            designation: named("grade"),
            external_id: named("pref_ref"),
            scheme: named("NHLE"),
            empty_words: vec!["NA".to_owned()],
            ..Self::new("object_id".to_owned(), "name".to_owned())
        }
    }

    /// The listed buildings of Trafford, placed by easting and northing.
    #[must_use]
    pub fn trafford_listed_buildings() -> Self {
        Self {
            id_prefix: named("nhle:"),
            easting: named("Easting"),
            northing: named("Northing"),
            grid_reference: named("NGR"),
            designation: named("Grade"),
            external_id: named("ListEntry"),
            scheme: named("NHLE"),
            empty_words: vec!["NA".to_owned()],
            ..Self::new("ListEntry".to_owned(), "Name".to_owned())
        }
    }
}

impl AssetOptions {
    /// Of the Mapping Museums data, the museums that are open: their year of closing is given as 9999.
    #[must_use]
    pub fn open_museums() -> Self {
        Self { keep: vec![KeepRows::new("Year_closed".to_owned(), "9999".to_owned())], ..Self::new() }
    }
}
