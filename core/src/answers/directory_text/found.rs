//! What a reader hands over.

use super::suggestion::{Confidence, SuggestedFact};

/// A fact with the tokens it rests on.
#[derive(Debug, Clone)]
pub(super) struct Found {
    /// The first token.
    pub(super) first: usize,
    /// The token after the last.
    pub(super) end: usize,
    pub(super) fact: SuggestedFact,
    pub(super) confidence: Confidence,
}
