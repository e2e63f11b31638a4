//! A table as a sheet that is safe to open.

use super::{Cells, Table};
use crate::ground::record::record;
use crate::ground::text::{guarded, unguarded};

record! {
    /// How a table is written as a sheet.
    CsvOptions {
        [optional]
        /// Whether the byte order mark is left out, without which some spreadsheet programs show `é` as `Ã©`.
        without_mark: bool,
        /// Whether the header row is left out.
        without_header: bool,
    }
}

/// Writes a table as a sheet (CSV, RFC 4180): UTF-8, lines that end in CR LF, empty cells for what is not known.
///
/// No text becomes a formula: where one begins like a formula, also after spaces or quotation marks, a single quotation mark goes
/// before it, as it is in [`export_sheets`](crate::export_sheets). [`read_csv_text`] takes it away again. Numbers stay numbers, also
/// below zero. Lists of words are joined by commas.
///
/// ```
/// use fingerpost::{Catalogue, table};
///
/// let catalogue = Catalogue::from_json(br#"{
///     "area": "Newport", "division": "england_and_wales", "sites": [{ "id": "m", "name": "=1+1" }]
/// }"#)?;
/// let sheet = table::write_csv(&table::sites(&catalogue), &table::CsvOptions::new());
/// assert!(sheet.contains("m,'=1+1,"));
/// assert_eq!(table::read_csv_text("'=1+1"), "=1+1");
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn write_csv(table: &Table, options: &CsvOptions) -> String {
    let mut bytes = if options.without_mark { Vec::new() } else { Vec::from(*b"\xef\xbb\xbf") };
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
    // Writing to memory cannot fail.
    if !options.without_header {
        let _ = writer.write_record(table.columns().iter().map(super::Column::name));
    }
    for row in 0..table.rows() {
        let cells = table.columns().iter().map(|column| {
            let cell = column.cell(row).unwrap_or_default();
            if matches!(column.cells(), Cells::Text(_) | Cells::Words(_)) { guarded(&cell) } else { cell }
        });
        let _ = writer.write_record(cells);
    }
    let _ = writer.flush();
    drop(writer);
    String::from_utf8(bytes).unwrap_or_default()
}

/// The text of a cell that [`write_csv`] wrote. A quotation mark that somebody typed before a letter stays.
#[must_use]
pub fn read_csv_text(cell: &str) -> &str {
    unguarded(cell)
}
