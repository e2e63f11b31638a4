//! Schedules: how a series repeats.

use super::values::{day, every, minutes, time, weekday};
use crate::edges::exchange::json::Value;
use crate::ground::time::{DayRule, Freq, Recurrence, TimeOfDay, Timing, Weekday};

/// What is wrong with a schedule, and the byte at which the value begins.
type Wrong = (usize, &'static str);

/// The most days a schedule may leave out by name.
const MOST_EXCEPTIONS: usize = 10_000;

/// Reads a schedule (`Schedule` or `PartialSchedule`).
pub(super) fn timing(schedule: &Value<'_>) -> Result<Timing, Wrong> {
    let text = |name: &str| schedule.get(name).and_then(Value::as_text);
    let at = |name: &str| schedule.get(name).map_or(schedule.at, |value| value.at);
    let must = |name: &'static str, what: &'static str| text(name).ok_or((at(name), what));
    let start =
        day(must("startDate", "the schedule has no `startDate`")?).ok_or((at("startDate"), "the calendar has no such day"))?;
    if text("scheduleTimezone").is_some_and(|zone| zone != "Europe/London") {
        return Err((at("scheduleTimezone"), "the schedule is not in the time zone Europe/London"));
    }
    let mut recurrence = Recurrence::once(start);
    if let Some(frequency) = schedule.get("repeatFrequency") {
        let read = frequency.as_text().and_then(every).ok_or((frequency.at, "a frequency is written `P1W`"))?;
        recurrence.interval = read.0;
        match read.1 {
            'W' => recurrence.freq = Freq::Weekly,
            'M' => recurrence.freq = Freq::Monthly,
            'D' if read.0 == 1 => recurrence.freq = Freq::Weekly,
            'D' if read.0 % 7 == 0 => (recurrence.freq, recurrence.interval) = (Freq::Weekly, read.0 / 7),
            _ => return Err((frequency.at, "the sessions repeat in a way that a timetable cannot hold")),
        }
        if read == (1, 'D') {
            recurrence.by_day = Weekday::ALL.iter().map(|day| DayRule { ordinal: None, day: *day }).collect();
        }
    }
    if schedule.get("byMonth").is_some() {
        return Err((at("byMonth"), "the sessions repeat in some months only, which a timetable cannot hold"));
    }
    let days = list(schedule.get("byDay"));
    if !days.is_empty() {
        recurrence.by_day = days
            .iter()
            .map(|value| {
                let rule = value.as_text().and_then(day_rule).ok_or((value.at, "this is not a day of the week"))?;
                if rule.ordinal.is_some() && recurrence.freq != Freq::Monthly {
                    return Err((
                        value.at,
                        "a day of the week has a number, such as the second Tuesday, only in a monthly schedule",
                    ));
                }
                Ok(rule)
            })
            .collect::<Result<_, Wrong>>()?;
    }
    for value in list(schedule.get("byMonthDay")) {
        let day = value.as_number().and_then(|digits| digits.parse::<i32>().ok()).filter(|day| *day != 0 && day.abs() <= 31);
        recurrence.by_month_day.push(day.ok_or((value.at, "this is not a day of a month"))?);
    }
    if let Some(count) = schedule.get("repeatCount") {
        let read = count.as_number().and_then(|digits| digits.parse().ok()).filter(|count| *count > 0);
        recurrence.count = Some(read.ok_or((count.at, "a count is a whole number from 1"))?);
    }
    if let Some(end) = schedule.get("endDate").filter(|_| recurrence.count.is_none()) {
        let last = end.as_text().and_then(day).ok_or((end.at, "the calendar has no such day"))?;
        if last < start {
            return Err((end.at, "the schedule ends before it begins"));
        }
        recurrence.until = (recurrence.freq != Freq::Once).then_some(last);
    }
    for value in list(schedule.get("exceptDate")).iter().take(MOST_EXCEPTIONS) {
        recurrence.exceptions.push(value.as_text().and_then(day).ok_or((value.at, "the calendar has no such day"))?);
    }
    let clock = |name: &str| match schedule.get(name) {
        None => Ok(None),
        Some(value) => value.as_text().and_then(time).map(Some).ok_or((value.at, "a time is written `10:00`")),
    };
    let opens = clock("startTime")?;
    let mut closes = clock("endTime")?;
    if let (Some(length), Some(opens), None) = (schedule.get("duration"), opens, closes) {
        let minutes = length.as_text().and_then(minutes).ok_or((length.at, "a duration is written `PT1H30M`"))?;
        closes = later(opens, minutes);
    }
    if opens.is_none() && closes.is_some() {
        return Err((at("endTime"), "the sessions have an end time and no start time"));
    }
    Ok(Timing { opens, closes, ..Timing::new(recurrence) })
}

/// The time so many minutes later on the clock.
pub(super) fn later(time: TimeOfDay, minutes: i64) -> Option<TimeOfDay> {
    let total = (i64::from(time.minutes()) + minutes).rem_euclid(24 * 60);
    TimeOfDay::new(i8::try_from(total / 60).ok()?, i8::try_from(total % 60).ok()?).ok()
}

/// `Monday`, or `2MO` as calendars write it.
fn day_rule(text: &str) -> Option<DayRule> {
    if let Some(day) = weekday(text) {
        return Some(DayRule { ordinal: None, day });
    }
    let (number, letters) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let ordinal = number.parse::<i32>().ok().filter(|number| *number != 0 && number.abs() <= 5)?;
    Some(DayRule { ordinal: Some(ordinal), day: weekday(letters)? })
}

/// The items of a list; a value alone is a list of one.
pub(super) fn list<'v, 't>(value: Option<&'v Value<'t>>) -> &'v [Value<'t>] {
    match value {
        Some(value) if value.kind() == "a list" => value.items(),
        Some(value) if !value.is_null() => std::slice::from_ref(value),
        _ => &[],
    }
}
