use fingerpost::{ImportMode, NonEmpty, SheetSet, UkDivision, export_sheets, import_sheets};

/// Between one sheet and the next.
const DIVIDER: &[u8] = b"\n%%\n";

/// Six sheets in one text, in the order of their names here, with dividers between.
pub(super) fn check(bytes: &[u8]) {
    let mut parts = split(bytes).into_iter().map(|part| (!part.is_empty()).then(|| part.to_vec()));
    let mut next = || parts.next().flatten();
    let sheets =
        SheetSet { partners: next(), sites: next(), activities: next(), sessions: next(), features: next(), prices: next() };
    let area = || NonEmpty::new("Newport").expect("a name");
    let read = |sheets: &SheetSet, mode| import_sheets(sheets, area(), UkDivision::EnglandAndWales, mode);
    let Ok(taken) = read(&sheets, ImportMode::Partial) else { return };
    assert!(taken.rows_kept <= taken.rows_read);
    let written = export_sheets(&taken.directory);
    if !written.issues.is_empty() {
        return;
    }
    let again = read(&written.sheets, ImportMode::AllOrNothing).expect("our own sheets are taken");
    assert_eq!(again.directory, taken.directory, "our own sheets say the same");
}

fn split(mut bytes: &[u8]) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    while let Some(at) = bytes.windows(DIVIDER.len()).position(|window| window == DIVIDER) {
        parts.push(&bytes[..at]);
        bytes = &bytes[at + DIVIDER.len()..];
    }
    parts.push(bytes);
    parts
}
