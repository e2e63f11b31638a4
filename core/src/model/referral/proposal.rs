//! A match as a referral keeps it.

use super::ActivityStamp;
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::model::barrier::BarrierDefinition;
use crate::model::verdict::Match;

record! {
    /// A match as a referral keeps it: the whole explanation, what the activity was like, and which catalogue it came from.
    ///
    /// Made by `Matcher::propose`.
    Proposal {
        /// The answer, with every reason.
        answer: Match,
        /// What the activity was like.
        stamp: ActivityStamp,
        [optional]
        /// The version of the directory it came from, where it has one.
        catalogue: Option<NonEmpty>,
        /// The programme's own barriers that the answer names, as the catalogue defines them.
        barriers: Vec<BarrierDefinition>,
    }
}
