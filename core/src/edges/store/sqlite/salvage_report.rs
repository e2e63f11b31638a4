//! What came of salvaging a damaged store.

use crate::edges::store::contract::StreamId;
use crate::ground::record::record;

record! {
    /// What was saved of one stream.
    #[derive(Eq)]
    SalvagedStream {
        /// How many entries were saved: an unbroken beginning of the stream.
        saved: i64,
        /// How many entries are known to have been there and were not saved.
        lost: i64,
        [optional]
        /// Which stream; absent where its name cannot be read any more.
        stream: Option<StreamId>,
        /// Why entries were not saved; absent where all of them were.
        why: Option<String>,
    }
}

record! {
    /// What was saved of a damaged store, and what was not.
    #[derive(Eq)]
    SalvageReport {
        /// How many entries were saved.
        saved: i64,
        /// How many entries are known to have been there and were not saved.
        lost: i64,
        /// How many subjects are remembered as erased, so that nothing about them is kept again.
        erased_subjects: i64,
        /// Every stream that was not erased, in the order in which they began.
        streams: Vec<SalvagedStream>,
        /// Whether it is known how much there was. Where not, more may be lost than is counted.
        complete_count: bool,
    }
}
