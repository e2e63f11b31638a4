//! What is published of people, as tables. Of what is not there is none.

use super::Table;
use super::columns::Rows;
use crate::answers::evidence::disclosure::{PublishedCell, PublishedTable};
use crate::answers::evidence::fairness::{GroupRate, PublishedAudit, StageAudit, StratumAudit};

/// The counts of a published table: one row each, a column for each dimension, empty where it is summed over.
///
/// `count` is empty and `shown` is `*` where a count is suppressed.
#[must_use]
pub fn published(of: &PublishedTable) -> Table {
    let mut rows = Rows::of(&of.cells);
    for dimension in &of.dimensions {
        rows = rows.text(dimension.name.to_string(), |cell: &PublishedCell| {
            cell.of.iter().find(|one| one.dimension == dimension.name).map(|one| &one.category)
        });
    }
    rows.whole("count", |cell| cell.count).text("shown", |cell| Some(cell.shown())).table()
}

/// The shares of a fairness audit: one row a column of strata, stage and group.
#[must_use]
pub fn fairness(of: &PublishedAudit) -> Table {
    let stages = of.strata.iter().flat_map(|stratum| stratum.stages.iter().map(move |stage| (stratum, stage)));
    let rows: Vec<(&StratumAudit, &StageAudit, &GroupRate)> =
        stages.flat_map(|(stratum, stage)| stage.groups.iter().map(move |group| (stratum, stage, group))).collect();
    Rows::of(&rows)
        .text("stratum", |row| Some(&row.0.name))
        .text("stage", |row| Some(row.1.stage))
        .text("group", |row| Some(&row.2.group))
        .real("rate", |row| row.2.rate)
        .real("low", |row| row.2.low)
        .real("high", |row| row.2.high)
        .truth("too_few", |row| Some(row.2.too_few))
        .text("verdict", |row| Some(row.1.verdict))
        .real("ratio", |row| row.1.ratio)
        .real("difference", |row| row.1.difference)
        .table()
}
