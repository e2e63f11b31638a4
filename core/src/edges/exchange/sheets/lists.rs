//! Several items in one cell, separated by semicolons.
//!
//! A semicolon or backslash that belongs to an item is written with a backslash before it.

/// The items of a cell.
pub(super) fn split(cell: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    let mut characters = cell.chars();
    while let Some(character) = characters.next() {
        let kept = match character {
            ';' => {
                items.push(String::new());
                continue;
            }
            '\\' => characters.next().unwrap_or('\\'),
            other => other,
        };
        if let Some(item) = items.last_mut() {
            item.push(kept);
        }
    }
    items.into_iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
}

/// A cell of items.
pub(super) fn join<T: ToString>(items: &[T]) -> String {
    let written: Vec<String> = items.iter().map(|item| item.to_string().replace('\\', "\\\\").replace(';', "\\;")).collect();
    written.join("; ")
}
