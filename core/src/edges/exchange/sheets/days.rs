//! Days of the week as people write them: `Tue`, `2nd Wed`, `last Friday`.

use super::values::wrong;
use crate::ground::error::Result;
use crate::ground::time::{DayRule, Weekday};

/// Reads one day.
pub(super) fn read(text: &str) -> Result<DayRule> {
    let fault = || wrong("days are written `Tue`, `2nd Wed`, `last Fri` or `2nd last Mon`");
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (ordinal, day) = match words.as_slice() {
        [day] => (None, *day),
        ["last", day] => (Some(-1), *day),
        [which, "last", day] => (Some(-nth(which).ok_or_else(fault)?), *day),
        [which, day] => (Some(nth(which).ok_or_else(fault)?), *day),
        _ => return Err(fault()),
    };
    let day = weekday(day).ok_or_else(fault)?;
    Ok(DayRule { ordinal, day })
}

fn nth(text: &str) -> Option<i32> {
    match text {
        "1st" | "first" => Some(1),
        "2nd" | "second" => Some(2),
        "3rd" | "third" => Some(3),
        "4th" | "fourth" => Some(4),
        "5th" | "fifth" => Some(5),
        _ => None,
    }
}

/// The day whose name begins so, from three letters on: `tue`, `tues`, `tuesday`.
fn weekday(text: &str) -> Option<Weekday> {
    let named =
        |day: &&Weekday| text.len() >= 3 && (day.as_str().starts_with(text) || (**day == Weekday::Wednesday && text == "weds"));
    Weekday::ALL.iter().find(named).copied()
}

/// Writes one day.
pub(super) fn write(rule: &DayRule) -> String {
    let day = match rule.day {
        Weekday::Monday => "Mon",
        Weekday::Tuesday => "Tue",
        Weekday::Wednesday => "Wed",
        Weekday::Thursday => "Thu",
        Weekday::Friday => "Fri",
        Weekday::Saturday => "Sat",
        Weekday::Sunday => "Sun",
    };
    let which = |number: u32| match number {
        1 => "1st".to_owned(),
        2 => "2nd".to_owned(),
        3 => "3rd".to_owned(),
        other => format!("{other}th"),
    };
    match rule.ordinal {
        None => day.to_owned(),
        Some(-1) => format!("last {day}"),
        Some(ordinal) if ordinal < 0 => format!("{} last {day}", which(ordinal.unsigned_abs())),
        Some(ordinal) => format!("{} {day}", which(ordinal.unsigned_abs())),
    }
}
