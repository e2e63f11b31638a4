//! Reading hours of opening.

use super::days::{Days, days, months, weekdays};
use super::report::{OpeningHours, OpeningRule};
use crate::ground::error::{Code, Issue};
use crate::ground::text::NonEmpty;
use crate::ground::time::{Date, DayRule, Freq, Recurrence, TimeOfDay, TimeRange, Timing};

/// The longest text looked at, in bytes: tags have 255 characters at most.
const LONGEST: usize = 2_000;

/// Reads hours of opening as OpenStreetMap writes them: `Mo-Fr 09:00-17:00; Sa 10:00-12:00,13:00-15:00; PH off`.
///
/// Understood are days, ranges and lists of days, bank holidays (`PH`), months, hours up to 26:00, `24/7`, `off` and `closed`, and
/// remarks in quotation marks, which make hours uncertain. Sunrise, weeks, dates and years are not: then the text is kept, there are no
/// rules, and a finding names the column. `from` is the day from which the timings hold.
///
/// ```
/// use fingerpost::read_opening_hours;
///
/// let found = read_opening_hours("Mo-Fr 09:00-17:00; Sa,Su off", "2026-11-23".parse()?);
/// assert_eq!(found.rules.len(), 2);
/// assert_eq!(found.timings.len(), 1);
/// assert!(read_opening_hours("sunrise-sunset", "2026-11-23".parse()?).rules.is_empty());
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
#[must_use]
pub fn read_opening_hours(text: &str, from: Date) -> OpeningHours {
    let mut found = OpeningHours::new(text.to_owned());
    match rules(text) {
        Ok(rules) => {
            found.timings = timings(&rules, from);
            found.rules = rules;
            // Many are kept at once, of every place on a map.
            found.timings.shrink_to_fit();
            found.rules.shrink_to_fit();
        }
        Err((offset, what)) => {
            let column = text.get(..offset).unwrap_or(text).chars().count() + 1;
            let detail = format!("{what}; the text is kept and no hours are taken from it");
            found.issues.push(Issue::warning(Code::MapHours, format!("column {column}"), detail));
        }
    }
    found
}

