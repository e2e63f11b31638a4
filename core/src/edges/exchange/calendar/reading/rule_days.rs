//! The days of any rule of days, weeks, months or years: RFC 5545 section 3.3.10, by looking at every day of every period.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::rule::{Every, Rule};

/// How many days may be looked at for all events of a file together.
#[derive(Debug)]
pub(super) struct Work(u64);

impl Default for Work {
    fn default() -> Self {
        Self(5_000_000)
    }
}

impl Work {
    /// Whether there was so much left.
    pub(super) fn spend(&mut self, days: u64) -> bool {
        let enough = self.0 >= days;
        self.0 = self.0.saturating_sub(days);
        enough
    }
}

/// The days of the rule from its start up to a last one; those long before `from` may be left out. None where it is too much work.
pub(super) fn rule_days(rule: &Rule, start: Date, from: Date, last: Date, work: &mut Work) -> Option<Vec<Date>> {
    let mut found = Vec::new();
    let mut period = if rule.count.is_some() { 0 } else { periods_before(rule, start, from) };
    let most = rule.count.map_or(usize::MAX, |count| usize::try_from(count).unwrap_or(usize::MAX));
    while let Some((first, length)) = bounds(rule, start, period) {
        if first > last {
            break;
        }
        if !work.spend(u64::from(length.unsigned_abs())) {
            return None;
        }
        let set: Vec<Date> = (0..length)
            .filter_map(|ahead| first.checked_add(i64::from(ahead).days()).ok())
            .filter(|day| fits(rule, start, *day))
            .collect();
        for day in chosen(&rule.positions, set).into_iter().filter(|day| *day >= start) {
            if found.len() >= most || day > last {
                return Some(found);
            }
            found.push(day);
        }
        if found.len() >= most {
            break;
        }
        period += 1;
    }
    Some(found)
}

/// How many whole periods lie before a day, less one for safety.
fn periods_before(rule: &Rule, start: Date, from: Date) -> i64 {
    let days = start.duration_until(from).as_hours() / 24;
    let longest = match rule.every {
        Every::Day => 1,
        Every::Week => 7,
        Every::Month => 31,
        Every::Year => 366,
    };
    (days / longest / i64::from(rule.interval) - 2).max(0)
}

/// The first day of a period and how many days it has; none beyond the calendar.
fn bounds(rule: &Rule, start: Date, period: i64) -> Option<(Date, i32)> {
    let ahead = period.checked_mul(i64::from(rule.interval))?;
    let plus = |day: Date, span: Result<Span, jiff::Error>| day.checked_add(span.ok()?).ok();
    match rule.every {
        Every::Day => Some((plus(start, Span::new().try_days(ahead))?, 1)),
        Every::Week => {
            let back = start.weekday().since(rule.week_start);
            let monday = start.checked_sub(i64::from(back).days()).ok()?;
            Some((plus(monday, Span::new().try_weeks(ahead))?, 7))
        }
        Every::Month => {
            let first = plus(start.first_of_month(), Span::new().try_months(ahead))?;
            Some((first, i32::from(first.days_in_month())))
        }
        Every::Year => {
            let first = plus(start.first_of_year(), Span::new().try_years(ahead))?;
            Some((first, i32::from(first.days_in_year())))
        }
    }
}

/// Whether a day satisfies every part of the rule; parts that are not there follow from the start.
fn fits(rule: &Rule, start: Date, day: Date) -> bool {
    let none = rule.days.is_empty() && rule.month_days.is_empty() && rule.year_days.is_empty() && rule.weeks.is_empty();
    let by_default = match rule.every {
        _ if !none => true,
        Every::Day => true,
        Every::Week => day.weekday() == start.weekday(),
        Every::Month => day.day() == start.day(),
        Every::Year => day.day() == start.day() && (!rule.months.is_empty() || day.month() == start.month()),
    };
    by_default
        && (rule.months.is_empty() || rule.months.contains(&i32::from(day.month())))
        && counted(&rule.month_days, i32::from(day.day()), i32::from(day.days_in_month()))
        && counted(&rule.year_days, i32::from(day.day_of_year()), i32::from(day.days_in_year()))
        && (rule.weeks.is_empty() || in_week(rule, day))
        && (rule.days.is_empty()
            || rule.days.iter().any(|(number, weekday)| *weekday == day.weekday() && nth(rule, *number, day)))
}

/// Whether a place, counted from the beginning or from the end, is in a list; an empty list takes all.
fn counted(list: &[i32], place: i32, length: i32) -> bool {
    list.is_empty() || list.contains(&place) || list.contains(&(place - length - 1))
}

/// Whether the day is that number of its weekday in month or year.
fn nth(rule: &Rule, number: i32, day: Date) -> bool {
    let in_month = rule.every == Every::Month || !rule.months.is_empty();
    let (place, length) = if in_month {
        (i32::from(day.day()), i32::from(day.days_in_month()))
    } else {
        (i32::from(day.day_of_year()), i32::from(day.days_in_year()))
    };
    number == 0 || (place - 1) / 7 + 1 == number || -((length - place) / 7 + 1) == number
}

/// Whether the week of a day has one of the numbers: week 1 is the first with four days in the year.
fn in_week(rule: &Rule, day: Date) -> bool {
    let begin = |year: i16| -> Option<Date> {
        let fourth = Date::new(year, 1, 4).ok()?;
        fourth.checked_sub(i64::from(fourth.weekday().since(rule.week_start)).days()).ok()
    };
    let weeks = |from: Date, to: Date| i32::try_from(from.duration_until(to).as_hours() / (24 * 7)).unwrap_or(0);
    let of = |year: i16| -> Option<bool> {
        let (first, next) = (begin(year)?, begin(year.checked_add(1)?)?);
        (first <= day && day < next).then(|| counted(&rule.weeks, weeks(first, day) + 1, weeks(first, next)))
    };
    [day.year(), day.year().saturating_sub(1), day.year().saturating_add(1)].into_iter().find_map(of).unwrap_or(false)
}

/// The places of a set, counted from its beginning or end; all where none are asked for.
fn chosen(positions: &[i32], set: Vec<Date>) -> Vec<Date> {
    let length = i32::try_from(set.len()).unwrap_or(i32::MAX);
    (1..).zip(set).filter(|(place, _)| counted(positions, *place, length)).map(|(_, day)| day).collect()
}
