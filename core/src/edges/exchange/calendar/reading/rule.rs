//! Rules by which events repeat (`RRULE`), as they are written.

use jiff::civil::Weekday;

use super::moment;

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Every {
    Day,
    Week,
    Month,
    Year,
}

/// The end of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Until {
    /// The last day.
    Day(jiff::civil::Date),
    /// The last moment, on a clock; in UTC where so marked.
    At(jiff::civil::DateTime, bool),
}

/// A rule.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Rule {
    pub(super) every: Every,
    pub(super) interval: u32,
    pub(super) count: Option<u32>,
    pub(super) until: Option<Until>,
    /// Days of the week, with their number in month or year, or zero.
    pub(super) days: Vec<(i32, Weekday)>,
    pub(super) month_days: Vec<i32>,
    pub(super) year_days: Vec<i32>,
    pub(super) weeks: Vec<i32>,
    pub(super) months: Vec<i32>,
    pub(super) positions: Vec<i32>,
    pub(super) week_start: Weekday,
    /// `BYHOUR`, `BYMINUTE` and `BYSECOND`, where they stand.
    pub(super) clock: [Option<i32>; 3],
}

/// What is wrong with a rule: whether it is understood but cannot be held, where in the text, and what.
pub(super) type Wrong = (bool, usize, String);

/// Reads a rule.
pub(super) fn read(text: &str) -> Result<Rule, Wrong> {
    let mut rule = Rule {
        every: Every::Day,
        interval: 1,
        count: None,
        until: None,
        days: Vec::new(),
        month_days: Vec::new(),
        year_days: Vec::new(),
        weeks: Vec::new(),
        months: Vec::new(),
        positions: Vec::new(),
        week_start: Weekday::Monday,
        clock: [None; 3],
    };
    let (mut at, mut known, mut has_freq) = (0, Vec::new(), false);
    let whole = text.strip_suffix(';').unwrap_or(text);
    for part in whole.split(';') {
        let value_at = at + part.find('=').map_or(0, |equals| equals + 1);
        let wrong = |what: &str| Err((false, at, what.to_owned()));
        let Some((name, value)) = part.split_once('=') else { return wrong("a part of a rule is written `NAME=value`") };
        let name = name.trim().to_ascii_uppercase();
        if known.contains(&name) {
            return wrong("a part of a rule stands twice");
        }
        has_freq |= name == "FREQ";
        one(&mut rule, &name, &value.trim().to_ascii_uppercase(), value_at)?;
        known.push(name);
        at += part.len() + 1;
    }
    if !has_freq {
        return Err((false, 0, "a rule needs `FREQ`".to_owned()));
    }
    checked(rule)
}

