//! The two letters of a grid reference: squares of 500 km, and of 100 km within them.

/// The side of a lettered square, in metres.
pub(super) const SQUARE: u32 = 100_000;

/// The position of a letter in a square of five by five, from its north-western corner: (columns east, rows south).
/// There is no I.
fn cell(letter: u8) -> Option<(u32, u32)> {
    let position = match letter {
        b'A'..=b'H' => letter - b'A',
        b'J'..=b'Z' => letter - b'A' - 1,
        _ => return None,
    };
    Some((u32::from(position) % 5, u32::from(position) / 5))
}

fn letter(east: u32, south: u32) -> Option<char> {
    let position = u8::try_from(south * 5 + east).ok()?;
    let skipped = if position >= 8 { 1 } else { 0 };
    (position < 25).then(|| char::from(b'A' + position + skipped))
}

/// The south-western corner of a lettered square, in metres, where it is on the National Grid.
///
/// The grid begins in the square S, third from the west and second from the south of the great square of 2500 km.
pub(super) fn corner(first: u8, second: u8) -> Option<(u32, u32)> {
    let ((great_east, great_south), (east, south)) = (cell(first)?, cell(second)?);
    let east = (great_east * 5 + east).checked_sub(10)?;
    let north = 19u32.checked_sub(great_south * 5 + south)?;
    (east < 7 && north < 13).then_some((east * SQUARE, north * SQUARE))
}

/// The letters of the square that holds a place given in whole metres, where it is on the National Grid.
pub(super) fn letters(easting: u32, northing: u32) -> Option<(char, char)> {
    let east = easting / SQUARE + 10;
    let south = 19u32.checked_sub(northing / SQUARE)?;
    if easting >= 7 * SQUARE || northing >= 13 * SQUARE {
        return None;
    }
    Some((letter(east / 5, south / 5)?, letter(east % 5, south % 5)?))
}
