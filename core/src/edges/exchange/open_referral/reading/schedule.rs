//! Schedules: days and hours, as far as they can be followed. What cannot be followed is unknown, never guessed.

use super::days::{month_days, weekdays};
use super::fields::{date, first, list, text, whole};
use super::hours;
use super::service::Around;
use crate::edges::exchange::json::Value;
use crate::edges::exchange::open_referral::notes::Notes;
use crate::ground::error::{Code, Severity};
use crate::ground::id::SiteId;
use crate::ground::text::NonEmpty;
use crate::ground::time::{Date, DayRule, Freq, Recurrence, Timing};
use crate::model::activity::SessionPattern;

/// The day from which a rule without any date counts: long ago, for it has no beginning.
fn long_ago() -> Option<Date> {
    Date::new(2000, 1, 1).ok()
}

/// All schedules of a list.
pub(super) fn read_all(
    object: &Value<'_>,
    names: &[&str],
    site_of: &dyn Fn(&Value<'_>) -> Option<SiteId>,
    around: &Around,
    notes: &mut Notes<'_>,
) -> Vec<SessionPattern> {
    let items = names.iter().flat_map(|name| list(object, name)).filter(|item| !item.fields().is_empty());
    items.filter_map(|item| Some(SessionPattern { site: site_of(item), ..read(item, around, notes)? })).collect()
}

fn read(schedule: &Value<'_>, around: &Around, notes: &mut Notes<'_>) -> Option<SessionPattern> {
    if lapsed(schedule, around, notes) {
        return None;
    }
    let recurrence = recurrence(schedule, notes)?;
    if schedule.get("timezone").and_then(Value::as_number).is_some_and(|zone| !matches!(zone, "0" | "0.0" | "-0")) {
        let detail = "the schedule is not on the time of Greenwich; its hours are not used";
        notes.warn(Code::OpenReferralOffset, schedule.get("timezone").unwrap_or(schedule), detail);
        return Some(pattern(schedule, Timing::new(recurrence)));
    }
    let opens = hours::read(schedule, "opens_at", recurrence.start, around.offsets, notes);
    let mut closes = hours::read(schedule, "closes_at", recurrence.start, around.offsets, notes);
    if opens.is_none() && closes.is_some() {
        let value = schedule.get("closes_at").unwrap_or(schedule);
        notes.warn(Code::TimeTimingHours, value, "the schedule has an end time and no start time; its hours are not used");
        closes = None;
    }
    let timing = Timing { opens, closes, ..Timing::new(recurrence) };
    let mut sound = true;
    for issue in timing.check() {
        sound &= issue.severity != Severity::Error;
        notes.warn(issue.code, schedule, format!("{}; the schedule is not used", issue.detail));
    }
    sound.then(|| pattern(schedule, timing))
}

fn pattern(schedule: &Value<'_>, timing: Timing) -> SessionPattern {
    let note = first(schedule, &["description", "notes"]).and_then(|note| NonEmpty::new(note).ok());
    SessionPattern { note, ..SessionPattern::new(timing) }
}

/// What was valid until a day that has passed is not known any more.
fn lapsed(schedule: &Value<'_>, around: &Around, notes: &mut Notes<'_>) -> bool {
    let Some(until) = date(schedule, "valid_to", notes) else { return false };
    let value = schedule.get("valid_to").unwrap_or(schedule);
    if around.known_on.is_some_and(|known_on| until < known_on) {
        notes.warn(
            Code::OpenReferralLapsed,
            value,
            "the last day of this schedule has passed; it is unknown whether the sessions go on",
        );
        return true;
    }
    notes.notice(Code::OpenReferralLapsed, value, "the schedule holds until this day; what comes after is unknown");
    false
}

fn recurrence(schedule: &Value<'_>, notes: &mut Notes<'_>) -> Option<Recurrence> {
    let (dtstart, valid_from) = (date(schedule, "dtstart", notes), date(schedule, "valid_from", notes));
    let by_day = by_day(schedule, notes)?;
    let by_month_day = by_month_day(schedule, notes)?;
    let freq = freq(schedule, &by_day, &by_month_day, notes)?;
    let interval = if schedule.get("interval").is_some_and(|value| value.as_number().is_some()) {
        whole(schedule, "interval", notes)?
    } else {
        1
    };
    let cannot = |notes: &mut Notes<'_>, name: &str, detail: &str| {
        notes.warn(Code::OpenReferralSchedule, schedule.get(name).unwrap_or(schedule), detail);
    };
    if freq == Freq::Once {
        let Some(start) = dtstart else {
            cannot(notes, "freq", "the schedule says neither `freq` nor `byday` nor `dtstart`: its days are unknown");
            return None;
        };
        return Some(Recurrence::once(start));
    }
    if interval > 1 && dtstart.is_none() {
        cannot(notes, "interval", "`interval` needs `dtstart`: it is unknown which weeks or months are meant");
        return None;
    }
    if by_day.is_empty() && by_month_day.is_empty() && dtstart.is_none() {
        cannot(notes, "freq", "the schedule says neither `byday` nor `dtstart`: its days are unknown");
        return None;
    }
    for name in ["byweekno", "byyearday"] {
        if text(schedule, name).is_some() {
            cannot(notes, name, "weekly and monthly schedules have no such part; the days of the schedule are unknown");
            return None;
        }
    }
    if interval > 1 && freq == Freq::Weekly && text(schedule, "wkst").is_some_and(|day| !day.eq_ignore_ascii_case("mo")) {
        cannot(notes, "wkst", "weeks that do not begin on Monday cannot be followed: the days of the schedule are unknown");
        return None;
    }
    let (until, count) = (date(schedule, "until", notes), count(schedule, notes));
    let (until, count) = if until.is_some() { (until, None) } else { (None, count) };
    let by_month_day = under_its_rule(schedule, freq, by_month_day, notes);
    let rule = Recurrence {
        freq,
        interval,
        by_day,
        by_month_day,
        until,
        count,
        ..Recurrence::once(dtstart.or(valid_from).or_else(long_ago)?)
    };
    Some(from_the_day_it_holds(rule, dtstart, valid_from))
}

