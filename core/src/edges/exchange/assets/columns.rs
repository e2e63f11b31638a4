//! Which column of a list means what.

use crate::ground::record::record;

record! {
    /// Which column of a list of places means what. Columns are named as the header names them, case and all.
    ///
    /// A place is looked for in the order latitude and longitude, easting and northing, grid reference; the first that
    /// can be read counts. [`AssetColumns::mapping_museums`] and its siblings know three public lists.
    ///
    /// ```
    /// use fingerpost::{AssetColumns, AssetOptions, import_assets};
    ///
    /// let list = b"ref,title,ngr\n17,Mill chimney,ST 309 882\n";
    /// let columns = AssetColumns {
    ///     grid_reference: Some("ngr".to_owned()),
    ///     ..AssetColumns::new("ref".to_owned(), "title".to_owned())
    /// };
    /// let found = import_assets(list, &columns, &AssetOptions::new())?;
    /// assert_eq!(found.sites[0].name.as_str(), "Mill chimney");
    /// assert!(found.sites[0].point.is_some());
    /// # Ok::<(), fingerpost::FingerpostError>(())
    /// ```
    AssetColumns {
        /// The key of a row, unique in the list.
        id: String,
        /// The name.
        name: String,
        [optional]
        /// Put before every key to make the site's id: `museum:`.
        id_prefix: Option<String>,
        /// Degrees north, WGS84.
        latitude: Option<String>,
        /// Degrees east, WGS84.
        longitude: Option<String>,
        /// Metres east on the National Grid.
        easting: Option<String>,
        /// Metres north on the National Grid.
        northing: Option<String>,
        /// A National Grid reference; where a cell holds several, separated by commas, the first counts.
        grid_reference: Option<String>,
        /// The postcode.
        postcode: Option<String>,
        /// The columns of the address, in order.
        address: Vec<String>,
        /// A text that names the country: Scotland, Northern Ireland, England, Wales.
        country: Option<String>,
        /// The grade or designation.
        designation: Option<String>,
        /// What there is to see.
        description: Option<String>,
        /// A key that others use.
        external_id: Option<String>,
        /// Whose key that is: `NHLE`.
        scheme: Option<String>,
        /// Words that stand for an empty cell: `NA`.
        empty_words: Vec<String>,
    }
}
