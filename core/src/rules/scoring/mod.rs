//! From answers to scores: one rule a file. `docs/evidence.md` states every rule and its source.

mod answers;
mod combine;
mod given;
mod readings;
mod reverse;
mod score;
mod scored_reading;

pub use readings::reading_issues;
pub use score::score_reading;
pub(crate) use score::{scale_score, scored};
pub use scored_reading::{ScaleScore, ScoredReading};

#[cfg(test)]
mod scoring_properties;
#[cfg(test)]
mod scoring_tests;
