//! The sessions of one pattern: as a rule with exceptions, where a calendar can hold it, or one by one.

use std::collections::BTreeSet;

use crate::edges::exchange::calendar::CalendarOptions;
use crate::ground::error::Result;
use crate::ground::time::{
    BankHolidayPolicy, BankHolidays, Date, DayRule, Ending, Freq, Horizon, Hours, LocalDateTime, Occurrence, Recurrence,
    TimeOfDay, Timing, UkDivision, Weekday, occurrences,
};

/// How many sessions are written one by one, unless options say otherwise.
const MOST: u32 = 1_000;

/// The sessions of one pattern.
pub(super) struct Series {
    /// Every session within the horizon.
    pub(super) sessions: Vec<Occurrence>,
    /// The rule that gives them, where a calendar can hold one.
    pub(super) rule: Option<Rule>,
    /// Whether there are more than the calendar says.
    pub(super) cut: bool,
}

/// A rule as a calendar writes it. Its first day is a session of the rule, though perhaps one that is taken out.
pub(super) struct Rule {
    pub(super) first: Occurrence,
    /// The value of `RRULE`, without an end.
    pub(super) text: String,
    /// The last session of the rule; none where it goes on for ever.
    pub(super) last: Option<Occurrence>,
    /// Days of the rule without a session.
    pub(super) without: Vec<Date>,
    /// Days with a session besides.
    pub(super) besides: Vec<Date>,
}

/// Works out the sessions of a timing from a day on.
pub(super) fn series(
    timing: &Timing,
    division: UkDivision,
    holidays: &BankHolidays,
    from: Date,
    options: &CalendarOptions,
) -> Result<Series> {
    let mut horizon = options.horizon.unwrap_or(Horizon { occurrences: MOST, ..Horizon::default() });
    if let Some(until) = options.until {
        let days = u32::try_from(from.days_until(until)).unwrap_or(0);
        horizon.days = horizon.days.min(days);
    }
    let limit = options.sessions.unwrap_or(u32::MAX);
    let within = Horizon { occurrences: horizon.occurrences.min(limit), ..horizon };
    let morning = LocalDateTime::new(from, TimeOfDay::MIDNIGHT).uk_instant();
    let mut found = occurrences(timing, division, holidays, morning, within)?;
    let sessions: Vec<Occurrence> =
        found.by_ref().filter(|session| options.until.is_none_or(|until| session.date <= until)).collect();
    let ending = found.ending().unwrap_or(Ending::Complete);
    let chosen = (ending == Ending::Limit && limit <= horizon.occurrences)
        || (ending == Ending::Horizon
            && options.until.is_some_and(|until| from.plus_days(days_of(horizon)).is_ok_and(|last| last >= until)));
    let cut = ending.is_truncated() && !chosen;
    let rule = if options.one_by_one || options.sessions.is_some() || ending == Ending::Limit || !can_be_a_rule(timing) {
        None
    } else {
        rule(timing, &sessions, from, horizon, cut)?
    };
    let cut = cut && rule.as_ref().is_none_or(|rule| rule.last.is_some());
    Ok(Series { sessions, rule, cut })
}

fn days_of(horizon: Horizon) -> i32 {
    i32::try_from(horizon.days).unwrap_or(i32::MAX)
}

/// Whether calendars can hold the days as a rule and the hours as one length: RFC 5545 gives every session of a rule the same
/// length in minutes, so none may last through the hour in which clocks change.
fn can_be_a_rule(timing: &Timing) -> bool {
    let two = TimeOfDay::new(2, 0).unwrap_or(TimeOfDay::MIDNIGHT);
    let by_day = timing
        .opens
        .is_none_or(|opens| opens >= two && timing.closes.is_none_or(|closes| closes > opens || closes == TimeOfDay::MIDNIGHT));
    by_day && timing.recurrence.freq != Freq::Once && timing.recurrence.block.is_none()
}

