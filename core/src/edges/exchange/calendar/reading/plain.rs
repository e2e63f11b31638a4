//! Rules of calendars that are rules of ours.

use jiff::civil::{Date, Weekday};

use super::rule::{Every, Rule};
use crate::ground::time::{DayRule, Freq, Recurrence};

/// The same rule as one of ours, without its end; none where ours has no such rule.
pub(super) fn plain(rule: &Rule, start: Date) -> Option<Recurrence> {
    let base = Recurrence::once(start.into());
    let day = |(number, day): &(i32, Weekday)| DayRule { ordinal: (*number != 0).then_some(*number), day: (*day).into() };
    let by_day: Vec<DayRule> = rule.days.iter().map(day).collect();
    let numbers_fit = by_day.iter().all(|rule| rule.ordinal.is_none_or(|number| number.unsigned_abs() <= 5));
    if !rule.weeks.is_empty() || !rule.year_days.is_empty() || !numbers_fit {
        return None;
    }
    match rule.every {
        Every::Day => {
            let simple = rule.interval == 1 && rule.months.is_empty() && rule.month_days.is_empty() && rule.positions.is_empty();
            let all = || crate::ground::time::Weekday::ALL.iter().map(|day| DayRule { ordinal: None, day: *day }).collect();
            simple.then(|| Recurrence { freq: Freq::Weekly, by_day: if by_day.is_empty() { all() } else { by_day }, ..base })
        }
        Every::Week => {
            let simple = rule.months.is_empty() && rule.positions.is_empty() && weeks_begin_alike(rule, start);
            simple.then_some(Recurrence { freq: Freq::Weekly, interval: rule.interval, by_day, ..base })
        }
        Every::Month if rule.months.is_empty() => monthly(rule, by_day, rule.interval, base),
        Every::Year => {
            let one_month = rule.months.as_slice() == [i32::from(start.month())];
            let on_its_day = rule.months.is_empty() && by_day.is_empty() && rule.month_days.is_empty();
            let interval = rule.interval.checked_mul(12)?;
            if one_month || on_its_day { monthly(rule, by_day, interval, base) } else { None }
        }
        Every::Month => None,
    }
}

fn monthly(rule: &Rule, by_day: Vec<DayRule>, interval: u32, base: Recurrence) -> Option<Recurrence> {
    let by_day = match (by_day.as_slice(), rule.positions.as_slice()) {
        (_, []) => by_day,
        // The second of all Tuesdays is the second Tuesday; Outlook writes it so.
        ([DayRule { ordinal: None, day }], positions)
            if rule.month_days.is_empty() && positions.iter().all(|place| place.unsigned_abs() <= 5) =>
        {
            positions.iter().map(|place| DayRule { ordinal: Some(*place), day: *day }).collect()
        }
        _ => return None,
    };
    Some(Recurrence { freq: Freq::Monthly, interval, by_day, by_month_day: rule.month_days.clone(), ..base })
}

/// Whether it makes no difference on which day weeks begin; ours begin on Monday.
fn weeks_begin_alike(rule: &Rule, start: Date) -> bool {
    let days: Vec<Weekday> =
        if rule.days.is_empty() { vec![start.weekday()] } else { rule.days.iter().map(|(_, day)| *day).collect() };
    let only_start = days.iter().all(|day| *day == start.weekday());
    let no_sunday = start.weekday() != Weekday::Sunday && !days.contains(&Weekday::Sunday);
    rule.interval == 1 || only_start || rule.week_start == Weekday::Monday || (rule.week_start == Weekday::Sunday && no_sunday)
}
