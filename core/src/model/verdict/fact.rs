//! The facts behind a reason.

use crate::ground::record::record;
use crate::ground::time::Date;
use crate::model::provenance::Source;

record! {
    /// A fact a reason rests on: where it stands, what it says, who said so and when.
    ///
    /// A place that begins with `/client` is in the client's record, any other in the catalogue. Places name records by
    /// id: `/sites/st-woolos/features/2`. What a client's record says is never repeated where it could tell who they are.
    Fact {
        /// Where it stands: a JSON Pointer.
        path: String,
        /// What it says, in a word or two; empty where nothing is said.
        says: String,
        [optional]
        /// Who said so.
        source: Option<Source>,
        /// When it was last checked.
        checked_on: Option<Date>,
    }
}
