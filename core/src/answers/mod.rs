//! Floor 4, the answers: what suits whom, and why.

pub mod directory_text;
pub mod evidence;
pub mod matching;
pub mod upkeep;
