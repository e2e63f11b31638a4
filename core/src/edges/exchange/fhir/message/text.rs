//! The message as plain text.

use super::html::TITLE;
use super::section::MessageHeading;

pub(super) fn plain_text(headings: &[MessageHeading]) -> String {
    let mut text = format!("{TITLE}\n");
    for heading in headings {
        text.push_str(&format!("\n{}\n", heading.title.to_uppercase()));
        for line in &heading.lines {
            // What belongs to one line stays one line, so that nobody can make another heading of it.
            let said =
                line.text.split(['\n', '\r']).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" / ");
            let said: String = said.chars().filter(|letter| !letter.is_control()).collect();
            text.push_str(&format!("{}: {said}\n", line.label));
        }
    }
    text
}
