//! What is asked for.

use crate::answers::area::changes::ChangeCost;
use crate::ground::record::record;

record! {
    /// How gaps are looked for.
    #[derive(Default)]
    GapOptions {
        [optional]
        /// How many activities are enough for one person: whoever can reach fewer gains by one more. Three where nothing is given (convention).
        enough: Option<u32>,
        /// Whether to leave out what single changes would be worth, which takes the longest.
        without_changes: bool,
        /// What changes cost, where that is known.
        costs: Vec<ChangeCost>,
    }
}
