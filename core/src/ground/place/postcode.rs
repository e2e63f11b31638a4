//! UK postcodes.

use std::fmt;

use super::postcode_fault::fault;
use crate::ground::error::Result;
use crate::ground::text::string_type;

/// A postcode of the United Kingdom, the Channel Islands, the Isle of Man or the British Forces.
///
/// Use it to find a place in a table of postcodes. Case and spaces of the input do not matter; what is kept is upper
/// case with one space, so two spellings of one postcode are equal. The shape is checked, not whether
/// the postcode is in use. Letters and digits that look alike (O and 0, I and 1) are never exchanged: the error says
/// where one of them seems to be meant.
///
/// A home postcode is personal. `Debug` shows only the first half, and no error repeats the text; `Display` shows
/// all, because a site's postcode is for everybody.
///
/// ```
/// use fingerpost::{Code, Postcode};
///
/// let postcode: Postcode = "np108yw".parse()?;
/// assert_eq!(postcode.to_string(), "NP10 8YW");
/// assert_eq!((postcode.outward(), postcode.inward(), postcode.area()), ("NP10", "8YW", "NP"));
/// assert_eq!(format!("{postcode:?}"), "Postcode(NP10 ‹…›)");
///
/// assert_eq!(Postcode::new("NP1O 8YW").unwrap_err().code(), Code::PlacePostcodeLookAlike);
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// The shapes are those of British Standard 7666: `A9`, `A99`, `AA9`, `AA99`, `A9A` or `AA9A`, then `9AA`; with
/// `GIR 0AA` (the old Girobank) and `BFPO` with a number of one to four digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode {
    /// The text in ASCII, padded with zeros.
    bytes: [u8; LONGEST],
}

/// The length of `BFPO 1234`, the longest; every other postcode has at most eight characters.
const LONGEST: usize = 9;

/// The outward and inward halves that a run of upper-case letters and digits consists of, where it is a postcode.
pub(super) fn halves(letters: &[u8]) -> Option<(&[u8], &[u8])> {
    if let Some(number) = letters.strip_prefix(b"BFPO") {
        let fits = (1..=4).contains(&number.len()) && number.iter().all(u8::is_ascii_digit);
        return fits.then_some((b"BFPO", number));
    }
    let (outward, inward) = letters.split_last_chunk::<3>()?;
    let [digit, one, two] = *inward;
    let fits = digit.is_ascii_digit() && is_unit(one) && is_unit(two) && is_outward(outward);
    fits.then_some((outward, inward))
}

/// The last two letters are none of C, I, K, M, O and V, which are misread.
fn is_unit(letter: u8) -> bool {
    letter.is_ascii_uppercase() && !b"CIKMOV".contains(&letter)
}

/// The outward half: first letter not Q, V or X; second not I, J or Z; a closing letter only from lists, which leave
/// out I, O and others. `W1M` to `W1Y` were in use until 2001 and are in the directory still.
fn is_outward(outward: &[u8]) -> bool {
    let first = |a: u8| a.is_ascii_uppercase() && !b"QVX".contains(&a);
    let second = |a: u8| a.is_ascii_uppercase() && !b"IJZ".contains(&a);
    let digit = |d: u8| d.is_ascii_digit();
    match *outward {
        [a, d] => first(a) && digit(d),
        [a, b, c] if digit(b) => first(a) && (digit(c) || b"ABCDEFGHJKMNPRSTUVWXY".contains(&c)),
        [a, b, c] => (first(a) && second(b) && digit(c)) || outward == b"GIR",
        [a, b, c, d] => first(a) && second(b) && digit(c) && (digit(d) || b"ABEHMNPRVWXY".contains(&d)),
        _ => false,
    }
}

impl Postcode {
    /// Reads a postcode in any case, with or without spaces.
    ///
    /// # Errors
    /// - [`Code::PlacePostcodeEmpty`](crate::Code::PlacePostcodeEmpty): nothing is there.
    /// - [`Code::PlacePostcodeLookAlike`](crate::Code::PlacePostcodeLookAlike): it would be a postcode, were a
    ///   letter O or I a digit, or a digit 0 or 1 a letter.
    /// - [`Code::PlacePostcodeIncomplete`](crate::Code::PlacePostcodeIncomplete): the first half alone.
    /// - [`Code::PlacePostcodeFormat`](crate::Code::PlacePostcodeFormat): anything else.
    pub fn new(text: impl AsRef<str>) -> Result<Self> {
        let text = text.as_ref();
        Self::from_bytes(text.as_bytes()).ok_or_else(|| fault(text))
    }

    /// Reads a postcode from ASCII without making an error, for the many rows of a table.
    pub(super) fn from_bytes(text: &[u8]) -> Option<Self> {
        let mut letters = [0; LONGEST];
        let mut length = 0;
        for byte in text.iter().filter(|byte| !byte.is_ascii_whitespace()) {
            *letters.get_mut(length)? = byte.to_ascii_uppercase();
            length += 1;
        }
        let (outward, inward) = halves(letters.get(..length)?)?;
        let mut bytes = [0; LONGEST];
        let spaced = outward.iter().chain(b" ").chain(inward);
        for (kept, byte) in bytes.iter_mut().zip(spaced) {
            *kept = *byte;
        }
        Some(Self { bytes })
    }

    /// The whole postcode: upper case, one space.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let used = self.bytes.split(|byte| *byte == 0).next().unwrap_or_default();
        std::str::from_utf8(used).unwrap_or_default()
    }

    fn split(&self) -> (&str, &str) {
        self.as_str().split_once(' ').unwrap_or_default()
    }

    /// The first half, such as `NP10`: a town or a few thousand homes.
    #[must_use]
    pub fn outward(&self) -> &str {
        self.split().0
    }

    /// The second half, such as `8YW`: with the first, some fifteen homes.
    #[must_use]
    pub fn inward(&self) -> &str {
        self.split().1
    }

    /// The leading letters, such as `NP`: a region around a town. `BFPO` for the British Forces.
    #[must_use]
    pub fn area(&self) -> &str {
        self.outward().split(|c: char| c.is_ascii_digit()).next().unwrap_or_default()
    }

    /// Whether the place is in Northern Ireland, whose maps use the Irish Grid.
    #[must_use]
    pub fn is_northern_ireland(&self) -> bool {
        self.area() == "BT"
    }
}

/// Only the first half: the whole could be a home.
impl fmt::Debug for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Postcode({} ‹…›)", self.outward())
    }
}

string_type!(Postcode);
