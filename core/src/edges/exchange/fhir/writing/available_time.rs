//! When the activity takes place, as far as hours of a week can say it. What they cannot say is told, never bent.

use super::case::Case;
use super::elements::{Made, plain, some_list};
use crate::edges::exchange::json::Value;
use crate::ground::time::{BankHolidayPolicy, Date, DateSpan, Ending, Freq, Horizon, Recurrence, TimeOfDay, Timing, Weekday};
use crate::model::activity::{Activity, ActivityStatus, SessionPattern};

/// The elements of the hours.
#[derive(Default)]
pub(super) struct Available {
    /// `availableTime`.
    pub(super) times: Option<Made>,
    /// `notAvailable`.
    pub(super) not: Option<Made>,
    /// `availabilityExceptions`.
    pub(super) exceptions: Option<Made>,
}

/// A pattern that takes place every week.
struct Weekly<'a> {
    timing: &'a Timing,
    /// Where it is in the record.
    path: String,
    /// The last session, where there is one within two years.
    last: Option<Date>,
}

/// The hours of an activity from the day of the export on.
pub(super) fn available(case: &Case<'_>, activity: &Activity) -> Available {
    if matches!(activity.status, ActivityStatus::Ended | ActivityStatus::Paused) {
        return Available::default();
    }
    let on = case.view.at.uk_date();
    let weekly: Vec<Weekly<'_>> =
        activity.sessions.iter().enumerate().filter_map(|(place, pattern)| weekly(case, place, pattern, on)).collect();
    let weekly = together(case, activity, weekly, on);
    if weekly.is_empty() {
        return Available::default();
    }
    Available {
        times: some_list(weekly.iter().map(|pattern| time(case, pattern))),
        not: some_list(pauses(case, &weekly, on)),
        exceptions: bank_holidays(&weekly).map(plain),
    }
}

fn weekly<'a>(case: &Case<'_>, place: usize, pattern: &'a SessionPattern, on: Date) -> Option<Weekly<'a>> {
    let (timing, path) = (&pattern.timing, format!("/activity/sessions/{place}"));
    let rule = &timing.recurrence;
    let Ok(mut days) = rule.dates_from(on, Horizon::default()) else {
        case.leave_out(&path, "the rule cannot be followed");
        return None;
    };
    // What is over says nothing of the days to come.
    let last = days.by_ref().last()?;
    if !every_week(rule) {
        case.leave_out(&path, "the sessions do not take place in every week, and hours of a week cannot say in which");
        return None;
    }
    if rule.extra.iter().any(|day| *day >= on) {
        case.leave_out(&format!("{path}/timing/recurrence/extra"), "sessions besides those of every week cannot be written");
    }
    Some(Weekly { timing, path, last: (days.ending() == Some(Ending::Complete)).then_some(last) })
}

fn every_week(rule: &Recurrence) -> bool {
    let plain = rule.by_day.iter().all(|day| day.ordinal.is_none()) && rule.by_month_day.is_empty();
    rule.freq == Freq::Weekly && rule.interval <= 1 && plain && rule.block.is_none()
}

/// Those of the patterns that one list of hours can hold: in one place, from one time on, and to one end.
fn together<'a>(case: &Case<'_>, activity: &Activity, weekly: Vec<Weekly<'a>>, on: Date) -> Vec<Weekly<'a>> {
    let mut places = activity.sessions.iter().map(|pattern| &pattern.site);
    if places.next().is_some_and(|first| places.any(|other| other != first)) {
        case.leave_out(
            "/activity/sessions",
            "sessions at one place are at other times than at another, and hours are those of all",
        );
        return Vec::new();
    }
    let begun = |pattern: &Weekly<'_>| pattern.timing.recurrence.start <= on;
    let (any_begun, any_open) = (weekly.iter().any(begun), weekly.iter().any(|pattern| pattern.last.is_none()));
    let keep = |pattern: &Weekly<'_>| {
        let later = any_begun && !begun(pattern);
        let shorter = any_open && pattern.last.is_some();
        if later || shorter {
            let detail = "it begins later or ends sooner than other sessions, and hours are those of all";
            case.leave_out(&pattern.path, detail);
        }
        !later && !shorter
    };
    weekly.into_iter().filter(keep).collect()
}

