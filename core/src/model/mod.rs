//! Floor 2, the model: the nouns of the domain, as plain records and immutable things.

pub mod theme;
