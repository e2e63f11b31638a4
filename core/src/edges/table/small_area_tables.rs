//! Small areas as a table.

use super::Table;
use super::columns::Rows;
use crate::model::small_area::{AreaFigure, AreaSource, SmallArea};

/// Small areas: one row each, in their order. Other figures are rows of [`small_area_figures`].
#[must_use]
pub fn small_areas(areas: &[SmallArea]) -> Table {
    let year = |source: &AreaSource| source.year.map(i64::from);
    Rows::of(areas)
        .text("code", |area| Some(&area.code))
        .text("name", |area| area.name.as_ref())
        .real("latitude", |area| area.point.map(|point| point.latitude()))
        .real("longitude", |area| area.point.map(|point| point.longitude()))
        .whole("people", |area| area.population.as_ref().map(|figure| i64::from(figure.people)))
        .text("people_source", |area| area.population.as_ref().map(|figure| &figure.source.source))
        .whole("people_year", |area| area.population.as_ref().and_then(|figure| year(&figure.source)))
        .real("deprivation_rank", |area| area.deprivation.as_ref().and_then(|figure| figure.rank))
        .whole("deprivation_decile", |area| area.deprivation.as_ref().and_then(|figure| figure.decile.map(i64::from)))
        .real("deprivation_score", |area| area.deprivation.as_ref().and_then(|figure| figure.score))
        .text("deprivation_source", |area| area.deprivation.as_ref().map(|figure| &figure.source.source))
        .whole("deprivation_year", |area| area.deprivation.as_ref().and_then(|figure| year(&figure.source)))
        .real("loneliness_value", |area| area.loneliness.as_ref().and_then(|figure| figure.value))
        .text("loneliness_measure", |area| area.loneliness.as_ref().and_then(|figure| figure.measure.as_ref()))
        .real("loneliness_rank", |area| area.loneliness.as_ref().and_then(|figure| figure.rank))
        .whole("loneliness_decile", |area| area.loneliness.as_ref().and_then(|figure| figure.decile.map(i64::from)))
        .text("loneliness_source", |area| area.loneliness.as_ref().map(|figure| &figure.source.source))
        .whole("loneliness_year", |area| area.loneliness.as_ref().and_then(|figure| year(&figure.source)))
        .table()
}

/// The other figures of small areas: one row each.
#[must_use]
pub fn small_area_figures(areas: &[SmallArea]) -> Table {
    let rows: Vec<(&SmallArea, &AreaFigure)> =
        areas.iter().flat_map(|area| area.figures.iter().map(move |figure| (area, figure))).collect();
    Rows::of(&rows)
        .text("code", |(area, _)| Some(&area.code))
        .text("figure", |(_, figure)| Some(&figure.name))
        .real("value", |(_, figure)| Some(figure.value))
        .text("source", |(_, figure)| Some(&figure.source.source))
        .whole("year", |(_, figure)| figure.source.year.map(i64::from))
        .text("codes", |(_, figure)| figure.source.codes.as_ref())
        .table()
}
