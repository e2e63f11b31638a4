//! The four answers a question of fact can have.

use crate::ground::text::words;

words! {
    /// The four answers a question of fact can have. Unknown is never yes, and neither is limited.
    closed Answer {
        /// It is so.
        Yes = "yes",
        /// It is so in part, or at times: somebody has to arrange it.
        Limited = "limited",
        /// It is not so.
        No = "no",
        /// Nobody has said.
        Unknown = "unknown",
    }
}

#[allow(clippy::derivable_impls, reason = "the macro of vocabularies derives no default")]
impl Default for Answer {
    fn default() -> Self {
        Self::Unknown
    }
}
