//! The names of days, months and places in a month.

use super::token::{Kind, Text};
use crate::ground::time::Weekday;

const DAYS: &[(&str, Weekday)] = &[
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

const SHORT: &[(&str, Weekday)] = &[
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("tues", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("weds", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("thur", Weekday::Thursday),
    ("thurs", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
];

/// A day of the week as it was written.
#[derive(Debug, Clone, Copy)]
pub(super) struct DayName {
    pub(super) day: Weekday,
    /// `Mondays`: every one of them.
    pub(super) plural: bool,
    /// `Mon`.
    pub(super) short: bool,
}

/// The day named there. Short names are read with a capital only: "sat" and "sun" are other words too.
pub(super) fn day_name(text: Text<'_>, place: usize) -> Option<DayName> {
    let token = text.at(place).filter(|token| token.kind == Kind::Word)?;
    let full = |plain: &str| DAYS.iter().find(|(name, _)| *name == plain).map(|(_, day)| *day);
    if let Some(day) = full(&token.plain) {
        return Some(DayName { day, plural: false, short: false });
    }
    if let Some(day) = token.plain.strip_suffix('s').and_then(full) {
        return Some(DayName { day, plural: true, short: false });
    }
    let short = SHORT.iter().find(|(name, _)| *name == token.plain && token.capital);
    short.map(|(_, day)| DayName { day: *day, plural: false, short: true })
}

pub(super) fn is_month(text: Text<'_>, place: usize) -> bool {
    text.is_any(place, MONTHS)
}

/// `first`, `2nd`, `last`: which one of the month, and the place after it.
pub(super) fn ordinal(text: Text<'_>, place: usize) -> Option<(i32, usize)> {
    let words: [(&str, i32); 5] = [("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("last", -1)];
    if let Some((_, which)) = words.iter().find(|(word, _)| text.is(place, word)) {
        return Some((*which, place + 1));
    }
    let number = text.at(place)?.number().filter(|number| (1..=4).contains(number))?;
    let ending = text.glued(place + 1) && text.is_any(place + 1, &["st", "nd", "rd", "th"]);
    ending.then(|| Some((i32::try_from(number).ok()?, place + 2))).flatten()
}

/// The days from one to another, around the end of the week if need be.
pub(super) fn span(from: Weekday, to: Weekday) -> Vec<Weekday> {
    let first = usize::from(from.days_after_monday());
    let length = (usize::from(to.days_after_monday()) + 7 - first) % 7;
    Weekday::ALL.iter().cycle().skip(first).take(length + 1).copied().collect()
}
