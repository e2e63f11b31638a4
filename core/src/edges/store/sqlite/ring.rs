//! The order of hashes in which every row names the next, so that the store can prove that something is not there.
//!
//! An index that is damaged finds nothing, and nothing found must not be taken for nothing there: a referral would look new, an
//! erased person unknown. The row before the place where a hash would stand is sealed together with the hash that follows it.

use super::hashing::Hash;

/// What stands before all hashes: the row with number 0.
pub(super) const FIRST: Hash = [0; 32];

/// What follows the last hash.
pub(super) const LAST: Hash = [0xFF; 32];

/// What a look-up finds.
pub(super) enum Place<T> {
    /// The row itself.
    Here(T),
    /// The row it would follow: there is none of that hash.
    After(T),
}

/// Whether the row that was found for a hash is that row, or proves that there is none. None where it proves nothing, because
/// the index is damaged.
pub(super) fn proven<T>(row: T, own: Hash, next: Hash, wanted: &Hash) -> Option<Place<T>> {
    if own == *wanted {
        Some(Place::Here(row))
    } else if own < *wanted && *wanted < next {
        Some(Place::After(row))
    } else {
        None
    }
}

/// Whether rows name one another from the first to the last, each once.
pub(super) fn is_whole(mut rows: Vec<(Hash, Hash)>) -> bool {
    rows.sort_unstable();
    let begins = rows.first().is_some_and(|(own, _)| *own == FIRST);
    let ends = rows.last().is_some_and(|(_, next)| *next == LAST);
    begins && ends && rows.iter().zip(rows.iter().skip(1)).all(|((_, next), (own, _))| next == own)
}
