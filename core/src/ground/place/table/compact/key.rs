//! The key of a sector, and the number of a postcode in it.

use crate::ground::place::Postcode;

/// The letters of a second half, in their order.
const LETTERS: &[u8; 20] = b"ABDEFGHJLNPQRSTUWXYZ";
/// How many second halves a sector can have.
pub(super) const SLOTS: u32 = 400;

/// What numbers a sector's places have: metres on the National Grid, or millionths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    Grid,
    Degrees,
}

/// The key of a first half, with the digit after it and the frame. Keys rise as the texts do.
pub(super) fn key(shelf: [u8; 4], digit: u32, frame: Frame) -> Option<u32> {
    let outward = shelf.iter().try_fold(0, |outward, letter| Some(outward << 6 | character(*letter)?))?;
    Some((outward << 4 | digit) << 1 | u32::from(frame == Frame::Degrees))
}

/// The six bits of a character.
fn character(letter: u8) -> Option<u32> {
    match letter {
        0 => Some(0),
        b'0'..=b'9' => Some(u32::from(letter - b'0') + 1),
        b'A'..=b'Z' => Some(u32::from(letter - b'A') + 11),
        _ => None,
    }
}

/// The first half and the digit of a key as text, and its frame; nothing where no such key is written.
pub(super) fn parts(key: u32) -> Option<(String, Frame)> {
    let frame = if key & 1 == 0 { Frame::Grid } else { Frame::Degrees };
    let digit = key >> 1 & 15;
    let mut text = String::new();
    for shift in [23, 17, 11, 5] {
        match key >> shift & 63 {
            0 => {}
            figure @ 1..=10 => text.push(char::from_digit(figure - 1, 10)?),
            letter => text.push(char::from(b'A' + u8::try_from(letter - 11).ok().filter(|letter| *letter < 26)?)),
        }
    }
    text.push(char::from_digit(digit, 10)?);
    (key >> 29 == 0).then_some((text, frame))
}

/// The number of two letters in their sector.
pub(super) fn slot(one: u8, two: u8) -> Option<u32> {
    let place = |letter: u8| LETTERS.iter().position(|known| *known == letter).and_then(|place| u32::try_from(place).ok());
    Some(place(one)? * 20 + place(two)?)
}

/// The digit of a postcode, and the number of its letters.
pub(super) fn digit_and_slot(postcode: &Postcode) -> Option<(u32, u32)> {
    match *postcode.inward().as_bytes() {
        [digit, one, two] => Some((u32::from(digit.checked_sub(b'0')?), slot(one, two)?)),
        _ => None,
    }
}

/// The two letters of a number.
pub(super) fn letters(slot: u32) -> Option<[char; 2]> {
    let letter = |place: u32| LETTERS.get(usize::try_from(place).ok()?).map(|letter| char::from(*letter));
    Some([letter(slot / 20)?, letter(slot % 20)?])
}