/// The rule from the first of its days on which there is a session, with all else as exceptions.
fn rule(timing: &Timing, sessions: &[Occurrence], from: Date, horizon: Horizon, cut: bool) -> Result<Option<Rule>> {
    let wanted = &timing.recurrence;
    let bare = Timing {
        recurrence: Recurrence {
            exceptions: Vec::new(),
            extra: Vec::new(),
            gaps: Vec::new(),
            bank_holidays: BankHolidayPolicy::Runs,
            ..wanted.clone()
        },
        ..timing.clone()
    };
    let wide = Horizon { occurrences: u32::MAX, ..horizon };
    let days: Vec<Date> = bare.recurrence.dates_from(from, wide)?.collect();
    let is_session: BTreeSet<Date> = sessions.iter().map(|session| session.date).collect();
    let Some(begin) = days.iter().position(|day| is_session.contains(day)) else { return Ok(None) };
    let days = days.get(begin..).unwrap_or_default();
    let of = |day: Option<&Date>| {
        let day = *day?;
        let morning = LocalDateTime::new(day, TimeOfDay::MIDNIGHT).uk_instant();
        let only =
            Timing { recurrence: Recurrence { bank_holidays: BankHolidayPolicy::Runs, ..Recurrence::once(day) }, ..bare.clone() };
        only.upcoming(UkDivision::EnglandAndWales, &BankHolidays::none(), morning, Horizon::at_most(1))
            .ok()?
            .occurrences
            .first()
            .copied()
    };
    let Some(first) = of(days.first()) else { return Ok(None) };
    let for_ever = cut && goes_on(wanted, from, horizon);
    let is_day: BTreeSet<Date> = days.iter().copied().collect();
    Ok(Some(Rule {
        first,
        text: written(wanted),
        last: if for_ever { None } else { of(days.last()) },
        without: days.iter().copied().filter(|day| !is_session.contains(day)).collect(),
        besides: is_session.into_iter().filter(|day| !is_day.contains(day)).collect(),
    }))
}

/// Whether nothing but the rule itself lies beyond the horizon, so that the rule may go on for ever.
fn goes_on(rule: &Recurrence, from: Date, horizon: Horizon) -> bool {
    let Ok(last) = from.plus_days(days_of(horizon)) else { return false };
    rule.until.is_none()
        && rule.count.is_none()
        && rule.bank_holidays == BankHolidayPolicy::Runs
        && rule.exceptions.iter().chain(&rule.extra).chain(rule.gaps.iter().map(|gap| &gap.to)).all(|day| *day <= last)
}

/// The rule in words of RFC 5545. The days of the week or month are always named, for the first day may be a later one.
fn written(rule: &Recurrence) -> String {
    let mut text = format!("FREQ={}", if rule.freq == Freq::Monthly { "MONTHLY" } else { "WEEKLY" });
    if rule.interval > 1 {
        text.push_str(&format!(";INTERVAL={}", rule.interval));
    }
    let start = DayRule { ordinal: None, day: rule.start.weekday() };
    let weekly = rule.freq == Freq::Weekly;
    let by_day: &[DayRule] = if weekly && rule.by_day.is_empty() { &[start] } else { &rule.by_day };
    let month_day = [i32::from(rule.start.day())];
    let by_month_day: &[i32] = match (weekly, by_day.is_empty() && rule.by_month_day.is_empty()) {
        (true, _) => &[],
        (false, true) => &month_day,
        (false, false) => &rule.by_month_day,
    };
    let joined = |parts: Vec<String>| parts.join(",");
    if !by_month_day.is_empty() {
        text.push_str(&format!(";BYMONTHDAY={}", joined(by_month_day.iter().map(i32::to_string).collect())));
    }
    if !by_day.is_empty() {
        let days = by_day
            .iter()
            .map(|rule| format!("{}{}", rule.ordinal.map_or(String::new(), |n| n.to_string()), two_letters(rule.day)));
        text.push_str(&format!(";BYDAY={}", joined(days.collect())));
    }
    text
}

const fn two_letters(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

impl Rule {
    /// The value of `RRULE` with its end: a day for sessions without hours, a moment in UTC otherwise.
    pub(super) fn with_end(&self) -> String {
        match self.last {
            None => self.text.clone(),
            Some(last) if matches!(last.hours, Hours::AllDay | Hours::Unknown) => {
                format!("{};UNTIL={}", self.text, super::vevent::day(last.date))
            }
            Some(last) => format!("{};UNTIL={}", self.text, super::vevent::utc(last.starts)),
        }
    }
}
