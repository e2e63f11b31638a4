//! Numbers.

use super::fault::Fault;
use super::reader::Reader;
use crate::ground::error::Code;

/// A number as it is handed on: whole where it is written so and fits, otherwise the nearest floating-point number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Number {
    Whole(u64),
    Negative(i64),
    Decimal(f64),
}

impl Reader<'_> {
    /// Reads a number; the reader stands at its minus sign or first digit.
    pub(super) fn number(&mut self) -> Result<Number, Fault> {
        let begin = self.at;
        let negative = self.byte() == Some(b'-');
        self.at += usize::from(negative);
        if self.byte() == Some(b'0') {
            self.at += 1;
            if self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
                return Err(self.syntax("a number does not begin with a zero"));
            }
        } else {
            self.digits()?;
        }
        let mut whole = true;
        if self.byte() == Some(b'.') {
            whole = false;
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            whole = false;
            self.at += 1;
            self.at += usize::from(matches!(self.byte(), Some(b'+' | b'-')));
            self.digits()?;
        }
        let text = self.text.get(begin..self.at).unwrap_or_default();
        if whole
            && !negative
            && let Ok(number) = text.parse()
        {
            return Ok(Number::Whole(number));
        }
        if whole
            && text != "-0"
            && let Ok(number) = text.parse()
        {
            return Ok(Number::Negative(number));
        }
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Number::Decimal(number)),
            _ => Err(Fault::new(Code::ImportJsonType, "the number is too large to be used").at(|| self.place(begin))),
        }
    }

    /// Passes digits, at least one.
    fn digits(&mut self) -> Result<(), Fault> {
        let begin = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == begin { Err(self.syntax("a digit is missing in a number")) } else { Ok(()) }
    }
}
