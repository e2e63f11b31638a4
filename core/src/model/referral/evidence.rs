//! What a statement about a barrier rests on.

use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};
use crate::ground::time::Date;

words! {
    /// What a statement about a barrier rests on. Each kind has a shelf life of its own.
    closed EvidenceKind {
        /// Somebody said so.
        Statement = "statement",
        /// A past client says so.
        PastClient = "past_client",
        /// A survey, or photographs.
        Survey = "survey",
        /// Somebody went there and saw it.
        Visit = "visit",
    }
}

record! {
    /// What a statement about a barrier rests on, and of which day it is.
    Evidence {
        /// Of which kind.
        kind: EvidenceKind,
        /// Of which day.
        on: Date,
        [optional]
        /// What was said or seen, of the place and never of the client: `portable ramp, tried with a 70 cm chair`.
        says: Option<NonEmpty>,
    }
}
