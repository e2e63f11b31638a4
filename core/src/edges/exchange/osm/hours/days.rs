//! Days of the week and months in hours of opening.

use crate::ground::time::Weekday;

/// Days from Monday as bits; bank holidays apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Days {
    pub(super) week: u8,
    pub(super) bank_holidays: bool,
}

const NAMES: &[&str] = &["mo", "tu", "we", "th", "fr", "sa", "su"];
const MONTHS: &[&str] = &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// `Mo-Fr`, `Sa,Su`, `PH`, `Mo-Sa,PH`; none where it is something else. Long names (`Monday`) are taken too.
pub(super) fn days(text: &str) -> Option<Days> {
    let mut found = Days::default();
    for part in text.split(',') {
        let part = part.trim();
        if part.eq_ignore_ascii_case("PH") {
            found.bank_holidays = true;
            continue;
        }
        let (first, last) = part.split_once('-').map_or((part, part), |(first, last)| (first.trim(), last.trim()));
        let (first, last) = (day(first)?, day(last)?);
        let length = (last + 7 - first) % 7;
        (0..=length).for_each(|ahead| found.week |= 1 << ((first + ahead) % 7));
    }
    Some(found)
}

fn day(text: &str) -> Option<u8> {
    let long = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let lower = text.to_ascii_lowercase();
    let place = NAMES
        .iter()
        .position(|name| *name == lower)
        .or_else(|| long.iter().position(|name| lower.len() >= 3 && name.starts_with(&lower)))?;
    u8::try_from(place).ok()
}

/// `Apr-Sep`, `Dec`: the first and last month.
pub(super) fn months(text: &str) -> Option<(u32, u32)> {
    let (first, last) = text.split_once('-').map_or((text, text), |(first, last)| (first.trim(), last.trim()));
    let month = |text: &str| {
        MONTHS.iter().position(|name| text.eq_ignore_ascii_case(name)).and_then(|place| u32::try_from(place + 1).ok())
    };
    Some((month(first)?, month(last)?))
}

/// The days that bits stand for.
pub(super) fn weekdays(bits: u8) -> Vec<Weekday> {
    Weekday::ALL.iter().copied().filter(|day| bits & (1 << day.days_after_monday()) != 0).collect()
}
