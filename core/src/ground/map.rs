//! Maps that are looked into often.

/// A map with a quick hash, seeded anew by every program. Its order means nothing, as with the standard one.
pub(crate) type HashMap<K, V> = std::collections::HashMap<K, V, foldhash::fast::RandomState>;
