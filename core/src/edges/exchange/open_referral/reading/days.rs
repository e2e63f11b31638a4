//! Days of the week and of the month, as schedules write them.

use crate::ground::time::{DayRule, Weekday};

const DAYS: &[(&str, &str, Weekday)] = &[
    ("mo", "monday", Weekday::Monday),
    ("tu", "tuesday", Weekday::Tuesday),
    ("we", "wednesday", Weekday::Wednesday),
    ("th", "thursday", Weekday::Thursday),
    ("fr", "friday", Weekday::Friday),
    ("sa", "saturday", Weekday::Saturday),
    ("su", "sunday", Weekday::Sunday),
];

/// `MO,TH`, `2TU`, `-1FR`; whole names of days too. None where any part is no day.
pub(super) fn weekdays(text: &str) -> Option<Vec<DayRule>> {
    let mut rules = Vec::new();
    for part in text.split([',', ';', ' ']).map(str::trim).filter(|part| !part.is_empty()) {
        let lower = part.to_ascii_lowercase();
        let letters = lower.trim_start_matches(|c: char| c.is_ascii_digit() || c == '+' || c == '-');
        let number = lower.strip_suffix(letters)?;
        let (.., day) = DAYS.iter().find(|(code, name, _)| letters == *code || letters == *name)?;
        let ordinal = if number.is_empty() { None } else { Some(number.trim_start_matches('+').parse().ok()?) };
        let rule = DayRule { ordinal, day: *day };
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    (!rules.is_empty()).then_some(rules)
}

/// `1,15,-1`. None where any part is no day of a month.
pub(super) fn month_days(text: &str) -> Option<Vec<i32>> {
    let mut days = Vec::new();
    for part in text.split([',', ';', ' ']).map(str::trim).filter(|part| !part.is_empty()) {
        let day: i32 = part.parse().ok()?;
        if day == 0 || day.unsigned_abs() > 31 {
            return None;
        }
        if !days.contains(&day) {
            days.push(day);
        }
    }
    (!days.is_empty()).then_some(days)
}

/// A day as a schedule writes it.
pub(in crate::edges::exchange::open_referral) fn written(rule: &DayRule) -> String {
    let code = DAYS.iter().find(|(.., day)| *day == rule.day).map_or("MO", |(code, ..)| code).to_ascii_uppercase();
    rule.ordinal.map_or_else(|| code.clone(), |ordinal| format!("{ordinal}{code}"))
}
