//! A table with its columns, and the cells of a row.

use crate::edges::exchange::findings::Findings;
use crate::edges::exchange::json::nearest;
use crate::edges::exchange::table::{Row, Table};
use crate::ground::error::{Code, FingerpostError, Issue, Result};
use crate::ground::time::{Date, Timestamp};

/// A table, and where the columns stand that are read.
pub(super) struct Columns<const N: usize> {
    name: &'static str,
    names: [&'static str; N],
    places: [Option<usize>; N],
    table: Table,
}

/// A cell that is needed and cannot be read; the finding is made, and the row left out.
pub(super) struct Unread;

impl<const N: usize> Columns<N> {
    /// Reads a table; the first `needed` of these columns have to be there.
    pub(super) fn read(name: &'static str, bytes: &[u8], names: [&'static str; N], needed: usize) -> Result<Self> {
        let table = Table::read(name, bytes)?;
        let wrong = |code, detail| FingerpostError::import(code, format!("{name} row 1"), detail);
        let mut places = [None; N];
        for (number, (column, place)) in names.iter().zip(&mut places).enumerate() {
            let mut found = (0..).zip(&table.header).filter(|(_, known)| known == column).map(|(place, _)| place);
            *place = found.next();
            if found.next().is_some() {
                return Err(wrong(Code::ImportColumnTwice, format!("the column `{column}` stands twice")));
            }
            if place.is_none() && number < needed {
                let header: Vec<&str> = table.header.iter().map(String::as_str).collect();
                let meant = nearest(column, &header).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                return Err(wrong(Code::ImportColumnMissing, format!("the table has no column `{column}`{meant}")));
            }
        }
        Ok(Self { name, names, places, table })
    }

    pub(super) fn rows(&self) -> &[Row] {
        &self.table.rows
    }

    pub(super) fn notices(&self) -> &[Issue] {
        &self.table.notices
    }

    /// A cell; none where it is empty or the column is not there.
    pub(super) fn cell<'a>(&self, row: &'a Row, column: usize) -> Option<&'a str> {
        let place = self.places.get(column).copied()??;
        row.cells.get(place).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// A cell that has to be there.
    pub(super) fn needed<'a>(
        &self,
        row: &'a Row,
        column: usize,
        findings: &mut Findings,
    ) -> std::result::Result<&'a str, Unread> {
        self.cell(row, column).ok_or_else(|| {
            let detail = "the cell is empty; the row is left out";
            findings.add(Issue::error(Code::ImportCellMissing, self.path(row, column), detail));
            Unread
        })
    }

    /// A word of a vocabulary, in upper or lower case.
    pub(super) fn word<T: std::str::FromStr>(
        &self,
        row: &Row,
        column: usize,
        text: &str,
        findings: &mut Findings,
    ) -> std::result::Result<T, Unread> {
        text.parse().or_else(|_| text.to_ascii_lowercase().parse()).map_err(|_| {
            let detail = "there is no such word; the row is left out";
            findings.add(Issue::error(Code::KindUnknown, self.path(row, column), detail));
            Unread
        })
    }

    /// A moment, or a day, which counts as its first moment.
    pub(super) fn moment(&self, row: &Row, column: usize, findings: &mut Findings) -> std::result::Result<Timestamp, Unread> {
        let text = self.needed(row, column, findings)?;
        let day = || text.parse::<Date>().ok().and_then(|_| format!("{text}T00:00:00Z").parse().ok());
        text.parse().ok().or_else(day).ok_or_else(|| {
            let detail = "a moment is written `2026-11-23T09:00:00Z`, and a day `2026-11-23`; the row is left out";
            findings.add(Issue::error(Code::TimeTimestampFormat, self.path(row, column), detail));
            Unread
        })
    }

    /// A day; of a moment its day in the United Kingdom.
    pub(super) fn day(&self, row: &Row, column: usize, findings: &mut Findings) -> std::result::Result<Date, Unread> {
        let text = self.needed(row, column, findings)?;
        text.parse().ok().or_else(|| text.parse::<Timestamp>().ok().map(Timestamp::uk_date)).ok_or_else(|| {
            let detail = "a day is written `2026-11-23`; the row is left out";
            findings.add(Issue::error(Code::TimeDateFormat, self.path(row, column), detail));
            Unread
        })
    }

    /// Yes or no; none where the cell is empty.
    pub(super) fn truth(&self, row: &Row, column: usize, findings: &mut Findings) -> std::result::Result<Option<bool>, Unread> {
        let Some(text) = self.cell(row, column) else { return Ok(None) };
        let is = |words: [&str; 3]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
        if is(["true", "yes", "1"]) {
            Ok(Some(true))
        } else if is(["false", "no", "0"]) {
            Ok(Some(false))
        } else {
            let detail = "the cell says neither yes nor no; the row is left out";
            findings.add(Issue::error(Code::ImportCellFormat, self.path(row, column), detail));
            Err(Unread)
        }
    }

    pub(super) fn path(&self, row: &Row, column: usize) -> String {
        format!("{} row {} column {}", self.name, row.number, self.names.get(column).copied().unwrap_or_default())
    }
}
