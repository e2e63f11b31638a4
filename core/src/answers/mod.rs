//! Floor 4, the answers: what suits whom, and why; what may be said of the people who were served.

pub mod area;
pub mod directory_text;
pub mod evidence;
pub mod matching;
pub mod upkeep;
