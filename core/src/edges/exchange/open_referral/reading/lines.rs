//! Texts with an object a line, which are no JSON as a whole.

/// The lines of a text that is one object a line, each with its number; none where it is no such text. A comma at the end of a
/// line is left out.
pub(super) fn objects(text: &[u8]) -> Option<Vec<(usize, &[u8])>> {
    let lines = text.split(|byte| *byte == b'\n').enumerate();
    let filled: Vec<_> = lines
        .map(|(number, line)| (number + 1, line.trim_ascii()))
        .filter(|(_, line)| !line.is_empty())
        .map(|(number, line)| (number, line.strip_suffix(b",").unwrap_or(line)))
        .collect();
    let object = |line: &[u8]| line.starts_with(b"{") && line.ends_with(b"}");
    let objects = filled.iter().filter(|(_, line)| object(line)).count();
    // Broken lines are findings of their own; a text of which most lines are none is no such text.
    (filled.len() > 1 && objects * 10 >= filled.len() * 9 && filled.first().is_some_and(|(_, line)| object(line)))
        .then_some(filled)
}
