//! Content lines: folded at 75 bytes, ended by CR LF, texts escaped.

/// The longest line, in bytes, without its end.
const LONGEST: usize = 75;

/// A calendar in the making.
#[derive(Debug, Default)]
pub(super) struct Lines {
    text: String,
}

impl Lines {
    /// A line whose value needs no escaping.
    pub(super) fn line(&mut self, name: &str, value: impl std::fmt::Display) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A line whose value is a text for people.
    pub(super) fn words(&mut self, name: &str, text: &str) {
        self.fold(&format!("{name}:{}", escaped(text)));
    }

    /// Lines as they are, each whole.
    pub(super) fn block(&mut self, lines: &[&str]) {
        lines.iter().for_each(|line| self.fold(line));
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Writes a line, broken so that no part is longer than 75 bytes and no character is cut.
    fn fold(&mut self, line: &str) {
        let mut width = 0;
        for character in line.chars() {
            if width + character.len_utf8() > LONGEST {
                self.text.push_str("\r\n ");
                width = 1;
            }
            self.text.push(character);
            width += character.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

/// A text as RFC 5545 section 3.3.11 writes it. Control characters, which no calendar may hold, are left out.
fn escaped(text: &str) -> String {
    let mut found = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => found.push_str("\\\\"),
            ';' => found.push_str("\\;"),
            ',' => found.push_str("\\,"),
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' => found.push_str("\\n"),
            '\t' => found.push('\t'),
            control if control.is_control() => {}
            plain => found.push(plain),
        }
    }
    found
}
