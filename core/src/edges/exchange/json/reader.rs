//! The state of reading: the text, how far it has been read, and the path to there.

use super::fault::Fault;
use super::place::{Step, line_and_column, place};
use crate::ground::error::Code;

/// How deep lists and objects may nest.
pub(super) const DEEPEST: usize = 64;

/// A JSON text and how far it has been read.
pub(super) struct Reader<'de> {
    pub(super) text: &'de str,
    pub(super) at: usize,
    pub(super) path: Vec<Step<'de>>,
    depth: usize,
}

impl<'de> Reader<'de> {
    pub(super) fn new(text: &'de str) -> Self {
        Self { text, at: 0, path: Vec::new(), depth: 0 }
    }

    /// The next byte that is no white space, without passing it.
    pub(super) fn peek(&mut self) -> Option<u8> {
        while let Some(byte) = self.byte() {
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
                return Some(byte);
            }
            self.at += 1;
        }
        None
    }

    /// The byte at which the reader stands.
    pub(super) fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Passes that byte where it comes next, after white space.
    pub(super) fn pass(&mut self, wanted: u8) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    /// The place of something at an offset, for errors.
    pub(super) fn place(&self, offset: usize) -> String {
        place(self.text, &self.path, offset)
    }

    pub(super) fn line_and_column(&self, offset: usize) -> String {
        line_and_column(self.text, offset)
    }

    /// A breach of the grammar at the place reached.
    pub(super) fn syntax(&self, detail: &str) -> Fault {
        let ended = self.at >= self.text.len();
        let detail = if ended { format!("the text ends here, but {detail}") } else { detail.to_owned() };
        Fault::new(Code::ImportJsonSyntax, detail).at(|| self.place(self.at))
    }

    /// Goes into a list or an object whose first byte has been passed.
    pub(super) fn enter(&mut self) -> Result<(), Fault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            let detail = format!("lists and objects are nested more than {DEEPEST} deep");
            return Err(Fault::new(Code::ImportTooDeep, detail).at(|| self.place(self.at - 1)));
        }
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// The end of the text, but for white space.
    pub(super) fn finish(&mut self) -> Result<(), Fault> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.syntax("the text goes on after its end: there is one value, and nothing after it")),
        }
    }

    /// Why what stands here cannot be a value.
    pub(super) fn no_value(&self) -> Fault {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let starts = |word: &str| rest.starts_with(word);
        self.syntax(match self.byte() {
            None => "a value is missing",
            Some(b'}' | b']') => "a value is missing before the bracket; a comma too many is the usual reason",
            Some(b',') => "a value is missing before the comma",
            Some(b'\'') => "texts stand in double quotation marks",
            Some(b'/' | b'#') => "JSON has no comments",
            Some(b'+' | b'.') => "a number begins with a digit or a minus sign",
            _ if starts("NaN") || starts("Inf") || starts("nan") || starts("inf") => {
                "JSON has no such number; leave the field out"
            }
            _ if starts("True") || starts("False") || starts("None") => "it is written `true`, `false` or `null`",
            Some(_) => "a value is expected: a text in double quotation marks, a number, `true`, `false`, `null`, `[` or `{`",
        })
    }
}
