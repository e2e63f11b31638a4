//! `features.csv`.

use super::cells::Cells;
use super::line::Line;
use crate::ground::error::Code;
use crate::ground::id::{ActivityId, SiteId};
use crate::model::feature::FeatureFact;

/// What a fact is about.
pub(super) enum About {
    Site(SiteId),
    Activity(ActivityId),
}

pub(super) fn read(cells: &mut Cells<'_>) -> Option<(About, FeatureFact)> {
    let about = about(cells);
    let (feature, answer, source) = (cells.must("feature"), cells.must("answer"), cells.must("source"));
    let (checked_on, measure, detail) = (cells.date("checked_on"), cells.number("measure"), cells.get("detail"));
    Some((about?, FeatureFact { checked_on, measure, detail, ..FeatureFact::new(feature?, answer?, source?) }))
}

fn about(cells: &mut Cells<'_>) -> Option<About> {
    match (cells.any(&["site"]), cells.any(&["activity"])) {
        (true, false) => cells.get("site").map(About::Site),
        (false, true) => cells.get("activity").map(About::Activity),
        (true, true) => {
            cells.fault(
                "activity",
                Code::ImportCellsContradict,
                "a fact is about a site or about an activity: fill one of the two",
            );
            None
        }
        (false, false) => {
            cells.fault("site", Code::ImportCellMissing, "`site` and `activity` are both empty; one of the two is needed");
            None
        }
    }
}

pub(super) fn write(about: &About, fact: &FeatureFact) -> Line {
    let line = match about {
        About::Site(id) => Line::default().text("site", id),
        About::Activity(id) => Line::default().text("activity", id),
    };
    line.text("feature", &fact.feature)
        .text("answer", fact.answer)
        .text("source", fact.source)
        .maybe("checked_on", fact.checked_on.as_ref())
        .number("measure", fact.measure)
        .maybe("detail", fact.detail.as_ref())
}