fn one(rule: &mut Rule, name: &str, value: &str, at: usize) -> Result<(), Wrong> {
    let wrong = |what: &str| (false, at, what.to_owned());
    let unsupported = |what: &str| (true, at, what.to_owned());
    let number = || value.parse::<u32>().ok().filter(|number| *number > 0 && value.bytes().all(|byte| byte.is_ascii_digit()));
    match name {
        "FREQ" => {
            rule.every = match value {
                "DAILY" => Every::Day,
                "WEEKLY" => Every::Week,
                "MONTHLY" => Every::Month,
                "YEARLY" => Every::Year,
                "HOURLY" | "MINUTELY" | "SECONDLY" => {
                    return Err(unsupported("the event repeats by the hour, minute or second, which a timetable cannot hold"));
                }
                _ => return Err(wrong("`FREQ` is one of DAILY, WEEKLY, MONTHLY, YEARLY")),
            }
        }
        "INTERVAL" => rule.interval = number().ok_or_else(|| wrong("`INTERVAL` is a whole number from 1"))?,
        "COUNT" => rule.count = Some(number().ok_or_else(|| wrong("`COUNT` is a whole number from 1"))?),
        "UNTIL" => {
            let day = moment::day(value).map(Until::Day);
            let until = day.or_else(|| moment::clock(value).map(|(clock, utc)| Until::At(clock, utc)));
            rule.until = Some(until.ok_or_else(|| wrong("`UNTIL` is a day or a moment: `20261231T235959Z`"))?);
        }
        "WKST" => rule.week_start = weekday(value).ok_or_else(|| wrong("`WKST` is a day of the week in two letters"))?,
        "BYDAY" => {
            rule.days =
                days(value).ok_or_else(|| wrong("`BYDAY` lists days of the week in two letters, such as `TU` or `-1FR`"))?
        }
        "BYMONTHDAY" => rule.month_days = numbers(value, 31).ok_or_else(|| wrong("`BYMONTHDAY` lists 1 to 31 or -1 to -31"))?,
        "BYYEARDAY" => rule.year_days = numbers(value, 366).ok_or_else(|| wrong("`BYYEARDAY` lists 1 to 366 or -1 to -366"))?,
        "BYWEEKNO" => rule.weeks = numbers(value, 53).ok_or_else(|| wrong("`BYWEEKNO` lists 1 to 53 or -1 to -53"))?,
        "BYSETPOS" => rule.positions = numbers(value, 366).ok_or_else(|| wrong("`BYSETPOS` lists 1 to 366 or -1 to -366"))?,
        "BYMONTH" => {
            let months = numbers(value, 12).filter(|months| months.iter().all(|month| *month > 0));
            rule.months = months.ok_or_else(|| wrong("`BYMONTH` lists 1 to 12"))?;
        }
        "BYHOUR" | "BYMINUTE" | "BYSECOND" => {
            let place = usize::from(name != "BYHOUR") + usize::from(name == "BYSECOND");
            if value.contains(',') {
                return Err(unsupported("the event takes place several times a day"));
            }
            let read = value.parse::<i32>().ok().filter(|number| (0..=59).contains(number));
            let read = read.ok_or_else(|| wrong("`BYHOUR`, `BYMINUTE` and `BYSECOND` list numbers that a clock shows"))?;
            rule.clock.iter_mut().skip(place).take(1).for_each(|slot| *slot = Some(read));
        }
        "RSCALE" | "SKIP" => return Err(unsupported("the rule uses another calendar than the Gregorian one")),
        _ => return Err((false, at.saturating_sub(name.len() + 1), "this is not a part that a rule can have".to_owned())),
    }
    Ok(())
}

/// What RFC 5545 section 3.3.10 forbids.
fn checked(rule: Rule) -> Result<Rule, Wrong> {
    let wrong = |what: &str| Err((false, 0, what.to_owned()));
    let numbered = rule.days.iter().any(|(number, _)| *number != 0);
    let has = |list: &Vec<i32>| !list.is_empty();
    if rule.count.is_some() && rule.until.is_some() {
        return wrong("the rule has both `COUNT` and `UNTIL`");
    }
    if numbered && (matches!(rule.every, Every::Day | Every::Week) || has(&rule.weeks)) {
        return wrong("a day of the week has a number, such as `2TU`, only in a monthly or yearly rule");
    }
    if rule.every != Every::Year && has(&rule.weeks) {
        return wrong("`BYWEEKNO` belongs to years only");
    }
    if rule.every != Every::Year && has(&rule.year_days) {
        return wrong("`BYYEARDAY` belongs to years only");
    }
    if rule.every == Every::Week && has(&rule.month_days) {
        return wrong("`BYMONTHDAY` does not belong to weeks");
    }
    let picks = has(&rule.weeks) || has(&rule.year_days) || has(&rule.month_days) || has(&rule.months) || !rule.days.is_empty();
    if has(&rule.positions) && !picks {
        return wrong("`BYSETPOS` needs another `BY…` beside it");
    }
    if has(&rule.weeks) && rule.days.is_empty() {
        return Err((true, 0, "`BYWEEKNO` needs `BYDAY` beside it: without, programs read it differently".to_owned()));
    }
    Ok(rule)
}

fn numbers(text: &str, most: i32) -> Option<Vec<i32>> {
    let list: Option<Vec<i32>> = text.split(',').take(1_000).map(|number| number.trim().parse().ok()).collect();
    list.filter(|list| list.iter().all(|number| (1..=most).contains(&number.unsigned_abs().cast_signed())))
}

fn days(text: &str) -> Option<Vec<(i32, Weekday)>> {
    text.split(',')
        .take(1_000)
        .map(|day| {
            let day = day.trim();
            let (number, letters) = day.split_at_checked(day.len().checked_sub(2)?)?;
            let number = if number.is_empty() {
                0
            } else {
                number.parse::<i32>().ok().filter(|number| *number != 0 && number.abs() <= 53)?
            };
            Some((number, weekday(letters)?))
        })
        .collect()
}

fn weekday(letters: &str) -> Option<Weekday> {
    Some(match letters {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return None,
    })
}
