//! How many people, and how fast.

use crate::ground::record::record;
use crate::ground::text::words;

words! {
    /// How fast it goes.
    closed Pace {
        /// With rests and time.
        Gentle = "gentle",
        /// As most people like it.
        Moderate = "moderate",
        /// With some effort.
        Brisk = "brisk",
    }
}

record! {
    /// How many people take part. Usual: eight to twelve.
    GroupSize {
        /// The most who take part.
        most: u32,
        [optional]
        /// How many usually do.
        usual: Option<u32>,
    }
}
