//! `prices.csv`.

use super::cells::Cells;
use super::line::Line;
use super::values::pounds;
use crate::ground::error::Code;
use crate::ground::id::ActivityId;
use crate::model::activity::{Concession, Price};

/// What a row says: what everybody pays, or who pays less.
pub(super) enum Row {
    Everybody(Box<Price>),
    Some(Concession),
}

pub(super) fn read(cells: &mut Cells<'_>) -> Option<(ActivityId, Row)> {
    let activity = cells.must("activity");
    let (per_session, whole_course) = (cells.get("per_session"), cells.get("whole_course"));
    if !cells.any(&["for"]) {
        let price = Price {
            per_session,
            whole_course,
            funded_places: cells.number("funded_places"),
            provenance: cells.provenance(),
            ..Price::new()
        };
        return Some((activity?, Row::Everybody(Box::new(price))));
    }
    for column in ["funded_places", "source", "checked_on"] {
        if cells.any(&[column]) {
            let detail = format!("`{column}` belongs into the row for everybody, where `for` is empty");
            cells.fault(column, Code::ImportCellsContradict, detail);
        }
    }
    let kind = cells.must("for")?;
    Some((activity?, Row::Some(Concession { per_session, whole_course, ..Concession::new(kind) })))
}

pub(super) fn write(activity: &ActivityId, price: &Price) -> Vec<Line> {
    let stamp = price.provenance.as_ref();
    let mut lines = vec![
        Line::default()
            .text("activity", activity)
            .number("per_session", price.per_session.map(pounds))
            .number("whole_course", price.whole_course.map(pounds))
            .number("funded_places", price.funded_places)
            .maybe("source", stamp.map(|stamp| &stamp.source))
            .maybe("checked_on", stamp.and_then(|stamp| stamp.checked_on.as_ref())),
    ];
    lines.extend(price.concessions.iter().map(|concession| {
        Line::default()
            .text("activity", activity)
            .text("for", &concession.kind)
            .number("per_session", concession.per_session.map(pounds))
            .number("whole_course", concession.whole_course.map(pounds))
    }));
    lines
}
