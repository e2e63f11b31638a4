//! Texts for people.

use crate::ground::text::NonEmpty;

/// The text behind its escapes, and where one stands that RFC 5545 does not know.
pub(super) fn unescaped(value: &str) -> (Option<NonEmpty>, Option<usize>) {
    let (mut text, mut odd) = (String::with_capacity(value.len()), None);
    let mut letters = value.char_indices();
    while let Some((place, letter)) = letters.next() {
        if letter != '\\' {
            text.push(letter);
            continue;
        }
        match letters.next().map(|(_, letter)| letter) {
            Some('n' | 'N') => text.push('\n'),
            Some(plain @ ('\\' | ';' | ',')) => text.push(plain),
            other => {
                odd = odd.or(Some(place));
                // A quotation mark or colon was meant as itself; anything else keeps its backslash.
                if !matches!(other, Some('"' | ':')) {
                    text.push('\\');
                }
                text.extend(other);
            }
        }
    }
    (NonEmpty::new(text).ok(), odd)
}