fn count(schedule: &Value<'_>, notes: &mut Notes<'_>) -> Option<u32> {
    let count = whole(schedule, "count", notes);
    if count.is_some() && text(schedule, "until").is_some() {
        let value = schedule.get("count").unwrap_or(schedule);
        notes.warn(Code::TimeRecurrenceCountUntil, value, "the schedule has both `until` and `count`; `until` counts");
    }
    count
}

/// Days of the month under a weekly rule are passed over aloud: feeds give them, and the rule has no place for them.
fn under_its_rule(schedule: &Value<'_>, freq: Freq, days: Vec<i32>, notes: &mut Notes<'_>) -> Vec<i32> {
    if freq != Freq::Weekly || days.is_empty() {
        return days;
    }
    let value = schedule.get("bymonthday").unwrap_or(schedule);
    notes.warn(
        Code::TimeRecurrenceMonthDayWeekly,
        value,
        "days of the month mean nothing in a weekly schedule; they are ignored",
    );
    Vec::new()
}

/// A rule that is said to hold from a later day begins there, on the days it would have had.
fn from_the_day_it_holds(rule: Recurrence, dtstart: Option<Date>, valid_from: Option<Date>) -> Recurrence {
    let Some((begins, holds)) = dtstart.zip(valid_from).filter(|(begins, holds)| holds > begins) else { return rule };
    if rule.interval > 1 || rule.count.is_some() {
        return rule;
    }
    let bare = rule.by_day.is_empty() && rule.by_month_day.is_empty();
    let (mut by_day, mut by_month_day) = (rule.by_day, rule.by_month_day);
    match rule.freq {
        Freq::Weekly if bare => by_day = vec![DayRule { ordinal: None, day: begins.weekday() }],
        Freq::Monthly if bare => by_month_day = vec![i32::from(begins.day())],
        _ => {}
    }
    Recurrence { start: holds, by_day, by_month_day, ..rule }
}

/// None where days are given that are none; empty where none are given.
fn by_day(schedule: &Value<'_>, notes: &mut Notes<'_>) -> Option<Vec<DayRule>> {
    let Some(found) = first(schedule, &["byday", "weekday"]) else { return Some(Vec::new()) };
    let days = weekdays(found);
    if days.is_none() {
        let value = schedule.get("byday").or_else(|| schedule.get("weekday")).unwrap_or(schedule);
        let detail = "days are written `MO,TH`, under a monthly rule `2TU` or `-1FR`: the days of the schedule are unknown";
        notes.warn(Code::OpenReferralSchedule, value, detail);
    }
    days
}

fn by_month_day(schedule: &Value<'_>, notes: &mut Notes<'_>) -> Option<Vec<i32>> {
    let Some(found) = text(schedule, "bymonthday") else { return Some(Vec::new()) };
    let days = month_days(found);
    if days.is_none() {
        let value = schedule.get("bymonthday").unwrap_or(schedule);
        notes.warn(
            Code::TimeRecurrenceMonthDay,
            value,
            "days of a month are written `1,15,-1`: the days of the schedule are unknown",
        );
    }
    days
}

/// How often. Without a word for it, days of the week mean every week, numbered ones and days of the month every month.
fn freq(schedule: &Value<'_>, by_day: &[DayRule], by_month_day: &[i32], notes: &mut Notes<'_>) -> Option<Freq> {
    let numbered = by_day.iter().any(|rule| rule.ordinal.is_some());
    let Some(found) = text(schedule, "freq") else {
        return Some(match () {
            () if numbered || (by_day.is_empty() && !by_month_day.is_empty()) => Freq::Monthly,
            () if !by_day.is_empty() => Freq::Weekly,
            () => Freq::Once,
        });
    };
    let value = schedule.get("freq").unwrap_or(schedule);
    match found.to_ascii_uppercase().as_str() {
        "WEEKLY" => Some(Freq::Weekly),
        "MONTHLY" => Some(Freq::Monthly),
        _ => {
            let detail = "the frequency is not one of: WEEKLY, MONTHLY; the days of the schedule are unknown";
            notes.warn(Code::KindUnknown, value, detail);
            None
        }
    }
}
