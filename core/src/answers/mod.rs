//! Floor 4, the answers: what suits whom, and why.

pub mod area;
pub mod directory_text;
pub mod matching;
pub mod upkeep;
