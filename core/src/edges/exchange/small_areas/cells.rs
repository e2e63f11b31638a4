//! One row of a table, cell by cell, with a finding for whatever cannot be read.

use std::collections::HashMap;

use super::SmallAreaColumns;
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::table::Row;
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::place::{EastingNorthing, Point};
use crate::ground::text::NonEmpty;
use crate::model::small_area::{
    AreaDeprivation, AreaFigure, AreaLoneliness, AreaPopulation, SmallArea, decile_fault, rank_fault, value_fault,
};

/// A row, and what its columns mean.
pub(super) struct Reading<'a> {
    pub(super) row: &'a Row,
    pub(super) places: &'a HashMap<&'a str, usize>,
    pub(super) columns: &'a SmallAreaColumns,
}

/// What a number can be.
type Fault = fn(f64) -> Option<&'static str>;

impl Reading<'_> {
    /// The cell of a column; none where it is empty or holds a word for that.
    pub(super) fn cell(&self, column: &str) -> Option<&str> {
        let text = self.places.get(column).and_then(|place| self.row.cells.get(*place))?.as_str();
        let empty = text.is_empty() || self.columns.empty_words.iter().any(|word| word == text);
        (!empty).then_some(text)
    }

    pub(super) fn path(&self, column: &str) -> String {
        format!("row {} column {column}", self.row.number)
    }

    /// The number of a cell, where it is one that can be.
    fn number(&self, column: Option<&str>, fault: Fault, findings: &mut Findings) -> Option<f64> {
        let column = column?;
        let cell = self.cell(column)?;
        let found = match cell.parse::<f64>().ok().filter(|number| number.is_finite()) {
            None => Err((Code::ImportCellFormat, "the cell is not a number")),
            Some(number) => fault(number).map_or(Ok(number), |fault| Err((Code::SmallAreaRange, fault))),
        };
        found
            .map_err(|(code, what)| {
                findings.add(Issue::warning(code, self.path(column), format!("{what}; the area comes without it")));
            })
            .ok()
    }

    fn decile(&self, column: Option<&String>, findings: &mut Findings) -> Option<u8> {
        let decile = self.number(column.map(String::as_str), decile_fault, findings)?;
        (1u8..=10).find(|tenth| f64::from(*tenth) == decile)
    }

    /// The area with a code.
    pub(super) fn area(&self, code: NonEmpty, findings: &mut Findings) -> SmallArea {
        let columns = self.columns;
        SmallArea {
            name: columns.name.as_deref().and_then(|column| self.cell(column)).and_then(|name| NonEmpty::new(name).ok()),
            point: self.point(findings),
            population: self.population(findings),
            deprivation: self.deprivation(findings),
            loneliness: self.loneliness(findings),
            figures: columns.figures.iter().filter_map(|column| self.figure(column, findings)).collect(),
            ..SmallArea::new(code)
        }
    }

    /// People, counted: a whole number. Estimates with decimals are not counts.
    fn population(&self, findings: &mut Findings) -> Option<AreaPopulation> {
        let fault: Fault = |people| {
            let counted = (0.0..=f64::from(u32::MAX)).contains(&people) && people.fract() == 0.0;
            (!counted).then_some("a population is a whole number from 0")
        };
        let people = self.number(self.columns.population.as_deref(), fault, findings)?;
        // Checked to be whole and in range; the shortest text of it has no decimals.
        let people = format!("{people}").parse().ok()?;
        Some(AreaPopulation::new(people, self.columns.source.clone()))
    }

    fn deprivation(&self, findings: &mut Findings) -> Option<AreaDeprivation> {
        let columns = self.columns;
        let rank = self.number(columns.deprivation_rank.as_deref(), rank_fault, findings);
        let decile = self.decile(columns.deprivation_decile.as_ref(), findings);
        let score = self.number(columns.deprivation_score.as_deref(), value_fault, findings);
        let known = rank.is_some() || decile.is_some() || score.is_some();
        known.then(|| AreaDeprivation { rank, decile, score, ..AreaDeprivation::new(columns.source.clone()) })
    }

    fn loneliness(&self, findings: &mut Findings) -> Option<AreaLoneliness> {
        let columns = self.columns;
        let value = self.number(columns.loneliness_value.as_deref(), value_fault, findings);
        let rank = self.number(columns.loneliness_rank.as_deref(), rank_fault, findings);
        let decile = self.decile(columns.loneliness_decile.as_ref(), findings);
        let known = value.is_some() || rank.is_some() || decile.is_some();
        let measure = value.and(columns.loneliness_measure.clone());
        known.then(|| AreaLoneliness { measure, value, rank, decile, ..AreaLoneliness::new(columns.source.clone()) })
    }

    fn figure(&self, column: &String, findings: &mut Findings) -> Option<AreaFigure> {
        let value = self.number(Some(column), value_fault, findings)?;
        Some(AreaFigure::new(NonEmpty::new(column).ok()?, value, self.columns.source.clone()))
    }

    /// The middle: from the degrees, or from the grid where there are none that can be read.
    fn point(&self, findings: &mut Findings) -> Option<Point> {
        let columns = self.columns;
        let degrees = self.pair(columns.latitude.as_deref(), columns.longitude.as_deref(), Point::new, findings);
        degrees.or_else(|| {
            let on_grid = |easting, northing| Ok(EastingNorthing::new(easting, northing)?.to_point());
            self.pair(columns.easting.as_deref(), columns.northing.as_deref(), on_grid, findings)
        })
    }

    /// The point of two cells. One alone, or two that are no point, is a finding.
    fn pair(
        &self,
        one: Option<&str>,
        other: Option<&str>,
        read: fn(f64, f64) -> Result<Point>,
        findings: &mut Findings,
    ) -> Option<Point> {
        let (one, other) = (one?, other?);
        let alone = |column: &str| {
            let missing = "a number of the middle stands alone; it is not read";
            Err((column.to_owned(), FingerpostError::invalid(Code::ImportUnplaced, missing)))
        };
        let found = match (self.cell(one), self.cell(other)) {
            (None, None) => return None,
            (None, Some(_)) => alone(one),
            (Some(_), None) => alone(other),
            (Some(_), Some(_)) => {
                let (first, second) =
                    (self.number(Some(one), value_fault, findings)?, self.number(Some(other), value_fault, findings)?);
                read(first, second).map_err(|error| (one.to_owned(), error))
            }
        };
        found.map_err(|(column, error)| findings.add(Issue::warning(error.code(), self.path(&column), error.detail()))).ok()
    }
}
