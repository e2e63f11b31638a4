//! Directories kept in spreadsheets.

use fingerpost::{Directory, FingerpostError, ImportMode, NonEmpty, SheetExport, SheetImport, SheetSet, UkDivision};

/// Reads a directory from sheets, each the bytes of a CSV file.
///
/// # Errors
/// `import.rows-faulty` with every finding where rows are faulty and all or nothing is asked for; the findings
/// themselves where a sheet as a whole or its header is faulty.
#[uniffi::export]
pub fn read_sheets(
    sheets: SheetSet,
    area: NonEmpty,
    division: UkDivision,
    mode: ImportMode,
) -> Result<SheetImport, FingerpostError> {
    fingerpost::import_sheets(&sheets, area, division, mode)
}

/// Writes a directory as sheets, and says what they have no place for.
///
/// # Errors
/// The code of the field that breaks its rule.
#[uniffi::export]
pub fn write_sheets(directory: Directory) -> Result<SheetExport, FingerpostError> {
    Ok(fingerpost::export_sheets(&directory))
}
