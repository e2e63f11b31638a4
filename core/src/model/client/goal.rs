//! What somebody hopes for.

use crate::ground::record::record;
use crate::ground::text::PersonalText;

record! {
    /// What somebody hopes for, in their own words.
    Goal {
        /// Their words.
        words: PersonalText,
        [optional]
        /// How much it matters to them, from 1 to 10.
        importance: Option<u32>,
    }
}
