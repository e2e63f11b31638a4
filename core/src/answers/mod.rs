//! Floor 4, the answers: what suits whom, and why.

pub mod matching;