/// The days and hours of a pattern.
fn time(case: &Case<'_>, pattern: &Weekly<'_>) -> Made {
    let Timing { recurrence, opens, closes, all_day } = pattern.timing;
    let mut days: Vec<Weekday> = recurrence.by_day.iter().map(|rule| rule.day).collect();
    if days.is_empty() {
        days.push(recurrence.start.weekday());
    }
    days.sort_unstable();
    days.dedup();
    let past_midnight = opens.zip(*closes).is_some_and(|(opens, closes)| closes <= opens);
    if past_midnight {
        case.leave_out(&format!("{}/timing/closes", pattern.path), "an end after midnight cannot be written");
    }
    Value::object([
        ("daysOfWeek", some_list(days.into_iter().map(|day| Value::text(code(day))))),
        ("allDay", all_day.then(|| true.into())),
        ("availableStartTime", opens.map(written)),
        ("availableEndTime", closes.filter(|_| !past_midnight).map(written)),
    ])
}

const fn code(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "mon",
        Weekday::Tuesday => "tue",
        Weekday::Wednesday => "wed",
        Weekday::Thursday => "thu",
        Weekday::Friday => "fri",
        Weekday::Saturday => "sat",
        Weekday::Sunday => "sun",
    }
}

/// A time with its seconds, which FHIR asks for.
fn written(time: TimeOfDay) -> Made {
    let text = time.to_string();
    Value::text(if text.len() == 5 { format!("{text}:00") } else { text })
}

/// Stretches without sessions: before the first, after the last, and the pauses that all patterns share.
fn pauses(case: &Case<'_>, weekly: &[Weekly<'_>], on: Date) -> Vec<Made> {
    let rules = || weekly.iter().map(|pattern| &pattern.timing.recurrence);
    let mut found = Vec::new();
    let begins = rules().map(|rule| rule.start).min().filter(|first| *first > on);
    if let Some(before) = begins.and_then(|first| first.plus_days(-1).ok()) {
        found.push(pause(case, "before the first session", None, Some(before)));
    }
    let shared = |days: &DateSpan| rules().all(|rule| covers(rule, days));
    for pattern in weekly {
        let (own, told): (Vec<_>, Vec<_>) = out(&pattern.timing.recurrence).filter(|days| days.to >= on).partition(shared);
        if !told.is_empty() {
            let detail = "a pause of some of the sessions cannot be written";
            case.leave_out(&format!("{}/timing/recurrence", pattern.path), detail);
        }
        for days in own {
            let why = days.why.as_deref().unwrap_or("no sessions");
            let written = pause(case, why, Some(days.from), Some(days.to));
            if !found.contains(&written) {
                found.push(written);
            }
        }
    }
    let ends = weekly.iter().map(|pattern| pattern.last).collect::<Option<Vec<Date>>>();
    if let Some(after) = ends.and_then(|ends| ends.into_iter().max()?.plus_days(1).ok()) {
        found.push(pause(case, "after the last session", Some(after), None));
    }
    found.into_iter().flatten().collect()
}

/// The gaps of a rule and its single days without a session.
fn out(rule: &Recurrence) -> impl Iterator<Item = DateSpan> {
    rule.gaps.iter().cloned().chain(rule.exceptions.iter().map(|day| DateSpan::new(*day, *day)))
}

fn covers(rule: &Recurrence, days: &DateSpan) -> bool {
    out(rule).any(|gap| gap.from <= days.from && days.to <= gap.to)
}

fn pause(case: &Case<'_>, why: &str, from: Option<Date>, to: Option<Date>) -> Option<Made> {
    let day = |day: Option<Date>| day.map(|day| case.day(day));
    let (from, to) = (day(from), day(to));
    // A stretch without one of its ends would be another.
    if matches!(from, Some(None)) || matches!(to, Some(None)) {
        return None;
    }
    let during = Value::object([("start", from.flatten()), ("end", to.flatten())]);
    let why = if why.trim().is_empty() { "no sessions" } else { why };
    Some(Value::object([("description", Some(plain(why))), ("during", Some(during))]))
}

fn bank_holidays(weekly: &[Weekly<'_>]) -> Option<&'static str> {
    let mut policies = weekly.iter().map(|pattern| pattern.timing.recurrence.bank_holidays);
    let first = policies.next()?;
    match (first, policies.all(|other| other == first)) {
        (BankHolidayPolicy::Runs, true) => None,
        (BankHolidayPolicy::DoesNotRun, true) => Some("No sessions on bank holidays"),
        _ => Some("Ask whether sessions take place on bank holidays"),
    }
}
