//! Writing rows, so that no spreadsheet program takes a text for a formula.

use super::columns::Sheet;
use crate::ground::text::guarded;

/// One row to write.
#[derive(Debug, Default)]
pub(super) struct Line {
    cells: Vec<(&'static str, String)>,
}

impl Line {
    /// A text: where it begins like a formula, a single quotation mark goes before it.
    pub(super) fn text(mut self, column: &'static str, text: impl ToString) -> Self {
        self.cells.push((column, guarded(&text.to_string())));
        self
    }

    /// A text that may be missing.
    pub(super) fn maybe<T: ToString>(self, column: &'static str, text: Option<&T>) -> Self {
        match text {
            Some(text) => self.text(column, text.to_string()),
            None => self,
        }
    }

    /// A number, which stays one: `-3.0276` is no formula.
    pub(super) fn number(mut self, column: &'static str, number: Option<impl ToString>) -> Self {
        self.cells.extend(number.map(|number| (column, number.to_string())));
        self
    }

    fn cell(&self, column: &str) -> &str {
        self.cells.iter().find(|(name, _)| *name == column).map_or("", |(_, cell)| cell)
    }
}

/// A sheet as bytes: UTF-8 with a byte order mark, without which spreadsheet programs take it for something else.
pub(super) fn sheet(sheet: &Sheet, lines: impl Iterator<Item = Line>) -> Option<Vec<u8>> {
    let mut lines = lines.peekable();
    lines.peek()?;
    let mut bytes = Vec::from(*b"\xef\xbb\xbf");
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
    // Writing to memory cannot fail.
    let _ = writer.write_record(sheet.columns.iter().map(|column| column.name));
    for line in lines {
        let _ = writer.write_record(sheet.columns.iter().map(|column| line.cell(column.name)));
    }
    let _ = writer.flush();
    drop(writer);
    Some(bytes)
}
