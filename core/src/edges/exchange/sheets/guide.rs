//! The tables of `docs/spreadsheets.md`.

use super::columns::SHEETS;

/// The columns of every sheet as Markdown tables: what `docs/spreadsheets.md` shows.
#[must_use]
pub fn spreadsheet_columns() -> String {
    let mut text = String::new();
    for sheet in SHEETS {
        text.push_str(&format!("## {}\n\n{}\n\n| column | example | what it says |\n|---|---|---|\n", sheet.file, sheet.about));
        for column in sheet.columns {
            let needed = if column.required { " (needed)" } else { "" };
            let example = if column.example.is_empty() { String::new() } else { format!("`{}`", column.example) };
            text.push_str(&format!("| `{}`{needed} | {example} | {} |\n", column.name, column.about));
        }
        text.push('\n');
    }
    text
}
