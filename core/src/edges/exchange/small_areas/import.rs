//! Reading a table of small areas.

use std::collections::{HashMap, HashSet};

use super::SmallAreaColumns;
use super::cells::Reading;
use crate::edges::exchange::assets::CodeCount;
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::json::nearest;
use crate::edges::exchange::table::Table;
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::record::record;
use crate::ground::text::NonEmpty;
use crate::model::small_area::SmallArea;

record! {
    /// What came out of a table of small areas. Every row is an area, or has a finding that says why not.
    SmallAreaImport {
        /// The areas, in the order of the table.
        areas: Vec<SmallArea>,
        /// The first 1,000 findings, in the order of the rows, each with row and column.
        issues: Vec<Issue>,
        /// All findings by code.
        counts: Vec<CodeCount>,
        /// How many rows the table has below its header.
        rows_read: u32,
        /// How many areas have a middle.
        placed: u32,
    }
}

/// Reads a table of small areas (CSV), whichever of their figures it has.
///
/// UTF-8 or Windows-1252; commas, semicolons or tabs. A row without a code, or with one that was there already, is left out with
/// a finding. A cell that cannot be read, or holds what cannot be (a decile of 11), leaves the area without that figure, with
/// a finding. An empty cell is not known, and never zero.
///
/// # Errors
/// `import.column-missing` where the table lacks a column that is asked for, `import.column-twice` where one of them stands
/// twice, and what else can be wrong with a sheet as a whole.
pub fn read_small_areas(table: &[u8], columns: &SmallAreaColumns) -> Result<SmallAreaImport> {
    let table = Table::read("table", table)?;
    require(columns, &table.header)?;
    let places: HashMap<&str, usize> = table.header.iter().enumerate().map(|(place, name)| (name.as_str(), place)).collect();
    let mut findings = Findings::default();
    table.notices.iter().for_each(|notice| findings.add(notice.clone()));
    let (mut seen, mut areas) = (HashSet::new(), Vec::new());
    for row in &table.rows {
        let reading = Reading { row, places: &places, columns };
        if row.width != table.header.len() {
            let detail = format!("the row has {} cells; the header has {}", row.width, table.header.len());
            findings.add(Issue::warning(Code::ImportRowRagged, format!("row {}", row.number), detail));
        }
        let path = || reading.path(&columns.code);
        let Some(code) = reading.cell(&columns.code).and_then(|code| NonEmpty::new(code).ok()) else {
            findings.add(Issue::error(Code::ImportCellMissing, path(), "the row has no code; it is left out"));
            continue;
        };
        if !seen.insert(code.clone()) {
            findings.add(Issue::error(Code::SmallAreaTwice, path(), "the code was there already; the row is left out"));
            continue;
        }
        areas.push(reading.area(code, &mut findings));
    }
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let placed = count(areas.iter().filter(|area| area.point.is_some()).count());
    findings.counts.sort_by_key(|counted| counted.code);
    Ok(SmallAreaImport { areas, issues: findings.listed, counts: findings.counts, rows_read: count(table.rows.len()), placed })
}

/// Every column that is asked for is there once, and no figure is asked for twice.
fn require(columns: &SmallAreaColumns, header: &[String]) -> Result<()> {
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let wrong = |code, detail| Err(FingerpostError::import(code, "table row 1", detail));
    for column in columns.asked() {
        match header.iter().filter(|name| **name == column).count() {
            0 => {
                let meant = nearest(column, &header).map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
                return wrong(Code::ImportColumnMissing, format!("the table has no column `{column}`{meant}"));
            }
            1 => {}
            _ => return wrong(Code::ImportColumnTwice, format!("the column `{column}` stands twice")),
        }
    }
    let mut figures = HashSet::new();
    match columns.figures.iter().find(|column| !figures.insert(column.as_str())) {
        Some(column) => wrong(Code::ImportColumnTwice, format!("the column `{column}` is asked for twice")),
        None => Ok(()),
    }
}
