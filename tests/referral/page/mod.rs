//! The two tables of `docs/referrals.md`, read as a rule book: the page and the code say the same.

mod events;
mod states;

use fingerpost_tests::{root, text};

pub(crate) use events::EventTable;

/// The rows of the table whose heading begins with a word, cell by cell.
fn rows(first_heading: &str) -> Vec<Vec<String>> {
    let page = text(&root().join("docs/referrals.md"));
    let cells = |line: &str| line.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let of_table = page
        .lines()
        .skip_while(|line| !line.starts_with(&format!("| {first_heading} |")))
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let rows: Vec<Vec<String>> = of_table.map(cells).collect();
    assert!(!rows.is_empty(), "the page has a table of `{first_heading}`");
    rows
}

/// The words of a cell that stand in back-ticks.
fn ticked(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}
