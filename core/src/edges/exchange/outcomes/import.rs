//! Reading a table of answers.

use std::collections::HashMap;

use super::columns::ReadingColumns;
use super::row::Reading;
use crate::edges::exchange::assets::CodeCount;
use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::json::nearest;
use crate::edges::exchange::table::Table;
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::record::record;
use crate::model::outcome::{Measures, OutcomeReading};

record! {
    /// What came out of a table of answers. Every row is among the readings, or has a finding that says why not.
    ReadingImport {
        /// The readings, in the order of the table, the measures of a row in the order of its columns.
        readings: Vec<OutcomeReading>,
        /// The first 1,000 findings, each with row and column: what cannot be read, answers and scores that cannot be.
        issues: Vec<Issue>,
        /// All findings by code.
        counts: Vec<CodeCount>,
        /// How many rows the table has below its header.
        rows_read: u32,
    }
}

/// Reads a table of answers (CSV): one row for each referral and point, one column for each item or score.
///
/// UTF-8 or Windows-1252; commas, semicolons or tabs. An empty cell is no answer, and never zero. A row without referral, day or point is left
/// out with a finding. An answer that cannot be is kept in the reading, so that it is not lost, and is a finding; scoring counts it as missing.
///
/// ```
/// use fingerpost::{Code, Instrument, Measures, ReadingColumns, read_readings};
///
/// let columns = ReadingColumns::usual(Measures::builtin(), &[Instrument::Ucla3]);
/// let table = b"referral,point,on,ucla3.1,ucla3.2,ucla3.3\nr-1,start,2026-11-23,2,3,0\n";
/// let found = read_readings(table, &columns, Measures::builtin())?;
/// assert_eq!(found.readings[0].answers.len(), 3);
/// assert_eq!((found.issues[0].code, found.issues[0].path.as_str()), (Code::OutcomeAnswerRange, "row 2 column ucla3.3"));
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// # Errors
/// `import.column-missing` where the table lacks a column that is asked for or nothing says the point, `import.column-twice` where one of them
/// stands twice, [`Code::OutcomeMeasureUnknown`] and [`Code::OutcomeMeasureItem`] where a column is of a measure or item that is not known, and
/// what else can be wrong with a sheet as a whole.
pub fn read_readings(table: &[u8], columns: &ReadingColumns, measures: &Measures) -> Result<ReadingImport> {
    let table = Table::read("table", table)?;
    require(columns, &table.header)?;
    known(columns, measures)?;
    let places: HashMap<&str, usize> = table.header.iter().enumerate().map(|(place, name)| (name.as_str(), place)).collect();
    let mut findings = Findings::default();
    table.notices.iter().for_each(|notice| findings.add(notice.clone()));
    let mut readings = Vec::new();
    for row in &table.rows {
        if row.width != table.header.len() {
            let detail = format!("the row has {} cells; the header has {}", row.width, table.header.len());
            findings.add(Issue::warning(Code::ImportRowRagged, format!("row {}", row.number), detail));
        }
        Reading { row, places: &places, columns, measures }.into(&mut readings, &mut findings);
    }
    findings.counts.sort_by_key(|counted| counted.code);
    let rows_read = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    Ok(ReadingImport { readings, issues: findings.listed, counts: findings.counts, rows_read })
}

/// Every column that is asked for is there once, and something says the point.
fn require(columns: &ReadingColumns, header: &[String]) -> Result<()> {
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let wrong = |code, detail| Err(FingerpostError::import(code, "table row 1", detail));
    if columns.point.is_none() && columns.fixed_point.is_none() {
        return wrong(Code::ImportColumnMissing, "nothing says the point: name a column, or one point for all rows".to_owned());
    }
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
    Ok(())
}

/// Every column is of a measure and an item that are known.
fn known(columns: &ReadingColumns, measures: &Measures) -> Result<()> {
    for (place, answer) in columns.answers.iter().enumerate() {
        let measure = measures.require(&answer.instrument).map_err(|error| error.at(format!("/answers/{place}")))?;
        if measure.item(answer.item.as_str()).is_none() {
            let detail = format!("`{}` has no such item", answer.instrument);
            return Err(FingerpostError::invalid(Code::OutcomeMeasureItem, detail).at(format!("/answers/{place}/item")));
        }
    }
    for (place, score) in columns.scores.iter().enumerate() {
        measures.require(&score.instrument).map_err(|error| error.at(format!("/scores/{place}")))?;
    }
    Ok(())
}
