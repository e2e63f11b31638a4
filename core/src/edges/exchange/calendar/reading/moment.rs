//! Days and moments as calendars write them.

use jiff::civil;

use super::zone::Zone;

/// A day, or a time on the clocks of a zone.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Moment {
    /// A whole day.
    Day(civil::Date),
    /// A time on the clocks of that zone.
    At(civil::DateTime, Zone),
}

impl Moment {
    pub(super) fn date(&self) -> civil::Date {
        match self {
            Self::Day(day) => *day,
            Self::At(at, _) => at.date(),
        }
    }

    pub(super) const fn is_day(&self) -> bool {
        matches!(self, Self::Day(_))
    }
}

/// `20261122`.
pub(super) fn day(text: &str) -> Option<civil::Date> {
    let digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    let part = |from: usize, to: usize| text.get(from..to)?.parse::<i16>().ok();
    let (year, month, day) = digits.then(|| Some((part(0, 4)?, part(4, 6)?, part(6, 8)?)))??;
    civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// `20261122T143000`, and whether `Z` follows.
pub(super) fn clock(text: &str) -> Option<(civil::DateTime, bool)> {
    let (text, utc) = text.strip_suffix('Z').map_or((text, false), |text| (text, true));
    let (date, time) = text.split_once('T')?;
    let digits = time.len() == 6 && time.bytes().all(|byte| byte.is_ascii_digit());
    let part = |from: usize| time.get(from..from + 2)?.parse::<i8>().ok();
    let (hour, minute, second) = digits.then(|| Some((part(0)?, part(2)?, part(4)?)))??;
    Some((day(date)?.to_datetime(civil::Time::new(hour, minute, second, 0).ok()?), utc))
}
