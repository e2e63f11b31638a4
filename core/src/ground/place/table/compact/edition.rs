//! What a compact file was made from.

use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::ground::time::Date;

record! {
    /// What a compact file of postcodes was made from, written into it.
    PostcodeEdition {
        /// The source by its name, with the acknowledgement it asks for: `ONS Postcode Directory`.
        source: NonEmpty,
        [optional]
        /// The day of the source's edition.
        date: Option<Date>,
    }
}
