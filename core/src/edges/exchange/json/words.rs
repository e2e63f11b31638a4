//! How kinds of value are called in errors, and which name was probably meant.

use serde::de::{Expected, Unexpected};

/// What was expected, in words of the file and not of the program.
pub(super) fn expected_words(expected: &dyn Expected) -> String {
    let said = expected.to_string();
    let words = match said.as_str() {
        "u8" => "a whole number from 0 to 255",
        "u16" => "a whole number from 0 to 65,535",
        "u32" => "a whole number from 0 to 4,294,967,295",
        "u64" | "usize" => "a whole number from 0",
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number",
        "f32" | "f64" => "a number",
        "a boolean" => "`true` or `false`",
        "a string" | "a borrowed string" | "string" => "a text",
        "a sequence" => "a list",
        "a map" => "an object",
        "unit" => "`null`",
        other if other.starts_with("struct ") || other.starts_with("enum ") => "an object",
        _ => return said,
    };
    words.to_owned()
}

/// What was found, without its value.
pub(super) fn unexpected_words(found: Unexpected<'_>) -> &'static str {
    match found {
        Unexpected::Bool(_) => "`true` or `false`",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "a whole number",
        Unexpected::Float(_) => "a number with decimals",
        Unexpected::Char(_) | Unexpected::Str(_) | Unexpected::Bytes(_) => "a text",
        Unexpected::Unit | Unexpected::Option => "`null`",
        Unexpected::Seq => "a list",
        Unexpected::Map => "an object",
        _ => "a value of another kind",
    }
}

/// The allowed name closest to the one found, where one is close enough to be a slip.
pub(in crate::edges::exchange) fn nearest<'a>(found: &str, allowed: &[&'a str]) -> Option<&'a str> {
    if found.chars().count() > 40 {
        return None;
    }
    let folded = fold(found);
    let scored = allowed.iter().map(|name| (distance(&folded, &fold(name)), *name));
    scored.filter(|(distance, name)| *distance <= 1 + name.chars().count() / 4).min().map(|(_, name)| name)
}

fn fold(name: &str) -> Vec<char> {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// How many characters must be put in, taken out or exchanged to make one text of the other.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut before = i + 1;
        let mut next = vec![before];
        for (right, above) in b.iter().zip(row.iter().skip(1)) {
            let kept = diagonal + usize::from(left != right);
            before = kept.min(before + 1).min(above + 1);
            diagonal = *above;
            next.push(before);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
