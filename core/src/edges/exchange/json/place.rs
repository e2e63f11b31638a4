//! Where something stands: as a JSON Pointer, and as line and column.

use std::borrow::Cow;

use crate::ground::text::can_be_shown;

/// One step from a value to a value inside it.
#[derive(Debug, Clone)]
pub(super) enum Step<'de> {
    /// The value of that name.
    Name(Cow<'de, str>),
    /// The value at that place of a list, counted from zero.
    Index(usize),
}

/// A pointer with line and column: `/activities/3/price (line 40 column 12)`; for the whole, line and column alone.
pub(super) fn place(text: &str, path: &[Step<'_>], offset: usize) -> String {
    let mut shown = String::new();
    for step in path {
        match step {
            Step::Index(index) => shown.push_str(&format!("/{index}")),
            Step::Name(name) => push_name(&mut shown, name),
        }
    }
    let space = if shown.is_empty() { "" } else { " " };
    format!("{shown}{space}({})", line_and_column(text, offset))
}

/// `line 40 column 12`, both counted from one, columns in characters.
pub(super) fn line_and_column(text: &str, offset: usize) -> String {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    format!("line {line} column {column}")
}

/// Adds the step to the value of a name to a pointer.
pub(super) fn push_name(pointer: &mut String, name: &str) {
    pointer.push('/');
    pointer.push_str(&short(name).replace('~', "~0").replace('/', "~1"));
}

/// A name as an error shows it. One that could be no name of a field may be personal, and is not repeated.
pub(in crate::edges::exchange) fn short(name: &str) -> &str {
    if can_be_shown(name) || is_field_name(name) { name } else { "…" }
}

/// Names as other formats write their fields: `resourceType`, `address_1`, `@type`. Longer numbers are no part of them.
fn is_field_name(name: &str) -> bool {
    let mut letters = name.strip_prefix('@').unwrap_or(name).bytes();
    name.len() <= 48
        && letters.next().is_some_and(|first| first.is_ascii_lowercase() || first == b'_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == b'_')
        && name.bytes().filter(u8::is_ascii_digit).count() <= 2
}
