//! The ladder, as it may be published.

use super::table::dimension;
use crate::answers::evidence::after::{Ladder, LadderRung};
use crate::answers::evidence::disclosure::{CountTable, DisclosureRule, PublishedTable};
use crate::ground::error::Result;
use crate::ground::record::record;

record! {
    /// The ladder as it may be published.
    rust PublishedLadder {
        /// How many stand on which rung at which follow-up; those of whom nobody knows are a rung of their own.
        rungs: PublishedTable,
    }
}

impl Ladder {
    /// The ladder as it may be published under a rule. Moves from rung to rung are not published: their cells are small.
    ///
    /// # Errors
    /// `publish.*` where the rule makes no sense.
    pub fn published(&self, rule: &DisclosureRule) -> Result<PublishedLadder> {
        let points = dimension("point", self.points().iter().map(|point| *point.point()))?;
        let cells = self.points().iter().flat_map(|point| {
            let unknown = u64::from(*point.unknown());
            std::iter::once(unknown).chain(point.rungs().iter().map(|rung| u64::from(*rung.people())))
        });
        let cells: Vec<u64> = cells.collect();
        let table = CountTable::new(vec![points, dimension("rung", LadderRung::ALL)?], cells)?;
        Ok(PublishedLadder::new(table.protect(rule)?))
    }
}