type Wrong = (usize, &'static str);

/// Parts of a text with the place of each, cut outside quotation marks.
fn parts(text: &str, at: usize, cut: char) -> Vec<(usize, &str)> {
    let (mut quoted, mut begin, mut found) = (false, 0, Vec::new());
    for (place, letter) in text.char_indices() {
        if letter == '"' {
            quoted = !quoted;
        } else if letter == cut && !quoted {
            found.push((at + begin, text.get(begin..place).unwrap_or_default()));
            begin = place + letter.len_utf8();
        }
    }
    found.push((at + begin, text.get(begin..).unwrap_or_default()));
    found
}

fn trimmed((at, text): (usize, &str)) -> (usize, &str) {
    (at + text.len() - text.trim_start().len(), text.trim())
}

fn rules(text: &str) -> Result<Vec<OpeningRule>, Wrong> {
    if text.len() > LONGEST {
        return Err((LONGEST, "the text is too long"));
    }
    if text.contains("||") {
        return Err((text.find("||").unwrap_or(0), "hours after `||`, which hold where nobody knows better, are not understood"));
    }
    let mut rules = Vec::new();
    for (at, part) in parts(text, 0, ';').into_iter().map(trimmed).filter(|(_, part)| !part.is_empty()) {
        rule(at, part, &mut rules)?;
    }
    if rules.is_empty() { Err((0, "there are no hours")) } else { Ok(rules) }
}

/// One rule, or several joined by commas: `Mo-Fr 09:00-17:00, Sa 10:00-12:00`.
fn rule(at: usize, text: &str, rules: &mut Vec<OpeningRule>) -> Result<(), Wrong> {
    let (body, note) = remark(text);
    let mut rest = trimmed((at, body));
    if rest.1 == "24/7" {
        rules.push(OpeningRule { note, ..made((None, Days { week: 127, bank_holidays: false }), vec![whole_day()]) });
        return Ok(());
    }
    let months = leading(&mut rest, |text| months(text.trim_end_matches(':')));
    let mut chosen = leading(&mut rest, days).unwrap_or(Days { week: 127, bank_holidays: false });
    let mut hours: Vec<TimeRange> = Vec::new();
    let (mut closed, mut first, mut used) = (false, true, chosen.week);
    for (at, part) in parts(rest.1, rest.0, ',').into_iter().map(trimmed) {
        let mut part = (at, part);
        if !first && !part.1.is_empty() {
            // After a comma new days may begin: the hours so far belong to the days before.
            if let Some(next) = leading(&mut part, days) {
                flush(months, chosen, std::mem::take(&mut hours), closed, &note, rules, at)?;
                if next.week & used != 0 {
                    return Err((at, "a day has hours twice"));
                }
                used |= next.week;
                (chosen, closed) = (next, false);
            }
        }
        first = false;
        match part.1.to_ascii_lowercase().as_str() {
            "off" | "closed" => closed = true,
            "24/7" | "open" => hours.push(whole_day()),
            "" if note.is_some() && hours.is_empty() => {}
            _ => hours.push(range(part)?),
        }
    }
    flush(months, chosen, hours, closed, &note, rules, at)
}

fn flush(
    months: Option<(u32, u32)>,
    days: Days,
    hours: Vec<TimeRange>,
    closed: bool,
    note: &Option<NonEmpty>,
    rules: &mut Vec<OpeningRule>,
    at: usize,
) -> Result<(), Wrong> {
    if closed != hours.is_empty() && note.is_none() {
        return Err((at, "days are named without hours, or both open and closed"));
    }
    if days.week != 0 {
        rules.push(OpeningRule { note: note.clone(), ..made((months, Days { bank_holidays: false, ..days }), hours.clone()) });
    }
    if days.bank_holidays {
        rules.push(OpeningRule { note: note.clone(), ..made((months, Days { week: 0, bank_holidays: true }), hours) });
    }
    Ok(())
}

fn made((months, days): (Option<(u32, u32)>, Days), hours: Vec<TimeRange>) -> OpeningRule {
    OpeningRule {
        hours,
        from_month: months.map(|(from, _)| from),
        to_month: months.map(|(_, to)| to),
        bank_holidays: days.bank_holidays,
        ..OpeningRule::new(weekdays(days.week))
    }
}

fn whole_day() -> TimeRange {
    TimeRange { from: TimeOfDay::MIDNIGHT, to: TimeOfDay::MIDNIGHT }
}

/// The rule without its remark in quotation marks at the end.
fn remark(text: &str) -> (&str, Option<NonEmpty>) {
    let words = text.strip_suffix('"').and_then(|rest| rest.rsplit_once('"'));
    words.map_or((text, None), |(body, note)| (body, NonEmpty::new(note).ok()))
}

/// Reads words at the beginning as long as they belong together: `Mo-Fr`, `Mo, We`, `Apr - Sep`.
fn leading<T>(rest: &mut (usize, &str), read: impl Fn(&str) -> Option<T>) -> Option<T> {
    let (at, text) = *rest;
    let ends = text.char_indices().filter(|(_, letter)| *letter == ' ').map(|(place, _)| place).chain([text.len()]);
    let (end, found) =
        ends.take(12).filter_map(|end| Some((end, read(text.get(..end)?.trim_end_matches([':', ' ']))?))).last()?;
    *rest = trimmed((at + end, text.get(end..)?));
    Some(found)
}

/// `09:00-17:00`, `9:00 - 17:30`, `22:00-26:00`.
fn range((at, text): (usize, &str)) -> Result<TimeRange, Wrong> {
    let wrong = Err((at, "hours are written `09:00-17:00`"));
    let Some((from, to)) = text.split_once(['-', '–']) else { return wrong };
    let (Some(from), Some(to)) = (minutes(from.trim()), minutes(to.trim())) else { return wrong };
    if from >= 24 * 60 || to > 48 * 60 || (to > from && to - from > 24 * 60) {
        return Err((at, "no clock shows these hours"));
    }
    let time = |minutes: u32| {
        let minutes = minutes % (24 * 60);
        let (hour, minute) = (i8::try_from(minutes / 60).unwrap_or(0), i8::try_from(minutes % 60).unwrap_or(0));
        TimeOfDay::new(hour, minute).unwrap_or(TimeOfDay::MIDNIGHT)
    };
    Ok(TimeRange { from: time(from), to: time(to) })
}

fn minutes(text: &str) -> Option<u32> {
    let (hour, minute) = text.split_once([':', '.'])?;
    let digits = |text: &str| !text.is_empty() && text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(hour) || minute.len() != 2 || !digits(minute) {
        return None;
    }
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour <= 48 && minute < 60).then_some(hour * 60 + minute)
}

/// The weekly hours, where rules hold all the year and without conditions. What a bank holiday does is told where it is said.
fn timings(rules: &[OpeningRule], from: Date) -> Vec<Timing> {
    use crate::ground::time::BankHolidayPolicy::{DoesNotRun, Unknown};
    if rules.iter().any(|rule| rule.note.is_some() || rule.from_month.is_some()) {
        return Vec::new();
    }
    let holidays = rules.iter().rev().find(|rule| rule.bank_holidays);
    // Bank holidays with hours of their own are no weekly rule.
    let policy = if holidays.is_some_and(|rule| rule.hours.is_empty()) { DoesNotRun } else { Unknown };
    let mut found: Vec<(TimeRange, Vec<DayRule>)> = Vec::new();
    for day in crate::ground::time::Weekday::ALL {
        // Of rules for one day the last counts.
        let Some(rule) = rules.iter().rev().find(|rule| rule.days.contains(day)) else { continue };
        for hours in &rule.hours {
            match found.iter_mut().find(|(known, _)| known == hours) {
                Some((_, days)) => days.push(DayRule { ordinal: None, day: *day }),
                None => found.push((*hours, vec![DayRule { ordinal: None, day: *day }])),
            }
        }
    }
    let timing = |(hours, by_day): (TimeRange, Vec<DayRule>)| {
        let recurrence = Recurrence { freq: Freq::Weekly, by_day, bank_holidays: policy, ..Recurrence::once(from) };
        if hours == whole_day() {
            Timing { all_day: true, ..Timing::new(recurrence) }
        } else {
            Timing::between(recurrence, hours.from, hours.to)
        }
    };
    found.into_iter().map(timing).collect()
}
