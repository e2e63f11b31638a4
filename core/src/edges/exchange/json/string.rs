//! Texts in quotation marks.

use std::borrow::Cow;

use super::fault::Fault;
use super::reader::Reader;
use crate::ground::error::Code;

/// The longest text taken, in bytes.
const LONGEST: usize = 1 << 20;

impl<'de> Reader<'de> {
    /// Reads a text; the reader stands at its first quotation mark.
    pub(super) fn string(&mut self) -> Result<Cow<'de, str>, Fault> {
        let begin = self.at;
        self.at += 1;
        let mut plain = self.at;
        let mut written: Option<String> = None;
        let text = loop {
            match self.byte() {
                Some(b'"') => {
                    let rest = self.text.get(plain..self.at).unwrap_or_default();
                    self.at += 1;
                    break match written {
                        None => Cow::Borrowed(rest),
                        Some(before) => Cow::Owned(before + rest),
                    };
                }
                Some(b'\\') => {
                    let rest = self.text.get(plain..self.at).unwrap_or_default();
                    let written = written.get_or_insert_with(String::new);
                    written.push_str(rest);
                    written.push(self.escape()?);
                    plain = self.at;
                }
                Some(0..=0x1f) => {
                    return Err(
                        self.syntax("a text holds a line break, a tab or another control character; write `\\n` or `\\t`")
                    );
                }
                Some(_) => self.at += 1,
                None => return Err(self.syntax("the closing quotation mark of a text is missing")),
            }
        };
        if text.len() > LONGEST {
            let detail = format!("the text has {} bytes; at most {LONGEST} are allowed", text.len());
            return Err(Fault::new(Code::TextTooLong, detail).at(|| self.place(begin)));
        }
        Ok(text)
    }

    /// Reads an escape; the reader stands at its backslash.
    fn escape(&mut self) -> Result<char, Fault> {
        self.at += 1;
        let plain = match self.byte() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return Err(self.syntax("there is no such escape; a backslash itself is written `\\\\`")),
        };
        self.at += 1;
        Ok(plain)
    }

    /// Reads one or two `uXXXX`; the reader stands at the `u`.
    fn unicode(&mut self) -> Result<char, Fault> {
        let begin = self.at;
        let half = |reader: &Self| {
            let detail = "`\\u` names half of a character; the other half must follow";
            Fault::new(Code::ImportEncoding, detail).at(|| reader.place(begin - 1))
        };
        let first = self.four_digits()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first).ok_or_else(|| half(self));
        }
        if self.byte() != Some(b'\\') {
            return Err(half(self));
        }
        self.at += 1;
        if self.byte() != Some(b'u') {
            return Err(half(self));
        }
        let second = self.four_digits()?;
        if !(0xdc00..0xe000).contains(&second) {
            return Err(half(self));
        }
        char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)).ok_or_else(|| half(self))
    }

    fn four_digits(&mut self) -> Result<u32, Fault> {
        self.at += 1;
        let mut value = 0;
        for _ in 0..4 {
            let digit = self.byte().and_then(|byte| char::from(byte).to_digit(16));
            value = value * 16 + digit.ok_or_else(|| self.syntax("`\\u` takes four digits from 0 to 9 and A to F"))?;
            self.at += 1;
        }
        Ok(value)
    }
}
