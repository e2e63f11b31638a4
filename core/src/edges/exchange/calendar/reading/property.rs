//! One property: its name, its parameters, its value, each with its place.

use super::unfold::{Line, Spot};

/// A property of a calendar, in capital letters where case does not matter.
#[derive(Debug, Clone)]
pub(super) struct Property {
    pub(super) name: String,
    parameters: Vec<(String, String)>,
    pub(super) value: String,
    /// Where the name begins.
    pub(super) at: Spot,
    line: Line<'static>,
    value_at: usize,
}

/// How many parameters a property may have.
const MOST_PARAMETERS: usize = 100;

impl Property {
    /// Reads a line; where it cannot be read, what is wrong and where.
    pub(super) fn read(line: &Line<'_>) -> Result<Self, (Spot, &'static str)> {
        let text = line.text.as_ref();
        let wrong = |offset: usize, what| Err((line.spot(offset), what));
        let end = text.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-')).unwrap_or(text.len());
        if end == 0 {
            return wrong(0, "a line begins with the name of a property, in letters, digits and hyphens");
        }
        let name = text.get(..end).unwrap_or_default().to_ascii_uppercase();
        let (mut at, mut parameters) = (end, Vec::new());
        while text.get(at..).is_some_and(|rest| rest.starts_with(';')) {
            let rest = text.get(at + 1..).unwrap_or_default();
            let Some(equals) =
                rest.find(['=', ':', ';']).filter(|place| rest.get(*place..).is_some_and(|rest| rest.starts_with('=')))
            else {
                return wrong(at + 1, "a parameter is written `NAME=value`");
            };
            let begin = at + 1 + equals + 1;
            let Some(length) = parameter_length(text.get(begin..).unwrap_or_default()) else {
                return wrong(begin, "a quotation mark opens in a parameter and never closes");
            };
            let value = text.get(begin..begin + length).unwrap_or_default();
            let value = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value);
            parameters.push((rest.get(..equals).unwrap_or_default().to_ascii_uppercase(), value.to_owned()));
            if parameters.len() > MOST_PARAMETERS {
                return wrong(at, "the property has too many parameters");
            }
            at = begin + length;
        }
        if !text.get(at..).is_some_and(|rest| rest.starts_with(':')) {
            return wrong(at, "a colon is missing between the name of a property and its value");
        }
        let value = text.get(at + 1..).unwrap_or_default().to_owned();
        Ok(Self { name, parameters, value, at: line.spot(0), line: line.owned(), value_at: at + 1 })
    }

    /// The value of a parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Where a byte of the value stands in the file.
    pub(super) fn spot(&self, offset: usize) -> Spot {
        self.line.spot(self.value_at + offset)
    }
}

/// How long the value of a parameter is: up to the next `;` or `:` outside quotation marks.
fn parameter_length(text: &str) -> Option<usize> {
    let mut quoted = false;
    for (place, letter) in text.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            ';' | ':' if !quoted => return Some(place),
            _ => {}
        }
    }
    (!quoted).then_some(text.len())
}
