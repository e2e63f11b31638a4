//! Writing any value: two spaces a level, or all in one line.

use std::fmt::Write;

use super::value::{Shape, Value};

/// Writes a value over several lines, with a line break at the end. The digits of numbers stay as they are.
pub(in crate::edges::exchange) fn write_value(value: &Value<'_>) -> String {
    let mut text = String::new();
    write(value, Some(0), &mut text);
    text.push('\n');
    text
}

/// Writes a value in one line, without a line break.
pub(in crate::edges::exchange) fn write_line(value: &Value<'_>) -> String {
    let mut text = String::new();
    write(value, None, &mut text);
    text
}

fn write(value: &Value<'_>, level: Option<usize>, text: &mut String) {
    match &value.shape {
        Shape::Null => text.push_str("null"),
        Shape::Bool(answer) => text.push_str(if *answer { "true" } else { "false" }),
        Shape::Number(digits) => text.push_str(digits),
        Shape::Text(words) => quoted(words, text),
        Shape::List(items) => between('[', ']', items, level, text, |item, level, text| write(item, level, text)),
        Shape::Object(fields) => between('{', '}', fields, level, text, |(name, value), level, text| {
            quoted(name, text);
            text.push_str(if level.is_some() { ": " } else { ":" });
            write(value, level, text);
        }),
    }
}

fn between<T>(
    open: char,
    close: char,
    parts: &[T],
    level: Option<usize>,
    text: &mut String,
    one: impl Fn(&T, Option<usize>, &mut String),
) {
    let deeper = level.map(|level| level + 1);
    text.push(open);
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        line(deeper, text);
        one(part, deeper, text);
    }
    if !parts.is_empty() {
        line(level, text);
    }
    text.push(close);
}

fn line(level: Option<usize>, text: &mut String) {
    if let Some(level) = level {
        text.push('\n');
        (0..level).for_each(|_| text.push_str("  "));
    }
}

fn quoted(words: &str, text: &mut String) {
    text.push('"');
    for character in words.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            control if u32::from(control) < 0x20 => {
                let _ = write!(text, "\\u{:04x}", u32::from(control));
            }
            plain => text.push(plain),
        }
    }
    text.push('"');
}
