//! Bytes to text: UTF-8, or what older spreadsheet programs write.

use std::borrow::Cow;

use crate::edges::exchange::source::{checked, utf8};
use crate::ground::error::Result;

/// What the bytes 128 to 159 mean in Windows-1252; five mean nothing.
const UPPER: [Option<char>; 32] = [
    Some('€'),
    None,
    Some('‚'),
    Some('ƒ'),
    Some('„'),
    Some('…'),
    Some('†'),
    Some('‡'),
    Some('ˆ'),
    Some('‰'),
    Some('Š'),
    Some('‹'),
    Some('Œ'),
    None,
    Some('Ž'),
    None,
    None,
    Some('‘'),
    Some('’'),
    Some('“'),
    Some('”'),
    Some('•'),
    Some('–'),
    Some('—'),
    Some('˜'),
    Some('™'),
    Some('š'),
    Some('›'),
    Some('œ'),
    None,
    Some('ž'),
    Some('Ÿ'),
];

/// The text, and whether it was written in Windows-1252.
pub(super) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, bool)> {
    let bytes = checked(bytes)?;
    match utf8(bytes) {
        Ok(text) => Ok((Cow::Borrowed(text), false)),
        Err(error) => bytes
            .iter()
            .map(|byte| character(*byte))
            .collect::<Option<String>>()
            .map(|text| (Cow::Owned(text), true))
            .ok_or(error),
    }
}

fn character(byte: u8) -> Option<char> {
    match byte {
        0x80..=0x9f => UPPER.get(usize::from(byte - 0x80)).copied().flatten(),
        other => Some(char::from(other)),
    }
}
