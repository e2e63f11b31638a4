//! What is wrong with a text that is not a postcode.

use super::postcode::halves;
use crate::ground::error::{Code, FingerpostError};

/// The error for a text that is not a postcode. It says what is wrong and never what was written.
pub(super) fn fault(text: &str) -> FingerpostError {
    let letters: Vec<u8> =
        text.bytes().filter(|byte| !byte.is_ascii_whitespace()).map(|byte| byte.to_ascii_uppercase()).collect();
    let (code, detail) = if text.trim().is_empty() {
        (Code::PlacePostcodeEmpty, "the postcode is empty".to_owned())
    } else if let Some(place) = look_alike(&letters) {
        let detail =
            format!("character {place} of the postcode looks like a letter O or I for a digit, or a digit 0 or 1 for a letter");
        (Code::PlacePostcodeLookAlike, detail)
    } else if is_outward_alone(&letters) {
        (Code::PlacePostcodeIncomplete, "only the first half of a postcode is given".to_owned())
    } else {
        (Code::PlacePostcodeFormat, "the text does not have the shape of a postcode such as `NP10 8YW`".to_owned())
    };
    FingerpostError::invalid(code, detail)
}

/// The first half alone becomes a postcode when any second half is put behind it.
fn is_outward_alone(letters: &[u8]) -> bool {
    letters.len() <= 4 && halves(&[letters, b"1AA"].concat()).is_some()
}

/// The place (counted from one, without spaces) of the first character that must be exchanged for its look-alike to
/// make a postcode, where doing so makes one.
fn look_alike(letters: &[u8]) -> Option<usize> {
    if letters.len() > 8 {
        return None;
    }
    let places: Vec<(usize, u8)> =
        letters.iter().enumerate().filter_map(|(place, letter)| twin(*letter).map(|twin| (place, twin))).collect();
    // At most eight places, so at most 255 sets of exchanges.
    (1u32..1 << places.len()).find_map(|set| {
        let mut exchanged = letters.to_vec();
        let mut first = None;
        for (_, (place, twin)) in places.iter().enumerate().filter(|(bit, _)| set & (1 << bit) != 0) {
            *exchanged.get_mut(*place)? = *twin;
            first = first.or(Some(place + 1));
        }
        halves(&exchanged).and(first)
    })
}

const fn twin(letter: u8) -> Option<u8> {
    match letter {
        b'O' => Some(b'0'),
        b'0' => Some(b'O'),
        b'I' => Some(b'1'),
        b'1' => Some(b'I'),
        _ => None,
    }
}
