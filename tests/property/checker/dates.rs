//! How old something is.

use fingerpost::{Date, Provenance};

/// Days since 1 March of the year 0, counted by hand (the civil calendar repeats every 400 years of 146,097 days).
pub(crate) fn day_number(date: Date) -> i64 {
    let (year, month, day) = (i64::from(date.year()), i64::from(date.month()), i64::from(date.day()));
    let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
    let before_month = (153 * month + 2) / 5;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + before_month + day - 1
}

/// Not after `on`, and at most so many days back.
pub(crate) fn recent(checked: Option<Date>, on: Date, days: u32) -> bool {
    checked.is_some_and(|checked| {
        let age = day_number(on) - day_number(checked);
        age >= 0 && age <= i64::from(days)
    })
}

pub(crate) fn fresh(stamp: &Provenance, on: Date, days: u32) -> bool {
    recent(stamp.checked_on, on, days)
}
