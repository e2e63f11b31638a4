//! A table that was published before, and the counts it was made from.

use super::count_table::CountTable;
use super::layer::Layer;
use super::published::{DisclosureNote, PublishedTable};
use super::rule::ZeroHandling;
use crate::ground::error::{Code, FingerpostError, Result};

/// An earlier release of a table, as its owner keeps it: what was published, and the counts it was made from.
///
/// The counts are as secret as those of any [`CountTable`]: `Debug` shows the type alone.
#[derive(Clone)]
pub struct Release {
    counts: CountTable,
    published: PublishedTable,
}

impl std::fmt::Debug for Release {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Release(..)")
    }
}

impl Release {
    /// A release: the counts, made anew from the records as they were, and what was published of them.
    ///
    /// # Errors
    /// [`Code::PublishEarlier`] where the published table is not one of these counts: other dimensions, or a count that the rule
    /// publishes otherwise.
    pub fn new(counts: CountTable, published: PublishedTable) -> Result<Self> {
        let other = |why: &str| Err(FingerpostError::invalid(Code::PublishEarlier, why));
        published.rule.checked()?;
        if counts.dimensions() != published.dimensions || counts.counts().len() != published.cells.len() {
            return other("the published table has other dimensions than the counts");
        }
        for (place, (count, cell)) in counts.counts().iter().zip(&published.cells).enumerate() {
            let as_ruled = u64::try_from(*count).ok().and_then(|count| published.rule.publish(count));
            let as_ruled = as_ruled.and_then(|count| i64::try_from(count).ok());
            if cell.of != counts.categories(place) || cell.count.is_some_and(|shown| as_ruled != Some(shown)) {
                return other("the published table was not made from these counts");
            }
        }
        Ok(Self { counts, published })
    }

    pub(super) const fn counts(&self) -> &CountTable {
        &self.counts
    }

    /// What it tells an attacker.
    pub(super) fn layer(&self) -> Layer<'_> {
        let zeros_hidden = self.published.rule.zeros == ZeroHandling::Suppressed
            || self.published.notes.contains(&DisclosureNote::ZerosSuppressed);
        let shown = self.published.cells.iter().map(|cell| cell.count.is_some()).collect();
        Layer { counts: self.counts.counts(), rule: &self.published.rule, shown, zeros_hidden, told_apart: false }
    }
}
