//! Texts that spreadsheet programs take for formulas.

/// The text, with a single quotation mark before it where a spreadsheet program would take it for a formula.
pub(crate) fn guarded(text: &str) -> String {
    if is_risky(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text behind [`guarded`]. A quotation mark that somebody typed before a letter stays.
pub(crate) fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_risky(rest)).unwrap_or(cell)
}

/// Whether a text begins like a formula: at once, or after spaces and quotation marks, which some programs pass over; wide forms of
/// the signs among them. A text that begins with our own mark before such a sign needs another, so that it comes back as it was.
fn is_risky(text: &str) -> bool {
    let passed_over =
        |letter: char| letter.is_whitespace() || letter.is_control() || matches!(letter, '"' | '\'' | '\u{feff}' | '\u{200b}');
    let rest = text.trim_start_matches(passed_over);
    text.trim_start_matches('\'').starts_with(['\t', '\r', '\n', '\0'])
        || rest.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%'])
}
