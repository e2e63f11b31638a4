//! The kinds of source, best first.

use crate::ground::text::words;

words! {
    /// Who said something, best first: first-hand evidence outranks hearsay.
    ///
    /// Where sources disagree, the one that stands first here decides, and the disagreement is reported.
    closed Source {
        /// Somebody of ours went there and saw it.
        Visit = "visit",
        /// A survey of the place, with photographs or measurements.
        Survey = "survey",
        /// The provider says so.
        Provider = "provider",
        /// A directory says so.
        Directory = "directory",
        /// Map data says so.
        MapData = "map_data",
    }
}
