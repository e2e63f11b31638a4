//! What changes would do, as tables.

use super::Table;
use super::columns::Rows;
use crate::answers::area::{ChangeAnswer, ChangeReport, ChangeSet, NeededChange};

/// What would have to change: one row for each change of each set, the sets of an answer counted from 1. An answer without sets has no row.
#[must_use]
pub fn changes(answers: &[ChangeAnswer]) -> Table {
    let sets = answers.iter().flat_map(|answer| (1_u32..).zip(&answer.sets).map(move |(number, set)| (answer, number, set)));
    let rows: Vec<(&ChangeAnswer, u32, &ChangeSet, &NeededChange)> =
        sets.flat_map(|(answer, number, set)| set.changes.iter().map(move |one| (answer, number, set, one))).collect();
    Rows::of(&rows)
        .text("activity", |row| Some(&row.0.activity))
        .text("verdict", |row| Some(row.0.verdict))
        .whole("set", |row| Some(row.1))
        .text("set_site", |row| row.2.site.as_ref())
        .text("kind", |row| Some(row.3.change.kind()))
        .text("change", |row| Some(&row.3.label))
        .text("changed_site", |row| row.3.change.site())
        .truth("ask_first", |row| Some(row.3.ask_first))
        .words("by", |row| row.3.by.iter().collect())
        .whole("cost_pence", |row| row.3.cost.map(|cost| cost.0))
        .whole("cost_each_pence", |row| row.3.cost_each.map(|cost| cost.0))
        .table()
}

/// What each change would do for a caseload: one row a change, the one that helps most people first.
#[must_use]
pub fn change_effects(report: &ChangeReport) -> Table {
    Rows::of(&report.effects)
        .text("kind", |effect| Some(effect.change.change.kind()))
        .text("change", |effect| Some(&effect.change.label))
        .text("activity", |effect| effect.change.change.activity())
        .text("site", |effect| effect.change.change.site())
        .truth("ask_first", |effect| Some(effect.change.ask_first))
        .words("by", |effect| effect.change.by.iter().collect())
        .whole("activities", |effect| Some(effect.activities))
        .whole("people", |effect| Some(effect.people))
        .whole("people_first", |effect| Some(effect.people_first))
        .whole("activities_together", |effect| Some(effect.activities_together))
        .whole("people_together", |effect| Some(effect.people_together))
        .whole("people_losing", |effect| Some(effect.people_losing))
        .whole("cost_pence", |effect| effect.change.cost.map(|cost| cost.0))
        .whole("cost_each_pence", |effect| effect.change.cost_each.map(|cost| cost.0))
        .table()
}
