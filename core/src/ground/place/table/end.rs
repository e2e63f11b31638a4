//! When a postcode went out of use.

use crate::ground::record::record;

record! {
    /// When a postcode went out of use, as far as the source says. The ONS Postcode Directory gives the month (`doterm`).
    ///
    /// Some postcodes come back into use later: the directory then gives no end.
    PostcodeEnd {
        [optional]
        /// The year, from 1970 to 2311; not known where the source gives no month that can be read.
        year: Option<u16>,
        /// The month, 1 to 12; known where the year is.
        month: Option<u8>,
    }
}

/// The year months are counted from. Postcodes were completed in 1974.
const FIRST_YEAR: u32 = 1970;
/// One more than the greatest number of a month: it takes twelve bits.
pub(super) const MONTHS: u32 = 1 << 12;

impl PostcodeEnd {
    /// The month of a number: 1 is January 1970, 0 is not known.
    pub(super) fn of_number(number: u32) -> Self {
        let known = number.checked_sub(1);
        Self {
            year: known.and_then(|months| u16::try_from(FIRST_YEAR + months / 12).ok()),
            month: known.and_then(|months| u8::try_from(months % 12 + 1).ok()),
        }
    }
}

/// The number of a month written as `199606`; 0 for any other text, which says that there is an end and not when.
pub(super) fn month_number(cell: &[u8]) -> u32 {
    let read = || -> Option<u32> {
        let text =
            std::str::from_utf8(cell).ok().filter(|text| text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit()))?;
        let number: u32 = text.parse().ok()?;
        let (year, month) = ((number / 100).checked_sub(FIRST_YEAR)?, number % 100);
        let counted = (1..=12).contains(&month).then_some(year * 12 + month)?;
        (counted < MONTHS).then_some(counted)
    };
    read().unwrap_or_default()
}
