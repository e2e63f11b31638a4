//! A sheet as a header and rows.

use super::decode::decode;
use super::quotes::{separator, unclosed};
use crate::ground::error::{Code, FingerpostError, Issue, Result};

/// How many columns a sheet may have.
const MOST_COLUMNS: usize = 1_000;
/// How many rows a sheet may have.
const MOST_ROWS: usize = 1_000_000;

/// One row below the header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::edges::exchange) struct Row {
    /// Its number as the spreadsheet shows it: the header is row 1.
    pub(in crate::edges::exchange) number: u32,
    /// Its cells, trimmed, as many as the header has.
    pub(in crate::edges::exchange) cells: Vec<String>,
    /// How many cells it had.
    pub(in crate::edges::exchange) width: usize,
    /// Whether a cell beyond the header holds something.
    pub(in crate::edges::exchange) overflows: bool,
}

/// A sheet: its header, its rows, and what was noticed about the file as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::edges::exchange) struct Table {
    pub(in crate::edges::exchange) header: Vec<String>,
    pub(in crate::edges::exchange) rows: Vec<Row>,
    pub(in crate::edges::exchange) notices: Vec<Issue>,
}

impl Table {
    /// Reads a sheet; `name` stands in errors (`sites.csv`). Empty rows are passed over.
    pub(in crate::edges::exchange) fn read(name: &str, bytes: &[u8]) -> Result<Self> {
        let (text, recoded) = decode(bytes).map_err(|error| error.at(name))?;
        let separator = separator(&text);
        if let Some(row) = unclosed(&text, separator) {
            let detail = "a quotation mark opens here and never closes";
            return Err(FingerpostError::import(Code::ImportQuoteUnclosed, format!("{name} row {row}"), detail));
        }
        let mut notices = Vec::new();
        if recoded {
            notices.push(Issue::notice(Code::ImportRecoded, name, "the sheet is written in Windows-1252 and was read as such"));
        }
        if separator != b',' {
            let called = if separator == b'\t' { "tabs" } else { "semicolons" };
            notices.push(Issue::notice(Code::ImportDelimiter, name, format!("the sheet separates its cells by {called}")));
        }
        let mut records =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
        let mut header: Option<Vec<String>> = None;
        let mut rows = Vec::new();
        let mut record = csv::StringRecord::new();
        let mut number = 0;
        loop {
            let begin = usize::try_from(records.position().byte()).unwrap_or(usize::MAX);
            let more = records.read_record(&mut record).map_err(|_| {
                FingerpostError::import(Code::ImportCellFormat, format!("{name} row {}", number + 1), "the row cannot be read")
            })?;
            if !more {
                break;
            }
            number += 1 + blank_rows(&text, begin);
            let cells: Vec<String> = record.iter().map(|cell| cell.trim().to_owned()).collect();
            if cells.iter().all(String::is_empty) {
                continue;
            }
            if cells.len() > MOST_COLUMNS || rows.len() >= MOST_ROWS {
                let detail = format!("a sheet has at most {MOST_COLUMNS} columns and {MOST_ROWS} rows");
                return Err(FingerpostError::import(Code::ImportTooMany, format!("{name} row {number}"), detail));
            }
            match &header {
                None => header = Some(cells),
                Some(header) => rows.push(row(number, cells, header.len())),
            }
        }
        let header =
            header.ok_or_else(|| FingerpostError::import(Code::ImportSheetEmpty, name, "the sheet has no header row"))?;
        Ok(Self { header, rows, notices })
    }
}

fn row(number: u32, mut cells: Vec<String>, columns: usize) -> Row {
    let width = cells.len();
    let overflows = cells.iter().skip(columns).any(|cell| !cell.is_empty());
    cells.resize(columns, String::new());
    Row { number, cells, width, overflows }
}

/// How many empty lines stand before the next row. The reader passes over them, the spreadsheet counts them.
fn blank_rows(text: &str, begin: usize) -> u32 {
    let bytes = text.as_bytes();
    let mut before = begin.checked_sub(1).and_then(|before| bytes.get(before)).copied();
    let mut blank = 0;
    for byte in bytes.iter().skip(begin) {
        match byte {
            b'\n' if before == Some(b'\r') => {}
            b'\n' | b'\r' => blank += 1,
            _ => break,
        }
        before = Some(*byte);
    }
    blank
}
