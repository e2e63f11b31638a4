//! Prints the column tables of `docs/spreadsheets.md`: `cargo run --example spreadsheets`.

use std::io::Write;

fn main() -> std::io::Result<()> {
    std::io::stdout().write_all(fingerpost::spreadsheet_columns().as_bytes())
}
