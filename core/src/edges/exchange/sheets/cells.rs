//! One row, cell by cell, with a finding for whatever cannot be read.

use std::str::FromStr;

use super::columns::Sheet;
use super::lists::split;
use super::values;
use crate::edges::exchange::findings::LISTED;
use crate::edges::exchange::json::nearest;
use crate::edges::exchange::table::{Row, Table};
use crate::ground::error::{Code, FingerpostError, Issue, Result, Severity};
use crate::ground::text::unguarded;
use crate::ground::time::Date;
use crate::model::provenance::Provenance;

/// Findings as they come in.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) listed: Vec<Issue>,
    pub(super) total: u32,
    pub(super) errors: u32,
}

impl Findings {
    pub(super) fn add(&mut self, issue: Issue) {
        self.total += 1;
        self.errors += u32::from(issue.severity == Severity::Error);
        if self.listed.len() < LISTED {
            self.listed.push(issue);
        }
    }
}

/// Where each column of a sheet stands in the file; faults of the header are findings.
pub(super) fn header(sheet: &Sheet, table: &Table, findings: &mut Findings) -> Vec<(&'static str, usize)> {
    let names: Vec<&str> = sheet.columns.iter().map(|column| column.name).collect();
    let mut places: Vec<(&'static str, usize)> = Vec::new();
    for (place, written) in table.header.iter().enumerate() {
        let folded: Vec<String> =
            written.to_lowercase().split([' ', '-', '_']).filter(|part| !part.is_empty()).map(str::to_owned).collect();
        let folded = folded.join("_");
        let path = format!("{} row 1 column {}", sheet.file, place + 1);
        match names.iter().find(|name| **name == folded) {
            Some(name) if places.iter().any(|(known, _)| known == name) => {
                findings.add(Issue::error(Code::ImportColumnTwice, path, format!("the column `{name}` stands twice")));
            }
            Some(name) => places.push((name, place)),
            None if folded.is_empty() && table.rows.iter().all(|row| row.cells.get(place).is_none_or(String::is_empty)) => {}
            None => {
                let shown: String = written.chars().take(40).collect();
                let meant = nearest(&folded, &names).map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
                findings.add(Issue::error(
                    Code::ImportColumnUnknown,
                    path,
                    format!("there is no column `{shown}` in this sheet{meant}"),
                ));
            }
        }
    }
    for column in sheet.columns.iter().filter(|column| column.required) {
        if !places.iter().any(|(name, _)| *name == column.name) {
            let detail = format!("the column `{}` is missing", column.name);
            findings.add(Issue::error(Code::ImportColumnMissing, format!("{} row 1", sheet.file), detail));
        }
    }
    places
}

/// One row of a sheet.
pub(super) struct Cells<'a> {
    pub(super) sheet: &'static Sheet,
    pub(super) row: &'a Row,
    pub(super) places: &'a [(&'static str, usize)],
    pub(super) findings: &'a mut Findings,
    /// Whether the row cannot be used.
    pub(super) faulty: bool,
}

impl Cells<'_> {
    /// The text of a cell, empty where there is none.
    pub(super) fn raw(&self, column: &str) -> String {
        let place = self.places.iter().find(|(name, _)| *name == column).map(|(_, place)| *place);
        let cell = place.and_then(|place| self.row.cells.get(place)).map(String::as_str).unwrap_or_default();
        unguarded(cell).to_owned()
    }

    /// Whether one of the cells holds something.
    pub(super) fn any(&self, columns: &[&str]) -> bool {
        columns.iter().any(|column| !self.raw(column).is_empty())
    }

    /// A finding about a cell; the row cannot be used.
    pub(super) fn fault(&mut self, column: &str, code: Code, detail: impl Into<String>) {
        let path = format!("{} row {} column {column}", self.sheet.file, self.row.number);
        self.findings.add(Issue::error(code, path, detail));
        self.faulty = true;
    }

    fn told<T>(&mut self, column: &str, read: Result<T, FingerpostError>) -> Option<T> {
        read.map_err(|error| self.fault(column, error.code(), error.detail())).ok()
    }

    /// A cell read in some way; none where it is empty or faulty.
    pub(super) fn read<T>(&mut self, column: &str, read: impl Fn(&str) -> Result<T>) -> Option<T> {
        let cell = self.raw(column);
        if cell.is_empty() {
            return None;
        }
        self.told(column, read(&cell))
    }

    /// A cell that holds a word, a name, a key.
    pub(super) fn get<T: FromStr<Err = FingerpostError>>(&mut self, column: &str) -> Option<T> {
        self.read(column, str::parse)
    }

    /// A cell that every row fills.
    pub(super) fn must<T: FromStr<Err = FingerpostError>>(&mut self, column: &str) -> Option<T> {
        self.filled(column).then(|| self.get(column)).flatten()
    }

    /// Whether a cell is filled that has to be.
    pub(super) fn filled(&mut self, column: &str) -> bool {
        let filled = self.any(&[column]);
        if !filled {
            self.fault(column, Code::ImportCellMissing, format!("`{column}` is empty; it is needed here"));
        }
        filled
    }

    /// A cell of several items.
    pub(super) fn list<T: FromStr<Err = FingerpostError>>(&mut self, column: &str) -> Vec<T> {
        self.items(column, str::parse)
    }

    /// A cell of several items, each read in some way.
    pub(super) fn items<T>(&mut self, column: &str, read: impl Fn(&str) -> Result<T>) -> Vec<T> {
        let items = split(&self.raw(column));
        items.iter().filter_map(|item| self.told(column, read(item))).collect()
    }

    pub(super) fn date(&mut self, column: &str) -> Option<Date> {
        self.read(column, values::date)
    }

    pub(super) fn number(&mut self, column: &str) -> Option<u32> {
        self.read(column, values::number)
    }

    /// Who said so, and when.
    pub(super) fn provenance(&mut self) -> Option<Provenance> {
        if !self.any(&["source", "checked_on"]) {
            return None;
        }
        let source = self.must("source")?;
        Some(Provenance { source, checked_on: self.date("checked_on") })
    }
}
