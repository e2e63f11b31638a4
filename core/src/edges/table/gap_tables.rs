//! Where provision has gaps, as tables.

use super::Table;
use super::columns::Rows;
use crate::answers::area::{GapReport, PlaceGap};
use crate::model::verdict::ReasonCount;

/// What there is: one row for each client at each place.
#[must_use]
pub fn gaps(report: &GapReport) -> Table {
    Rows::of(&report.places)
        .text("place", |gap| Some(&gap.place))
        .text("name", |gap| gap.name.as_ref())
        .text("client", |gap| Some(&gap.client))
        .text("standing", |gap| Some(gap.standing))
        .whole("reach", |gap| Some(gap.reach))
        .verdicts(|gap| &gap.counts)
        .text("doorstep", |gap| gap.doorstep.as_ref())
        .whole("people", |gap| gap.people)
        .real("latitude", |gap| gap.point.map(|point| point.latitude()))
        .real("longitude", |gap| gap.point.map(|point| point.longitude()))
        .table()
}

/// Why activities are ruled out: one row for each reason, client and place.
#[must_use]
pub fn gap_reasons(report: &GapReport) -> Table {
    let rows: Vec<(&PlaceGap, &ReasonCount)> =
        report.places.iter().flat_map(|gap| gap.exclusions.iter().map(move |reason| (gap, reason))).collect();
    Rows::of(&rows)
        .text("place", |row| Some(&row.0.place))
        .text("client", |row| Some(&row.0.client))
        .text("finding", |row| Some(&row.1.finding))
        .text("label", |row| Some(&row.1.label))
        .whole("activities", |row| Some(row.1.activities))
        .whole("alone", |row| Some(row.1.alone))
        .table()
}

/// What one more activity would be worth: one row a place, the one where it would be worth most first.
#[must_use]
pub fn one_more_activity(report: &GapReport) -> Table {
    Rows::of(&report.one_more_activity)
        .text("place", |worth| Some(&worth.place))
        .text("name", |worth| worth.name.as_ref())
        .whole("gaining", |worth| Some(worth.gaining))
        .whole("first", |worth| Some(worth.first))
        .whole("people_gaining", |worth| worth.people_gaining)
        .whole("people_first", |worth| worth.people_first)
        .real("latitude", |worth| worth.point.map(|point| point.latitude()))
        .real("longitude", |worth| worth.point.map(|point| point.longitude()))
        .table()
}

/// What single changes would be worth: one row a change, the one that opens something to most first.
#[must_use]
pub fn one_more_change(report: &GapReport) -> Table {
    Rows::of(&report.one_more_change)
        .text("kind", |worth| Some(worth.change.change.kind()))
        .text("change", |worth| Some(&worth.change.label))
        .text("activity", |worth| worth.change.change.activity())
        .text("site", |worth| worth.change.change.site())
        .truth("ask_first", |worth| Some(worth.change.ask_first))
        .whole("activities", |worth| Some(worth.activities))
        .whole("gaining", |worth| Some(worth.gaining))
        .whole("gaining_in_need", |worth| Some(worth.gaining_in_need))
        .whole("first", |worth| Some(worth.first))
        .whole("losing", |worth| Some(worth.losing))
        .whole("cost_pence", |worth| worth.change.cost.map(|cost| cost.0))
        .whole("cost_each_pence", |worth| worth.change.cost_each.map(|cost| cost.0))
        .table()
}
